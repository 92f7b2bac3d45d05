import Linting
import ReportFacts
import ReportText
import Rules
import Testing

/// One example of one rule, and how to say where it stands.
struct RuleCase: Sendable, CustomTestStringConvertible {
  let rule: Rule
  let example: RuleExample

  static let all = Catalog.standard.rules.flatMap { rule in rule.examples.map { RuleCase(rule: rule, example: $0) } }

  var testDescription: String { "\(rule.id): \(example.marked.prefix(30))" }

  var location: SourceLocation {
    let path = "\(example.file)"
    let name = path.split(separator: "/").suffix(1).joined()
    return SourceLocation(fileID: "Rules/\(name)", filePath: path, line: Int(example.line), column: 1)
  }

  /// What the rule finds in `text`.
  func findings(in text: SourceText) -> [Finding] { rule.findings(in: Analysis(text)) }

  /// Holds `findings` against the marks of the example.
  func check(_ findings: [Finding], against marked: MarkedText, _ comment: Comment) {
    let places = findings.map { marked.text.string($0.range) }
    switch example.expectation {
    case .passes:
      #expect(findings.isEmpty, comment, sourceLocation: location)
    case .flags(let message, _):
      #expect(!marked.flagged.isEmpty, "an example that is flagged needs a mark", sourceLocation: location)
      #expect(
        findings.map(\.range) == marked.flagged, "\(comment): flagged \(places), at \(findings.map(\.range)), not \(marked.flagged)",
        sourceLocation: location)
      if let message, let first = findings.first {
        #expect(first.message.hasPrefix(message), comment, sourceLocation: location)
      }
      let related = Set(findings.flatMap(\.related).map(\.range)).sorted { $0.lowerBound < $1.lowerBound }
      #expect(
        related == marked.related, "\(comment): related \(related.map { marked.text.string($0) })", sourceLocation: location)
    }
  }
}
