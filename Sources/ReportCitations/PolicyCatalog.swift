import Grammar

/// Documents by number and by what they are about.
package struct PolicyCatalog: Sendable {
  /// One document, and every way in which its title is written.
  package struct Entry: Sendable {
    package let policy: Policy
    /// The full title first, then shorter ones.
    package let forms: [String]
    let words: [TitleWords]
    /// Its number in parts; nil for orders and laws.
    let number: NumberParts?
  }

  package let entries: [Entry]
  // Keys are bytes: equality of `String` is canonical equivalence.
  private let byNumber: [[UInt8]: Int]
  private let byCore: [[UInt8]: [Int]]

  /// The documents of `Grammar/Policies`.
  package static let standard = PolicyCatalog(Policy.list(GrammarFile.named("Policies/Policies.tsv")?.text.description ?? ""))

  /// Of two documents with one number, the first counts.
  package init(_ policies: [Policy]) {
    entries = policies.map(Self.entry)
    var byNumber: [[UInt8]: Int] = [:]
    var byCore: [[UInt8]: [Int]] = [:]
    for (index, entry) in entries.enumerated() {
      let number = Array(entry.policy.number.utf8)
      if !number.isEmpty, byNumber[number] == nil { byNumber[number] = index }
      for core in Set(entry.words.map(\.core)) { byCore[core, default: []].append(index) }
    }
    self.byNumber = byNumber
    self.byCore = byCore
  }

  /// This list behind `policies`.
  package func adding(_ policies: [Policy]) -> PolicyCatalog {
    policies.isEmpty ? self : PolicyCatalog(policies + entries.map(\.policy))
  }

  /// The document with this number, rightly written.
  package func entry(number: String) -> Entry? {
    byNumber[Array(number.utf8)].map { entries[$0] }
  }

  /// The documents about just this.
  package func entries(about words: TitleWords) -> [Entry] {
    (byCore[words.core] ?? []).map { entries[$0] }
  }

  /// The documents whose subject `words` contain (关于转发财政部扶贫项目资金绩效管理办法的通知), and whose number differs little from `number`.
  package func entries(within words: TitleWords, near number: NumberParts) -> [Entry] {
    entries.filter { entry in
      guard let own = entry.number, own.differsLittle(from: number) else { return false }
      return entry.words.contains { $0.core.count >= 30 && words.all.firstRange(of: $0.core) != nil }
    }
  }

  private static func entry(_ policy: Policy) -> Entry {
    var forms = [policy.title] + policy.aliases
    // 财政部关于印发《办法》的通知 is cited as 《办法》 too, and without its issuer.
    let title = Array(policy.title.utf8)
    if let open = title.firstRange(of: Array("《".utf8)), let close = title.firstRange(of: Array("》".utf8)),
      open.upperBound < close.lowerBound
    {
      forms.append(String(decoding: title[open.upperBound..<close.lowerBound], as: UTF8.self))
    }
    return Entry(policy: policy, forms: forms, words: forms.map { TitleWords($0) }, number: NumberParts(policy.number))
  }
}

extension PolicyCatalog.Entry {
  /// Whether a title names this document: it says what one of its titles says, or a part of it that is long enough.
  package func isNamed(by title: TitleWords) -> Bool {
    words.contains { form in
      form.core == title.core || title.core.count >= 12 && form.core.firstRange(of: title.core) != nil
        || form.core.count >= 12 && title.core.firstRange(of: form.core) != nil
    }
  }

  /// Which of its titles is most like `title`, and how much (0 to 100).
  package func nearest(to title: TitleWords) -> (form: String, likeness: Int) {
    var best = (form: forms[0], likeness: 0)
    for (form, words) in zip(forms, words) {
      let likeness = max(TitleWords.likeness(words.core, title.core), TitleWords.likeness(words.all, title.all))
      if likeness > best.likeness { best = (form, likeness) }
    }
    return best
  }

  /// Whether `title` names its issuer as this document's own title does.
  package func sharesIssuer(with title: TitleWords) -> Bool {
    !title.issuer.isEmpty && words[0].issuer == title.issuer
  }

  /// Whether the document has this number but for a slip.
  package func differsBySlip(from other: NumberParts) -> Bool { number?.differsBySlip(from: other) ?? false }

  /// Whether the document may well have this number.
  package func differsLittle(from other: NumberParts) -> Bool { number?.differsLittle(from: other) ?? false }

  /// Whether the document is a bundle, of which parts are cited under its number.
  package var isBundle: Bool {
    ["系列", "等", "相关", "有关", "若干"].contains { policy.title.utf8.contains($0.utf8) }
  }
}

extension String.UTF8View {
  fileprivate func contains(_ words: String.UTF8View) -> Bool { Array(self).firstRange(of: Array(words)) != nil }
}
