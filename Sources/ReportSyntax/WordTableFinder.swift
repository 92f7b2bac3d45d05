import ReportText

/// Finds the tables in a stretch of lines as Word pastes tables into plain text.
///
/// What such pastes look like (found in real reports):
/// - A cell begins on a line of its own, with a tab. An empty cell is a line with nothing but the tab.
/// - The further lines of a cell have no tab: 项目资金⏎（万元）.
/// - A row ends with an empty line. So an empty line parts rows, a line with a tab alone is a cell.
/// - Cells merged downwards leave an empty cell in each row, cells merged to the right leave nothing, so rows differ in length.
/// - An empty line inside a cell looks like the end of a row. Two things give it away: words set vertically (绩⏎⏎效⏎⏎指⏎⏎标) go on without a
///   tab; and two halves of a row are together as long as the row behind or before them (`joined`).
///
/// Paragraphs indented with a tab look like cells. So a row counts only while it does not read as running text (`WordCells.areText`), and a
/// table has two rows of two cells or one of three.
struct WordTableFinder {
  private(set) var tables: [FoundTable] = []
  /// Where the lines that were looked at end.
  private(set) var end: Int

  init(_ bytes: [UInt8], from first: Line) {
    end = first.next
    // （一）支出情况 before the first row is a heading with an indent, though nothing but its wording tells it from a cell.
    guard !WordCells.isHeading(bytes, first.content) else { return }
    var reader = WordRowReader(bytes, from: first)
    var rows: [WordRow] = []
    while let row = reader.next() {
      end = row.lines.upperBound
      if WordCells(bytes: bytes, cells: reader.cells[row.cells]).areText { break }
      rows.append(row)
    }
    let whole = Self.joined(rows)
    for part in Self.parts(whole) {
      if let table = Self.table(bytes, part, reader.cells) { tables.append(table) }
    }
  }

  /// The rows with those put together again that an empty line inside a cell has cut in two.
  ///
  /// The cut is behind a cell of several lines, or several empty lines long.
  private static func joined(_ rows: [WordRow]) -> [WordRow] {
    var result: [WordRow] = []
    result.reserveCapacity(rows.count)
    for (index, row) in rows.enumerated() {
      if let last = result.last, last.lastCellContinues || row.blanksBefore >= 2 {
        let cells = last.cells.count + row.cells.count
        let behind = index + 1 < rows.count ? rows[index + 1].cells.count : 0
        let before = result.count >= 2 ? result[result.count - 2].cells.count : 0
        if cells == behind || cells == before {
          result[result.count - 1] = last.joined(with: row)
          continue
        }
      }
      result.append(row)
    }
    return result
  }

  /// The rows of each table: several empty lines part two tables, unless the rows on both sides are equally long.
  private static func parts(_ rows: [WordRow]) -> [ArraySlice<WordRow>] {
    var parts: [ArraySlice<WordRow>] = []
    var start = 0
    for index in rows.indices.dropFirst() where rows[index].blanksBefore >= 2 {
      if rows[index].cells.count == rows[index - 1].cells.count { continue }
      parts.append(rows[start..<index])
      start = index
    }
    if start < rows.count { parts.append(rows[start...]) }
    return parts
  }

  private static func table(_ bytes: [UInt8], _ rows: ArraySlice<WordRow>, _ cells: [Range<Int>]) -> FoundTable? {
    var rows = rows
    // Indented lines around a table: an empty one, or at its end a numbered one.
    while let first = rows.first, first.cells.count == 1, cells[first.cells.lowerBound].isEmpty { rows.removeFirst() }
    while let last = rows.last, last.cells.count == 1 {
      let words = cells[last.cells.lowerBound]
      guard words.isEmpty || NumberingMark(bytes, in: words) != nil else { break }
      rows.removeLast()
    }
    guard let first = rows.first, let last = rows.last else { return nil }
    switch rows.count(where: { $0.cells.count >= 2 }) {
    case 0: return nil
    case 1:
      guard let row = rows.first(where: { $0.cells.count >= 3 }) else { return nil }
      if WordCells(bytes: bytes, cells: cells[row.cells]).holdText { return nil }
    default: break
    }
    let lines = first.lines.lowerBound..<last.lines.upperBound
    let start = lines.lowerBound
    let shifted = rows.map { row in cells[row.cells].map { $0.lowerBound - start..<$0.upperBound - start } }
    return FoundTable(
      range: lines, contentEnd: bytes.contentEnd(of: lines), layout: .word, table: Table(rows: shifted, headerRows: 0))
  }
}
