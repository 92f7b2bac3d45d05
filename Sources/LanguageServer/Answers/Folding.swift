import LanguageServerProtocol
import ReportSyntax

/// What can be folded: sections and tables.
struct Folding {
  let view: DocumentView

  var ranges: [FoldingRange] {
    let report = view.analysis.report
    var ranges = Sections(report).all.map(\.range)
    for (index, block) in report.blocks.enumerated() {
      if case .table = block.kind { ranges.append(report.range(ofBlock: index)) }
    }
    return ranges.sorted { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }.compactMap(folded)
  }

  private func folded(_ range: Range<Int>) -> FoldingRange? {
    let lines = view.positions.lines
    let words = view.text.bytes.trimmed(range)
    let first = lines.line(at: words.lowerBound)
    let last = lines.line(at: words.upperBound)
    return last > first ? FoldingRange(startLine: first, endLine: last) : nil
  }
}
