import ReportCitations
import ReportText
import Texts

/// The document that is cited at a place, as far as it is known.
struct CitedPolicy {
  /// The title or number under the cursor.
  let range: Range<Int>
  let policy: Policy

  init?(at offset: Int, in citations: Citations) {
    let text = citations.report.text
    if let number = citations.numbers.first(where: { $0.range.holds(offset) }) {
      guard let words = number.corrected(in: text), let entry = citations.policies.entry(number: words) else { return nil }
      (range, policy) = (number.range, entry.policy)
    } else if let title = citations.titles.last(where: { $0.range.holds(offset) }) {
      // The number behind the title says more surely which document is meant.
      let group = citations.groups.first { group in group.title.map { citations.titles[$0] } == title }
      let number = group.flatMap { citations.numbers[$0.numbers.lowerBound].corrected(in: text) }
      let named = number.flatMap { citations.policies.entry(number: $0) }
      let about = citations.policies.entries(about: TitleWords(text.bytes[title.content]))
      guard let entry = named ?? (about.count == 1 ? about[0] : nil) else { return nil }
      (range, policy) = (title.range, entry.policy)
    } else {
      return nil
    }
  }
}

extension Policy {
  /// What is known of the document, as Markdown.
  func description(in catalog: PolicyCatalog, _ language: Language) -> String {
    var lines = ["**\(displayTitle.escaped)**"]
    var facts: [String] = []
    if !number.isEmpty { facts.append(number.escaped) }
    if !issuer.isEmpty { facts.append(issuer.escaped) }
    if let year { facts.append(language.say(ServerTexts.year(year))) }
    if !facts.isEmpty { lines.append(facts.joined(separator: language.say(CommonTexts.comma))) }
    var standing = status.words.wording
    if !successor.isEmpty {
      let next = catalog.entry(number: successor)?.policy.displayTitle ?? ""
      standing = ServerTexts.successor(standing, next.escaped, successor.escaped)
    }
    lines.append(language.say(standing))
    if !isVerified { lines.append(language.say(ServerTexts.unverified)) }
    return lines.joined(separator: "\n\n")
  }

  /// The title in its marks, with those inside it turned into single ones.
  var displayTitle: String {
    "《" + title.map { $0 == "《" ? "〈" : $0 == "》" ? "〉" : $0 }.map(String.init).joined() + "》"
  }
}

extension Policy.Status {
  /// The word for it.
  var words: Text {
    switch self {
    case .inForce: ServerTexts.inForce
    case .superseded: ServerTexts.superseded
    case .repealed: ServerTexts.repealed
    case .expired: ServerTexts.expired
    case .unknown: ServerTexts.unknownStatus
    }
  }
}
