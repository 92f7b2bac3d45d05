import Linting
import ReportCitations
import ReportText
import Texts

/// 中共中央国务院关于…: issuers of one document that stand together in its title without a blank.
enum IssuerSpacing {
  static func remark(_ title: CitedTitle, number: Range<Int>?, _ known: KnownPolicies) -> Remark? {
    let text = known.subject.text
    let content = Array(text.bytes[title.content])
    guard let gap = gap(in: content) else { return nil }
    let range = title.content.lowerBound + gap.lowerBound..<title.content.lowerBound + gap.upperBound
    let end = range.upperBound
    let words = text.string(title.content.lowerBound..<range.lowerBound) + " " + text.string(end..<end + 9)
    return Remark(
      severity: .hint, message: CitationTexts.issuersApart(words), range: title.range,
      related: number.map { [RelatedRemark(range: $0, message: CitationTexts.number)] } ?? [],
      fixes: [Remedy(title: CitationTexts.partIssuers(), safety: .safe, edits: [TextEdit(range: range, replacement: " ")])])
  }

  /// Where a blank belongs between a committee and the government beside it, with the comma that stands there instead; in bytes of the title.
  private static func gap(in title: [UInt8]) -> Range<Int>? {
    guard title.starts(with: "中共".utf8) else { return nil }
    // 中共中央国务院, 中共中央办公厅国务院办公厅.
    for committee in ["中共中央办公厅", "中共中央"] where title.starts(with: committee.utf8) {
      return gap(in: title, behind: committee.utf8.count, before: "国务院")
    }
    // 中共衡山省委衡山省人民政府: the name of the place comes again.
    var end = 6
    while end + 3 <= title.count, end < 60, !title[end...].starts(with: "委".utf8) { end += 3 }
    guard end > 9, title[min(end, title.count)...].starts(with: "委".utf8) else { return nil }
    let place = String(decoding: title[6..<end], as: UTF8.self)
    var committee = end + 3
    for part in ["员会", "办公厅", "办公室"] where title[committee...].starts(with: part.utf8) { committee += part.utf8.count }
    return gap(in: title, behind: committee, before: place)
  }

  private static func gap(in title: [UInt8], behind start: Int, before words: String) -> Range<Int>? {
    for comma in ["", "、", "，"] where title[start...].starts(with: (comma + words).utf8) {
      let end = start + comma.utf8.count
      return end + 9 <= title.count ? start..<end : nil
    }
    return nil
  }
}
