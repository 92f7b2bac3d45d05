import ReportSyntax

/// Parts a table into sections, each with its header, and puts the cells of its rows into columns.
///
/// Forms such as the 绩效自评表 stack several tables of unlike columns in one; each begins with a row that holds words alone, over rows that
/// hold figures.
struct SectionFinder {
  private let grid: Grid
  private let figures: [Int]
  private let words: [Int]
  private let isHeader: [Bool]

  static func find(_ grid: Grid, headerRows: Int) -> [TableSection] {
    let finder = SectionFinder(grid, headerRows: headerRows)
    var sections: [TableSection] = []
    var row = 0
    while row < grid.rows.count {
      let start = row
      while row < grid.rows.count, finder.isHeader[row] { row += 1 }
      let body = row
      while row < grid.rows.count, !finder.isHeader[row] { row += 1 }
      if body < row { sections.append(finder.section(header: start..<body, body: body..<row)) }
    }
    return sections
  }

  private init(_ grid: Grid, headerRows: Int) {
    self.grid = grid
    figures = grid.rows.map { $0.count { $0.quantity != nil } }
    words = grid.rows.map { $0.count(where: \.isWords) }
    isHeader = Self.headers(grid, figures, words, headerRows)
  }

  /// Which rows are headers: without figures, with words over the figures of the rows below, or right over such a row.
  private static func headers(_ grid: Grid, _ figures: [Int], _ words: [Int], _ headerRows: Int) -> [Bool] {
    var result = [Bool](repeating: false, count: grid.rows.count)
    for row in grid.rows.indices.reversed() {
      if row < headerRows {
        result[row] = true
        continue
      }
      if figures[row] > 0 {
        result[row] = row == 0 && isRowOfYears(grid.rows[0])
        continue
      }
      guard words[row] >= 2 else { continue }
      if row + 1 < grid.rows.count, result[row + 1], row + 1 >= headerRows {
        result[row] = isUpperLevel(grid.rows[row], over: grid.rows[row + 1], grid.layout)
        continue
      }
      for below in row + 1..<min(row + 8, grid.rows.count) where figures[below] > 0 {
        result[row] = hasWordsOverFigures(grid, row, below, words[row])
        break
      }
    }
    return result
  }

  /// 项目 | 2022 | 2023
  private static func isRowOfYears(_ row: [TableCell]) -> Bool {
    let quantities = row.compactMap(\.quantity)
    return quantities.count >= 2
      && quantities.allSatisfy {
        $0.unit.dimension == .none && $0.value.places == 0 && (1990...2049).contains($0.value.coefficient) && $0.number.count == 4
      }
  }

  /// Whether a row of words is the upper level of the header below: one of its cells was merged downwards, which leaves an empty cell
  /// below it, or spans several cells. 项目名称 | 运行维护费 over the header of a form is a row of its own.
  private static func isUpperLevel(_ upper: [TableCell], over lower: [TableCell], _ layout: TableLayout) -> Bool {
    let empty = lower.count(where: \.isBlank)
    if layout == .word { return empty > 0 && upper.count < lower.count && empty < upper.count }
    guard upper.count <= lower.count else { return false }
    return zip(upper, lower).contains { !$0.isBlank && $1.isBlank } && zip(upper, lower).contains { !$0.isBlank && !$1.isBlank }
  }

  private static func hasWordsOverFigures(_ grid: Grid, _ row: Int, _ below: Int, _ words: Int) -> Bool {
    let (upper, lower) = (grid.rows[row], grid.rows[below])
    let shift = grid.layout == .word ? lower.count - upper.count : 0
    var over = 0
    var dashes = 0
    for index in upper.indices.dropFirst() {
      let other = index + shift
      guard other > 0, other < lower.count else { continue }
      if upper[index].isWords, lower[other].quantity != nil { over += 1 }
      // A row of text values (合规 | 合规) has blanks where its header has words.
      if upper[index].isBlank, lower[other].quantity != nil { dashes += 1 }
    }
    return over > dashes
  }

