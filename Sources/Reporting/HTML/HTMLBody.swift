import Linting
import ReportFacts
import ReportSyntax
import ReportText
import Texts

/// The text of a report on the page: its blocks, with tables as tables.
struct HTMLBody {
  private let analysis: Analysis
  private let lines: LineIndex
  private var text: HTMLText

  /// - Parameter findings: in the order of the text.
  static func write(
    _ analysis: Analysis, _ figures: [FigureMarks.Figure], _ findings: [Finding], _ lines: LineIndex, key: String, in language: Language
  ) -> String {
    var body = HTMLBody(
      analysis: analysis, lines: lines, text: HTMLText(analysis.text, figures: figures, findings: findings, key: key, in: language))
    for index in analysis.report.blocks.indices { body.write(index) }
    body.text.finish()
    return body.text.html
  }

  private mutating func write(_ index: Int) {
    let block = analysis.report.blocks[index]
    let start = analysis.report.starts[index]
    let line = lines.line(at: analysis.report.content(ofBlock: index).lowerBound) + 1
    switch block.kind {
    case .blank: return
    case .title: paragraph(index, "title", line)
    case .heading: paragraph(index, "heading", line)
    case .paragraph: paragraph(index, "paragraph", line)
    case .listItem: paragraph(index, "item", line)
    case .table:
      guard let table = block.table else { return paragraph(index, "paragraph", line) }
      write(table, from: start, line)
    }
  }

  private mutating func paragraph(_ index: Int, _ name: String, _ line: Int) {
    let bytes = analysis.text.bytes
    var range = analysis.report.range(ofBlock: index)
    while range.upperBound > range.lowerBound, bytes[range.upperBound - 1] <= 0x20 { range = range.lowerBound..<range.upperBound - 1 }
    while range.lowerBound < range.upperBound, bytes[range.lowerBound] <= 0x20 { range = range.lowerBound + 1..<range.upperBound }
    text.tag("<p class=\"\(name)\" data-n=\"\(line)\">")
    text.write(range)
    text.tag("</p>\n")
  }

  private mutating func write(_ table: Table, from start: Int, _ line: Int) {
    text.tag("<div class=\"table\" data-n=\"\(line)\"><table>\n")
    for (row, cells) in table.rows.enumerated() {
      text.tag("<tr>")
      let tag = row < table.headerRows ? "th" : "td"
      for cell in cells {
        text.tag("<\(tag)>")
        text.write(start + cell.lowerBound..<start + cell.upperBound)
        text.tag("</\(tag)>")
      }
      text.tag("</tr>\n")
    }
    text.tag("</table></div>\n")
  }
}
