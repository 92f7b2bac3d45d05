/// What a rule checks and why, in English. In Chinese both stand in the file of the rule.
package struct RuleText: Sendable {
  /// The rule's id.
  package let id: StaticString
  /// One sentence: what should be so.
  package let summary: StaticString
  /// Why a reader minds.
  package let rationale: StaticString

  init(_ id: StaticString, _ summary: StaticString, _ rationale: StaticString) {
    self.id = id
    self.summary = summary
    self.rationale = rationale
  }

  /// Every rule's text by its id; a rule that has none here fails a test.
  package static let english: [String: RuleText] = Dictionary(
    (figures + structure + citations + punctuation).map { ("\($0.id)", $0) }, uniquingKeysWith: { first, _ in first })
}