  private func section(header: Range<Int>, body: Range<Int>) -> TableSection {
    let width = width(header, body)
    let slots = body.map { columns(ofRow: $0, width: width) }
    return TableSection(header: header, body: body, width: width, heads: heads(header, width: width), slots: slots)
  }

  /// The width is that of the lowest header row; of tables without header that of most rows.
  private func width(_ header: Range<Int>, _ body: Range<Int>) -> Int {
    if let last = header.last {
      let widest = header.map { grid.rows[$0].count }.max() ?? 0
      return grid.layout == .word ? max(grid.rows[last].count, widest) : max(widest, body.map { grid.rows[$0].count }.max() ?? 0)
    }
    return body.map { grid.rows[$0].count }.max() ?? 0
  }

  /// Which cell of a row stands in each column.
  private func columns(ofRow row: Int, width: Int) -> [Int] {
    let count = grid.rows[row].count
    var slots = [Int](repeating: -1, count: width)
    // Merged cells leave nothing behind in Word: the figures stand at the right, the words that were merged at the left.
    let shift = grid.layout == .word ? width - count : 0
    for index in 0..<count {
      let column = index == 0 && shift > 0 ? 0 : index + shift
      if column >= 0, column < width { slots[column] = index }
    }
    return slots
  }

  /// The header cells above each column.
  private func heads(_ header: Range<Int>, width: Int) -> [[CellPlace]] {
    var heads = [[CellPlace]](repeating: [], count: width)
    for row in header {
      let lower = row + 1 < header.upperBound ? grid.rows[row + 1] : nil
      for (column, cell) in spread(grid.rows[row], over: lower, width: width).enumerated() where cell >= 0 {
        if !grid.rows[row][cell].isBlank { heads[column].append(CellPlace(row: row, cell: cell)) }
      }
    }
    return heads
  }

  /// For each column the cell of a header row above it, -1 for none.
  private func spread(_ row: [TableCell], over lower: [TableCell]?, width: Int) -> [Int] {
    guard row.count < width else {
      var result = Array(0..<width)
      // 2022年 | (empty) over 预算数 | 决算数: a merged cell whose right part is empty.
      if let lower, lower.count >= width {
        for column in result.indices.dropFirst() where row[column].isBlank && !lower[column].isBlank {
          result[column] = result[column - 1]
        }
      }
      return result
    }
    guard let lower, lower.count == width else {
      // Fewer cells than columns and nothing below to tell where: the first at the left, the others at the right.
      var result = [Int](repeating: -1, count: width)
      for index in row.indices { result[index == 0 ? 0 : index + width - row.count] = index }
      return result
    }
    return Self.shared(row, lower)
  }

  /// Cells merged downwards are empty in the row below and take one column; the others share the columns that are not.
  private static func shared(_ row: [TableCell], _ lower: [TableCell]) -> [Int] {
    var result = [Int](repeating: -1, count: lower.count)
    let empty = lower.count(where: \.isBlank)
    let open = lower.count - empty
    let sharing = row.count - empty
    guard sharing > 0, open >= sharing else {
      for index in row.indices where index < result.count { result[index] = index }
      return result
    }
    // The runs of columns with words below; as many runs as sharing cells take one each, one run is shared equally.
    var runs: [Range<Int>] = []
    for column in lower.indices where !lower[column].isBlank {
      if let last = runs.last, last.upperBound == column {
        runs[runs.count - 1] = last.lowerBound..<column + 1
      } else {
        runs.append(column..<column + 1)
      }
    }
    var cell = 0
    var column = 0
    while column < lower.count, cell < row.count {
      if lower[column].isBlank {
        result[column] = cell
        cell += 1
        column += 1
        continue
      }
      guard let run = runs.first(where: { $0.contains(column) }) else { break }
      let cells = runs.count == sharing ? 1 : (runs.count == 1 ? sharing : max(1, sharing * run.count / open))
      for place in run { result[place] = cell + min(cells - 1, (place - run.lowerBound) * cells / run.count) }
      cell += cells
      column = run.upperBound
    }
    return result
  }
}
