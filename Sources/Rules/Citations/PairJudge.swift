import Linting
import ReportCitations
import ReportText
import Texts

/// Judges whether a title and the number it is cited with belong together.
struct PairJudge {
  private let known: KnownPolicies
  private let pair: KnownPolicies.Pair

  /// Below this likeness two titles name different documents; above the other they are one with a slip.
  private static let strange = 45
  private static let alike = 78

  init(_ known: KnownPolicies, _ pair: KnownPolicies.Pair) {
    self.known = known
    self.pair = pair
  }

  var remark: Remark? {
    if let entry = known.catalog.entry(number: pair.written) {
      return entry.isNamed(by: pair.words) ? IssuerSpacing.remark(pair.title, number: pair.number.range, known) : misnamed(entry)
    }
    return misnumbered ?? IssuerSpacing.remark(pair.title, number: nil, known)
  }

  /// The number of a known document with a title that is not its own.
  private func misnamed(_ entry: PolicyCatalog.Entry) -> Remark? {
    let policy = entry.policy
    guard policy.isVerified, !entry.isBundle, pair.words.core.count >= 18 else { return nil }
    let near = entry.nearest(to: pair.words)
    let related = [RelatedRemark(range: pair.range, message: CitationTexts.number)]
    if near.likeness >= Self.alike {
      let full = KnownPolicies.quoted(near.form)
      let fix = Remedy(
        title: CitationTexts.changeTitle(full), safety: .unsafe, edits: [TextEdit(range: pair.title.content, replacement: full)])
      return Remark(
        message: CitationTexts.wrongTitle(policy.number, full), range: pair.title.range, related: related, fixes: [fix])
    }
    guard near.likeness < Self.strange else { return nil }
    return Remark(
      severity: isLocal ? .information : .warning, message: CitationTexts.otherTitle(policy.number, KnownPolicies.quoted(policy.title)),
      range: pair.title.range, related: related)
  }

  /// Whether the title names an office of a province, city or county: their codes may be anything.
  private var isLocal: Bool {
    ["省", "市", "县", "区", "州", "旗", "镇", "乡"].contains { pair.words.issuer.contains($0) }
      || !pair.number.codeIsNational(in: known.subject.text)
  }

  /// The title of a known document with a number that is not its own.
  private var misnumbered: Remark? {
    let entries = known.catalog.entries(about: pair.words).filter { $0.policy.isVerified }
    if let law = entries.first(where: { $0.policy.number.isEmpty && $0.words(endIn: "法") }) { return numberedLaw(law.policy) }
    let numbered = entries.filter { !$0.policy.number.isEmpty && !$0.isBundle }
    let meant = numbered.filter { $0.sharesIssuer(with: pair.words) || $0.differsBySlip(from: pair.parts) }
    guard let policy = meant.first?.policy, meant.count == 1 else { return nil }
    let fix = Remedy(
      title: CitationTexts.changeNumber(policy.number), safety: .unsafe, edits: [TextEdit(range: pair.range, replacement: policy.number)])
    return Remark(
      message: CitationTexts.otherNumber(known.subject.text.string(pair.range), KnownPolicies.quoted(policy.title), policy.number),
      range: pair.range, fixes: [fix])
  }

  private func numberedLaw(_ law: Policy) -> Remark? {
    Remark(message: CitationTexts.numberedLaw(law.title, known.subject.text.string(pair.range)), range: pair.range)
  }
}

extension PolicyCatalog.Entry {
  fileprivate func words(endIn words: String) -> Bool { policy.title.utf8.reversed().starts(with: words.utf8.reversed()) }
}

extension IssuingNumber {
  /// Whether the code is one of the Party's, the State Council's or a ministry's, or begins with the short name of a province.
  fileprivate func codeIsNational(in text: SourceText) -> Bool {
    ["中发", "中办", "国发", "国办", "财", "医保发", "国卫", "人社部", "教", "民", "农"].contains { text.string(code).utf8.starts(with: $0.utf8) }
  }
}

extension [UInt8] {
  fileprivate func contains(_ words: String) -> Bool {
    let words = Array(words.utf8)
    guard words.count <= count else { return false }
    return (0...count - words.count).contains { self[$0...].starts(with: words) }
  }
}
