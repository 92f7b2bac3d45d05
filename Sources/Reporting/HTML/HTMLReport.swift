import Linting
import ReportFacts
import ReportText
import Texts
import Workspaces

/// Findings and figures as one page of HTML that needs nothing else: to open, to print, to file.
///
/// It says which bytes were judged (their SHA-256) and by which version, and nothing of when or where: the same file gives the same page.
package struct HTMLReport: FindingWriter {
  private let tool: Tool
  private let language: Language

  package init(tool: Tool, in language: Language = .chinese) {
    self.tool = tool
    self.language = language
  }

  package var opening: String { HTMLPage.head(language) }
  package var separator: String { "\n" }
  package var showsOmitted: Bool { true }

  package func closing(_ summary: CheckSummary) -> String {
    let words = TextFindings(appearance: Appearance(), in: language).closing(summary)
    let offline = language.say(PageTexts.offline(Markup.escape(tool.version)))
    return "<footer><p>\(Markup.escape(String(words.dropLast())))</p><p>\(offline)</p></footer>\n" + HTMLPage.tail(language)
  }

  package func write(_ trouble: Trouble) -> [UInt8] {
    let words = language.say(PageTexts.unchecked(Markup.escape(language.say(trouble.message))))
    return Array("<article><h1>\(Markup.escape(trouble.path))</h1><p class=\"trouble\">\(words)</p></article>\n".utf8)
  }

  package func write(_ checked: CheckedDocument) -> [UInt8] {
    let document = checked.document
    let analysis = Analysis(document.text)
    let lines = LineIndex(document.text)
    let marks = FigureMarks(analysis)
    // Ids of several documents must differ; those of one page made twice must not.
    let key = String(SHA256.hexadecimal(of: Array(document.path.utf8)).prefix(8))
    let claims = HTMLClaims(
      claims: analysis.claims, figures: Set(marks.figures.map(\.range.lowerBound)), lines: lines, key: key, language: language)
    let findings = HTMLFindings(findings: checked.findings, omitted: checked.omitted, lines: lines, key: key, language: language)
    let html = """
      <article>
      <h1>\(Markup.escape(document.path))</h1>
      \(HTMLSummary(checked: checked, marks: marks, lines: lines, tool: tool, language: language).html)
      <h2>\(language.say(PageTexts.findings))</h2>
      \(findings.html)<h2>\(language.say(PageTexts.text))</h2>
      \(HTMLSummary.legend(marks, in: language))
      <div class="text">
      \(HTMLBody.write(analysis, marks.figures, checked.findings, lines, key: key, in: language))</div>
      <h2>\(language.say(PageTexts.claims))</h2>
      \(analysis.claims.isEmpty ? "<p class=\"none\">\(language.say(PageTexts.noClaims))</p>\n" : claims.html)</article>
      """
    return Array((html + "\n").utf8)
  }
}
