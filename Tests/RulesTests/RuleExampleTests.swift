import Linting
import ReportFacts
import ReportText
import Rules
import Testing

/// Every example of every rule is held to the same laws.
struct RuleExampleTests {
  @Test(arguments: RuleCase.all) func `an example flags exactly what is marked`(_ example: RuleCase) {
    let marked = MarkedText(example.example.marked)
    example.check(example.findings(in: marked.text), against: marked, "as it stands")
  }

  @Test(arguments: RuleCase.all) func `an example reads the same behind characters outside the basic plane`(_ example: RuleCase) {
    let marked = MarkedText("𠮷林省概况，含🇨🇳与e\u{301}。\n" + example.example.marked)
    example.check(example.findings(in: marked.text), against: marked, "behind 𠮷 and 🇨🇳")
  }

  @Test(arguments: RuleCase.all) func `an example reads the same with CRLF`(_ example: RuleCase) {
    let lines = ["概况说明。", example.example.marked, "其他说明。", ""]
    let text = lines.joined(separator: "\n").split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    let marked = MarkedText(text)
    example.check(example.findings(in: marked.text), against: marked, "with CRLF")
  }

  @Test(arguments: RuleCase.all) func `typing an example in gives what a fresh analysis gives at every step`(_ example: RuleCase) {
    let marked = MarkedText(example.example.marked)
    let text = marked.text.string(0..<marked.text.count)
    var analysis = Analysis(SourceText(""))
    var typed = ""
    for character in text {
      typed.append(character)
      let source = SourceText(typed)
      analysis = Analysis(source, reusing: analysis)
      #expect(example.rule.findings(in: analysis) == example.findings(in: source), "typed “\(typed)”", sourceLocation: example.location)
    }
    example.check(example.rule.findings(in: analysis), against: marked, "typed in")
  }

  @Test(arguments: RuleCase.all) func `the first fix gives what it promises, and the rule is silent then`(_ example: RuleCase) {
    guard case .flags(_, let fixed?) = example.example.expectation else { return }
    let text = MarkedText(example.example.marked).text
    guard let fix = example.findings(in: text).first?.fixes.first else {
      Issue.record("no fix", sourceLocation: example.location)
      return
    }
    let mended = fix.applied(to: text)
    #expect(mended.string(0..<mended.count) == fixed, "\(fix.title)", sourceLocation: example.location)
    #expect(example.findings(in: mended).isEmpty, sourceLocation: example.location)
  }

  @Test(arguments: RuleCase.all) func `every fix offered leaves fewer findings of its rule`(_ example: RuleCase) {
    let text = MarkedText(example.example.marked).text
    let findings = example.findings(in: text)
    for fix in findings.flatMap(\.fixes) {
      #expect(example.findings(in: fix.applied(to: text)).count < findings.count, "\(fix.title)", sourceLocation: example.location)
    }
  }

  @Test(arguments: RuleCase.all) func `a rule finds the same alone and in the full catalog`(_ example: RuleCase) {
    let analysis = Analysis(MarkedText(example.example.marked).text)
    let alone = Linter(Catalog([example.rule])).lint(analysis)
    let among = Linter(.standard).lint(analysis).filter { $0.rule == example.rule.id }
    #expect(alone == among, sourceLocation: example.location)
  }

  @Test(arguments: RuleCase.all) func `a safe fix leaves every figure as it was`(_ example: RuleCase) {
    let text = MarkedText(example.example.marked).text
    let figures = Self.figures(of: text)
    for fix in Linter(.standard).lint(Analysis(text)).flatMap(\.fixes) where fix.safety == .safe {
      #expect(Self.figures(of: fix.applied(to: text)) == figures, "\(fix.title)", sourceLocation: example.location)
    }
  }

  /// The figures of a text as written, without blanks.
  private static func figures(of text: SourceText) -> [String] {
    Analysis(text).quantities.map { text.string($0).filter { !$0.isWhitespace } }
  }

  @Test(arguments: RuleCase.all) func `every place lies in the text and on scalar boundaries`(_ example: RuleCase) {
    let text = MarkedText(example.example.marked).text
    for finding in Linter(.standard).lint(Analysis(text)) {
      let places = [finding.range] + finding.related.map(\.range) + finding.fixes.flatMap(\.edits).map(\.range)
      for place in places {
        #expect(place.lowerBound >= 0 && place.upperBound <= text.count, sourceLocation: example.location)
        #expect(text.scalarBoundary(atOrBefore: place.lowerBound) == place.lowerBound, sourceLocation: example.location)
        #expect(text.scalarBoundary(atOrBefore: place.upperBound) == place.upperBound, sourceLocation: example.location)
      }
    }
  }
}
