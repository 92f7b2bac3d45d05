import ReportSyntax

/// The cells of a table, read, row by row.
struct Grid: Sendable {
  /// The bytes of the whole report.
  let bytes: [UInt8]
  /// Where the table starts; the cells count from here.
  let origin: Int
  let layout: TableLayout
  let rows: [[TableCell]]

  init(_ table: Table, layout: TableLayout, bytes: [UInt8], origin: Int) {
    self.bytes = bytes
    self.origin = origin
    self.layout = layout
    var reader = CellReader(bytes, origin: origin)
    rows = table.rows.map { row in row.map { reader.read(origin + $0.lowerBound..<origin + $0.upperBound) } }
  }

  func words(_ cell: TableCell) -> CellWords {
    CellWords(bytes, origin + cell.range.lowerBound..<origin + cell.range.upperBound)
  }

  /// How far the words of a cell are indented within it, in half-width columns: white space before them behind the tab or bar.
  func indent(of cell: TableCell) -> Int {
    var position = origin + cell.range.lowerBound
    var width = 0
    while position > origin {
      if bytes[position - 1] == 0x20 {
        width += 1
        position -= 1
      } else if position >= 3, bytes[position - 3] == 0xE3, bytes[position - 2] == 0x80, bytes[position - 1] == 0x80 {
        width += 2
        position -= 3
      } else {
        break
      }
    }
    return width
  }
}
