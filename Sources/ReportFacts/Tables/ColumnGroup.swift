/// A run of columns with figures and the columns of words to its left that name its rows. Two stand side by side in 收支总表.
struct ColumnGroup: Sendable {
  /// The column whose words name the rows; nil where there is none.
  var label: Int?
  /// The column of codes that order the rows (201, 20101, 2010101); nil where there is none.
  var codes: Int?
  /// The column that holds the unit of each row; nil where there is none.
  var units: Int?
  /// The columns of figures, from left to right.
  var values: [Int] = []
}

extension TableSection {
  /// The groups of columns, from left to right.
  func groups(_ grid: Grid, _ meanings: [LineMeaning]) -> [ColumnGroup] {
    var groups: [ColumnGroup] = []
    var group = ColumnGroup()
    for column in 0..<width {
      let meaning = meanings[column]
      if meaning.kind == .note { continue }
      switch use(of: column, grid, meaning) {
      case .empty: continue
      case .values: group.values.append(column)
      case .words:
        if !group.values.isEmpty {
          if meaning.kind == .unitName {
            group.units = column
            continue
          }
          groups.append(group)
          group = ColumnGroup(units: nil)
        }
        if meaning.kind == .unitName { group.units = column } else { group.label = column }
        if meaning.kind == .key { group.codes = column }
      case .codes:
        if !group.values.isEmpty {
          groups.append(group)
          group = ColumnGroup()
        }
        group.codes = column
      }
    }
    if !group.values.isEmpty { groups.append(group) }
    return groups
  }

  /// Whether words of its own stand over a column: one that is empty in all rows is no less a part of a total.
  private func isNamed(_ column: Int) -> Bool { column > 0 && !heads[column].isEmpty && heads[column] != heads[column - 1] }

  private enum Use { case empty, words, values, codes }

  private func use(of column: Int, _ grid: Grid, _ meaning: LineMeaning) -> Use {
    var figures = 0
    var words = 0
    for (row, slots) in slots.enumerated() where slots[column] >= 0 {
      let cells = grid.rows[body.lowerBound + row]
      // A short row of words alone stands in no columns.
      if cells.count < width, grid.layout == .word, cells.allSatisfy({ $0.quantity == nil }) { continue }
      let cell = cells[slots[column]]
      if cell.quantity != nil { figures += 1 } else if cell.isWords { words += 1 }
    }
    if figures == 0, words == 0 { return isNamed(column) && meaning.kind == .amount ? .values : .empty }
    if meaning.kind == .key { return .words }
    if meaning.kind == .serial { return figures > 0 ? .codes : .empty }
    if meaning.kind == .target || meaning.kind == .actualValue { return .values }
    return figures > words || (figures == words && column > 0) ? .values : .words
  }
}
