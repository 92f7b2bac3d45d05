/// A table as the finders of the three layouts hand it to the parser.
struct FoundTable {
  /// Its lines, in offsets of the text.
  let range: Range<Int>
  /// Its cells, in offsets of the text.
  let rows: [[Range<Int>]]
  let headerRows: Int
  let layout: TableLayout

  /// The block for it, whose offsets count from the start of the table.
  func block(contentEnd: Int) -> Block {
    let start = range.lowerBound
    var rows = rows
    for row in rows.indices {
      for cell in rows[row].indices {
        let range = rows[row][cell]
        rows[row][cell] = range.lowerBound - start..<range.upperBound - start
      }
    }
    return Block(
      kind: .table(layout), length: range.count, content: 0..<contentEnd - start, marker: 0..<0,
      table: Table(rows: rows, headerRows: headerRows))
  }
}
