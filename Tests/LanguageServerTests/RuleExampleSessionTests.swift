import JSON
import LanguageServerProtocol
import Linting
import ReportText
import Rules
import Testing

/// Every example of every rule, through the server, in every encoding.
struct RuleExampleSessionTests {
  @Test(arguments: PositionEncoding.allCases) func `an example is flagged through the server exactly where it is marked`(
    _ encoding: PositionEncoding
  ) {
    for rule in Catalog.standard.rules {
      var editor = TestEditor(encoding, catalog: Catalog([rule]))
      for example in rule.examples {
        let marked = MarkedText("𠮷林省🇨🇳e\u{301}概况。\n" + example.marked)
        editor.open(marked.text.string(0..<marked.text.count))
        guard case .flags(let message, let fixed) = example.expectation else {
          #expect(editor.flagged == [], "\(example.marked)")
          continue
        }
        #expect(editor.flagged == marked.flagged.map { "\(rule.id) \(marked.text.string($0))" }, "\(example.marked)")
        let first = editor.published[TestEditor.uri]?["diagnostics"]?.array?.first
        if let message { #expect(first?["message"]?.string?.hasPrefix(message) == true, "\(example.marked)") }
        guard let fixed, let flagged = marked.flagged.first else { continue }
        let start = marked.text.string(0..<flagged.lowerBound).unicodeScalars.count
        let place = start..<start + marked.text.string(flagged).unicodeScalars.count
        let mended = editor.text(after: editor.actions(at: place).first?["edit"])
        #expect(mended.utf8.elementsEqual("𠮷林省🇨🇳e\u{301}概况。\n\(fixed)".utf8), "\(example.marked)")
      }
    }
  }
}
