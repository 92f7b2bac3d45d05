import ReportSyntax
import ReportText

/// A heading or list item that begins with a number.
package struct NumberedItem: Sendable, Equatable {
  /// The index of its block in the report.
  package let block: Int
  package let numbering: Numbering
  /// Its mark with its punctuation (（二）), in UTF-8 offsets of the text.
  package let mark: Range<Int>
  /// The number within the mark (二).
  package let numeral: Range<Int>
  package let script: NumeralScript
  /// The words behind the mark.
  package let content: Range<Int>

  package var style: Numbering.Style { numbering.style }
  package var value: Int { numbering.value }

  /// The item that a block is; nil for other blocks, for bullets, for 附件1-2, and for Markdown headings without a number of their own.
  init?(_ report: Report, block index: Int) {
    switch report.blocks[index].kind {
    case .heading(let numbering) where numbering.style == .markdown:
      let words = report.content(ofBlock: index)
      guard let mark = NumberingMark(report.text.bytes, in: words) else { return nil }
      self.init(report, index, mark.numbering, mark.range, content: mark.contentStart..<max(mark.contentStart, words.upperBound))
    case .heading(let numbering), .listItem(let numbering):
      let (start, marker) = (report.starts[index], report.blocks[index].marker)
      let mark = start + marker.lowerBound..<start + marker.upperBound
      self.init(report, index, numbering, mark, content: report.content(ofBlock: index))
    default: return nil
    }
  }

  private init?(_ report: Report, _ block: Int, _ numbering: Numbering, _ mark: Range<Int>, content: Range<Int>) {
    switch numbering.style {
    case .markdown, .annex, .bullet: return nil
    case .part, .chinese, .bracketedChinese, .arabic, .bracketedArabic, .circled: break
    }
    guard let numeral = NumeralScript.find(report.text.bytes, in: mark) else { return nil }
    self.block = block
    self.numbering = numbering
    self.mark = mark
    self.numeral = numeral.range
    script = numeral.script
    self.content = content
  }

  /// Its mark with another number; nil where its script cannot write that.
  package func mark(_ value: Int, in text: SourceText) -> String? {
    guard let number = script.written(value) else { return nil }
    return text.string(mark.lowerBound..<numeral.lowerBound) + number + text.string(numeral.upperBound..<mark.upperBound)
  }
}
