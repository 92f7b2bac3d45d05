import ReportSyntax
import ReportText
import Testing

/// What holds for every report: blocks joined are the text, and every range lies in order, in bounds and on scalar boundaries.
func checkLaws(_ report: Report, sourceLocation: SourceLocation = #_sourceLocation) {
  let text = report.text
  var breaches: [String] = []
  func demand(_ condition: Bool, _ breach: @autoclosure () -> String) {
    if !condition { breaches.append(breach()) }
  }
  func demandBoundary(_ offset: Int, _ breach: @autoclosure () -> String) {
    demand(offset >= 0 && offset <= text.count && text.scalarBoundary(atOrBefore: offset) == offset, breach())
  }
  demand(report.blocks.count == report.starts.count, "as many starts as blocks")
  var position = 0
  for (index, block) in report.blocks.enumerated() {
    demand(report.starts[index] == position, "block \(index) starts where the one before it ends")
    demand(block.length > 0, "block \(index) is not empty")
    demandBoundary(position, "block \(index) starts on a boundary")
    for range in [block.content, block.marker] {
      demand(range.lowerBound >= 0 && range.upperBound <= block.length, "ranges of block \(index) lie in it")
      demandBoundary(position + range.lowerBound, "ranges of block \(index) start on a boundary")
      demandBoundary(position + range.upperBound, "ranges of block \(index) end on a boundary")
    }
    demand(block.marker.isEmpty || block.marker.upperBound <= block.content.lowerBound, "the marker of block \(index) is before its words")
    if case .table = block.kind { demand(block.table != nil, "table \(index) has cells") } else { demand(block.table == nil, "\(index)") }
    var end = 0
    for cell in (block.table?.rows ?? []).joined() {
      demand(cell.lowerBound >= end && cell.upperBound <= block.length, "cells of table \(index) are in order and in it")
      demandBoundary(position + cell.lowerBound, "cells of table \(index) start on a boundary")
      demandBoundary(position + cell.upperBound, "cells of table \(index) end on a boundary")
      end = cell.upperBound
    }
    if let table = block.table {
      demand(table.rows.allSatisfy { !$0.isEmpty }, "rows of table \(index) have cells")
      demand(table.headerRows <= table.rows.count, "headers of table \(index) are rows")
    }
    position += block.length
    checkSentences(report, index, demand)
  }
  demand(position == text.count, "blocks joined are the text")
  #expect(breaches.isEmpty, "\(breaches) in \(text.bytes)", sourceLocation: sourceLocation)
}

/// Sentences lie in order in their block, clauses in order in their sentence, and nothing but white space and marks between them.
private func checkSentences(_ report: Report, _ block: Int, _ demand: (Bool, @autoclosure () -> String) -> Void) {
  let bytes = report.text.bytes
  let content = report.content(ofBlock: block)
  var end = content.lowerBound
  for sentence in Sentences(bytes, in: content) {
    demand(!sentence.range.isEmpty, "sentences of block \(block) have words")
    demand(sentence.range.lowerBound >= end && sentence.range.upperBound <= content.upperBound, "sentences of block \(block) are in order")
    demand(bytes.trimmed(end..<sentence.range.lowerBound).isEmpty, "only white space parts the sentences of block \(block)")
    demand(report.text.scalarBoundary(atOrBefore: sentence.range.lowerBound) == sentence.range.lowerBound, "sentences start on a boundary")
    demand(report.text.scalarBoundary(atOrBefore: sentence.range.upperBound) == sentence.range.upperBound, "sentences end on a boundary")
    end = sentence.range.upperBound
    var clauseEnd = sentence.range.lowerBound
    for clause in Clauses(bytes, in: sentence.range) {
      demand(!clause.range.isEmpty, "clauses of block \(block) have words")
      demand(
        clause.range.lowerBound >= clauseEnd && clause.range.upperBound <= sentence.range.upperBound,
        "clauses of block \(block) are in order")
      clauseEnd = clause.range.upperBound
    }
  }
  demand(bytes.trimmed(end..<content.upperBound).isEmpty, "the sentences of block \(block) are all of it")
}
