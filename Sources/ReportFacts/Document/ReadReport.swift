import ReportSyntax
import ReportText

/// A report as claims across blocks see it. It notes which blocks were asked where their words stand: no other words were read, but those
/// of blocks with figures.
final class ReadReport {
  let text: SourceText
  let blocks: [Block]
  let starts: [Int]
  private let report: Report
  /// For each block, whether its words may have been read.
  private(set) var wasRead: [Bool]

  init(_ report: Report) {
    self.report = report
    text = report.text
    blocks = report.blocks
    starts = report.starts
    wasRead = [Bool](repeating: false, count: report.blocks.count)
  }

  /// The range of the words of block `index`, in UTF-8 offsets of the text.
  func content(ofBlock index: Int) -> Range<Int> {
    wasRead[index] = true
    return report.content(ofBlock: index)
  }
}
