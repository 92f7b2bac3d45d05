/// A text that a rule flags, or passes.
///
/// In `marked`, ⟦ ⟧ stand around what is flagged and ⌊ ⌋ around related places; neither occurs in official documents.
package struct RuleExample: Sendable {
  package enum Expectation: Sendable, Equatable {
    /// Flagged, with a message that begins so (nil: any message), and a first fix that gives this text (nil: not stated).
    case flags(message: String?, fixed: String?)
    /// Silent, because…
    case passes(because: String?)
  }

  package let marked: String
  package let expectation: Expectation
  /// Where the example stands, so that a failing test points at it.
  package let file: StaticString
  package let line: UInt

  package static func flags(
    _ marked: String, message: String? = nil, fixed: String? = nil, file: StaticString = #filePath, line: UInt = #line
  ) -> RuleExample {
    RuleExample(marked: marked, expectation: .flags(message: message, fixed: fixed), file: file, line: line)
  }

  package static func passes(
    _ text: String, because: String? = nil, file: StaticString = #filePath, line: UInt = #line
  ) -> RuleExample {
    RuleExample(marked: text, expectation: .passes(because: because), file: file, line: line)
  }
}
