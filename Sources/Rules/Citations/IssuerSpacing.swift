import Linting
import ReportCitations
import ReportText

/// 中共中央国务院 in the title of a known document whose issuers stand apart.
enum IssuerSpacing {
  static func remark(_ title: CitedTitle, number: Range<Int>?, _ known: KnownPolicies) -> Remark? {
    let text = known.subject.text
    let words = TitleWords(text.bytes[title.content])
    guard !words.issuer.isEmpty else { return nil }
    for entry in known.catalog.entries(about: words) where entry.policy.isVerified && entry.sharesIssuer(with: words) {
      let full = Array(entry.policy.title.utf8)
      guard let about = range(of: "关于", in: full), let written = range(of: "关于", in: Array(text.bytes[title.content])) else { continue }
      let right = String(decoding: full[..<about.lowerBound], as: UTF8.self)
      let place = title.content.lowerBound..<title.content.lowerBound + written.lowerBound
      guard right.utf8.contains(0x20), !text.bytes[place].elementsEqual(right.utf8) else { continue }
      return Remark(
        severity: .hint, message: "联名机关之间惯例空一格，写作“\(right)”", range: title.range,
        related: number.map { [RelatedPlace(range: $0, message: "文号")] } ?? [],
        fixes: [Fix(title: "联名机关之间空一格", safety: .safe, edits: [TextEdit(range: place, replacement: right)])])
    }
    return nil
  }

  private static func range(of words: String, in bytes: [UInt8]) -> Range<Int>? {
    let words = Array(words.utf8)
    guard bytes.count >= words.count else { return nil }
    return (0...bytes.count - words.count).first { bytes[$0...].starts(with: words) }.map { $0..<$0 + words.count }
  }
}
