import Linting
import ReportFacts
import ReportText

/// All that is known of one text.
struct Reading: Sendable {
  /// What judged it.
  let judge: Judge
  let subject: Subject
  /// The findings that are shown, in the order of the text.
  let findings: [Finding]
  /// How many more there are, none graver than those shown.
  let omitted: Int
  let lineCount: Int

  /// The most findings shown of one document, as on the command line.
  static let limit = 1000

  var analysis: Analysis { subject.analysis }
  var text: SourceText { subject.text }

  /// Reads a text; what was known of an earlier one saves time and nothing else.
  init(_ lines: LineIndex, _ judge: Judge, reusing earlier: Reading? = nil) {
    self.judge = judge
    subject = Subject(Analysis(lines.text, reusing: earlier?.analysis), judge.linter.configuration)
    let shown = ShownFindings(judge.findings(of: subject), limit: Self.limit)
    findings = shown.findings
    omitted = shown.omitted
    lineCount = lines.lineCount
  }
}
