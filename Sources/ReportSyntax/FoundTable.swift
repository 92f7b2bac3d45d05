/// A table as the finders of the three layouts hand it to the parser.
struct FoundTable {
  /// Its lines, in offsets of the text.
  let range: Range<Int>
  /// Where the words of its last line end, in offsets of the text.
  let contentEnd: Int
  let layout: TableLayout
  /// Its cells, whose offsets count from the start of the table.
  let table: Table

  /// The block for it.
  var block: Block {
    Block(
      kind: .table(layout), length: range.count, content: 0..<contentEnd - range.lowerBound, marker: 0..<0, table: table)
  }
}

extension Table {
  /// The table with all offsets moved by so many bytes.
  func shifted(by distance: Int) -> Table {
    var rows = rows
    for row in rows.indices {
      for cell in rows[row].indices {
        let range = rows[row][cell]
        rows[row][cell] = range.lowerBound + distance..<range.upperBound + distance
      }
    }
    return Table(rows: rows, headerRows: headerRows)
  }
}
