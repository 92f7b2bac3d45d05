import ReportText

/// Finds a table whose cells are parted by tabs.
///
/// Its rows are consecutive lines with words on both sides of a tab, or with two tabs at least; two of them must be of the first kind. A line
/// with one tab at its beginning or end is a row (its first or last cell is empty) only between such rows. 1.→预算编制 is no row: Word puts
/// a tab behind the numbers of its lists.
struct TabTableFinder {
  let table: FoundTable?
  /// Where the lines that were looked at end.
  let end: Int

  init(_ bytes: [UInt8], from first: Line) {
    var rows: [[Range<Int>]] = []
    var full = 0
    /// Rows and end up to the last line that is a row by itself.
    var sure = (rows: 0, end: first.start)
    var line = first
    while line.tabs > 0 {
      let isFull = line.hasInnerTab(bytes)
      if isFull, Self.isListItem(bytes, line) { break }
      let isRow = isFull || line.tabs >= 2
      if !isRow, rows.isEmpty || line.isBlank { break }
      rows.append(Self.cells(bytes, line))
      if isFull { full += 1 }
      if isRow { sure = (rows.count, line.next) }
      if line.next >= bytes.count { break }
      line = Line(bytes, from: line.next)
    }
    end = max(line.start, first.next)
    guard full >= 2 else {
      table = nil
      return
    }
    rows.removeLast(rows.count - sure.rows)
    let lines = first.start..<sure.end
    table = FoundTable(
      range: lines, contentEnd: bytes.contentEnd(of: lines), layout: .tabs,
      table: Table(rows: rows, headerRows: 0).shifted(by: -first.start))
  }

  private static func cells(_ bytes: [UInt8], _ line: Line) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    cells.reserveCapacity(line.tabs + 1)
    var start = line.start
    for position in line.start..<line.end where bytes[position] == 0x09 {
      cells.append(bytes.trimmed(start..<position))
      start = position + 1
    }
    cells.append(bytes.trimmed(start..<line.end))
    return cells
  }

  /// Whether the line is a list number, a tab and words.
  private static func isListItem(_ bytes: [UInt8], _ line: Line) -> Bool {
    guard line.tabs == 1 || line.tabs == 2 && line.start < line.content.lowerBound, let mark = NumberingMark(bytes, in: line.content)
    else { return false }
    return bytes[mark.range.upperBound..<mark.contentStart].contains(0x09)
  }
}
