import Linting
import ReportCitations
import ReportText
import Texts

/// Finds citations of documents that are no longer in force.
struct SupersessionJudge {
  private let subject: Subject
  private let known: KnownPolicies

  init(_ subject: Subject) {
    self.subject = subject
    known = KnownPolicies(subject: subject)
  }

  var remarks: [Remark] {
    var remarks: [Remark] = []
    var told: Set<Int> = []
    for group in subject.citations.groups {
      for number in subject.citations.numbers[group.numbers] where number.kind == .document && number.hasCode {
        guard let written = number.corrected(in: subject.text), let entry = known.catalog.entry(number: written) else { continue }
        if let title = group.title { told.insert(title) }
        if let message = saying(of: entry.policy, cited: written) { remarks.append(Remark(message: message, range: number.range)) }
      }
    }
    for (index, title) in subject.citations.titles.enumerated() where title.depth == 0 && !told.contains(index) {
      let words = TitleWords(subject.text.bytes[title.content])
      let entries = known.catalog.entries(about: words)
      guard entries.count == 1, let entry = entries.first, entry.words(contain: words),
        let message = saying(of: entry.policy, cited: subject.text.string(title.range))
      else {
        continue
      }
      remarks.append(Remark(message: message, range: title.range))
    }
    return remarks.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// What is to be said of a document; nil where it is in force, was in the year of the report, or is not known well enough.
  private func saying(of policy: Policy, cited: String) -> Wording? {
    guard policy.isVerified, policy.status == .superseded || policy.status == .repealed else { return nil }
    if let successor = known.catalog.entry(number: policy.successor)?.policy {
      if let end = successor.year, let year = Self.year(of: subject), year < end { return nil }
      return CitationTexts.superseded(cited, successor.number, KnownPolicies.quoted(successor.title))
    }
    return (policy.status == .repealed ? CitationTexts.repealed : CitationTexts.supersededSomehow)(cited)
  }

  /// The first 20××年度 near the beginning, where titles and openings name the year that is reported on.
  private static func year(of subject: Subject) -> Int? {
    let bytes = subject.text.bytes.prefix(2000)
    for start in bytes.indices.dropLast(9) where bytes[start] == 0x32 && bytes[start + 1] == 0x30 {
      guard bytes[(start + 4)...].starts(with: "年度".utf8) else { continue }
      if let year = Int(String(decoding: bytes[start..<start + 4], as: UTF8.self)) { return year }
    }
    return nil
  }
}

extension PolicyCatalog.Entry {
  /// Whether the document is cited by its own name, and not one that only ends alike.
  fileprivate func words(contain title: TitleWords) -> Bool {
    title.issuer.isEmpty || sharesIssuer(with: title)
  }
}
