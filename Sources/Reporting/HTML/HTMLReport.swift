import Linting
import ReportFacts
import ReportText
import Workspaces

/// Findings and figures as one page of HTML that needs nothing else: to open, to print, to file.
///
/// It says which bytes were judged (their SHA-256) and by which version, and nothing of when or where: the same file gives the same page.
package struct HTMLReport: FindingWriter {
  private let tool: Tool

  package init(tool: Tool) {
    self.tool = tool
  }

  package var opening: String { HTMLPage.head }
  package var separator: String { "\n" }
  package var showsOmitted: Bool { true }

  package func closing(_ summary: CheckSummary) -> String {
    let words = TextFindings(appearance: Appearance()).closing(summary)
    return "<footer><p>\(Markup.escape(String(words.dropLast())))</p><p>reportlint \(Markup.escape(tool.version))，在本机检查，未联网。</p></footer>\n"
      + HTMLPage.tail
  }

  package func write(_ trouble: Trouble) -> [UInt8] {
    Array(
      "<article><h1>\(Markup.escape(trouble.path))</h1><p class=\"trouble\">未能检查。\(Markup.escape(trouble.message))</p></article>\n".utf8)
  }

  package func write(_ checked: CheckedDocument) -> [UInt8] {
    let document = checked.document
    let analysis = Analysis(document.text)
    let lines = LineIndex(document.text)
    let marks = FigureMarks(analysis)
    // Ids of several documents must differ; those of one page made twice must not.
    let key = String(SHA256.hexadecimal(of: Array(document.path.utf8)).prefix(8))
    let claims = HTMLClaims(
      claims: analysis.claims, figures: Set(marks.figures.map(\.range.lowerBound)), lines: lines, key: key)
    let findings = HTMLFindings(findings: checked.findings, omitted: checked.omitted, lines: lines, key: key)
    let html = """
      <article>
      <h1>\(Markup.escape(document.path))</h1>
      \(HTMLSummary(checked: checked, marks: marks, lines: lines, tool: tool).html)
      <h2>问题</h2>
      \(findings.html)<h2>正文</h2>
      \(HTMLSummary.legend(marks))
      <div class="text">
      \(HTMLBody.write(analysis, marks.figures, checked.findings, lines, key: key))</div>
      <h2>勾稽关系</h2>
      \(analysis.claims.isEmpty ? "<p class=\"none\">没有识别到勾稽关系。</p>\n" : claims.html)</article>
      """
    return Array((html + "\n").utf8)
  }
}
