/// The rows and columns of one group of columns, as lines with meanings and figures in their units.
struct SectionLines: Sendable {
  let rows: [TableLine]
  let columns: [TableLine]
  let tree: RowTree

  init(_ section: TableSection, _ group: ColumnGroup, _ grid: Grid, meanings: [LineMeaning], units: UnitReader) {
    let body = Array(section.body)
    let labels = body.indices.map { section.label(ofRow: $0, group, grid) }
    let rowWords = labels.map { $0.map(grid.words) }
    let rowMeanings = rowWords.map { $0.map(MeaningReader.read) ?? LineMeaning() }
    let captions = units.captions(section, group)
    let columnUnits = group.values.map { units.unit(ofColumn: $0, section) ?? captions }
    var matrix: [[Quantity?]] = []
    var blanks: [[Bool]] = []
    matrix.reserveCapacity(body.count)
    blanks.reserveCapacity(body.count)
    for row in body.indices {
      let rowUnit = units.unit(ofRow: row, section, group, label: labels[row])
      var line: [Quantity?] = []
      var empty: [Bool] = []
      line.reserveCapacity(group.values.count)
      empty.reserveCapacity(group.values.count)
      for (place, column) in group.values.enumerated() {
        let slot = section.slots[row][column]
        let cell = slot >= 0 ? grid.rows[body[row]][slot] : nil
        let unit = rowUnit ?? columnUnits[place]
        line.append(cell?.quantity.map { units.applied(unit, to: $0, meanings[column]) })
        empty.append(cell?.isBlank ?? true)
      }
      matrix.append(line)
      blanks.append(empty)
    }
    rows = body.indices.map {
      let name = rowMeanings[$0].total == .part ? section.groupName(ofRow: $0, group, grid) ?? labels[$0] : labels[$0]
      return TableLine(
        index: $0, meaning: rowMeanings[$0], label: name?.range ?? 0..<0, figures: matrix[$0], blanks: blanks[$0],
        flow: rowWords[$0].map(MeaningReader.flow) ?? 0)
    }
    columns = group.values.enumerated().map { place, column in
      let head = section.heads[column].last.map { grid.rows[$0.row][$0.cell].range } ?? 0..<0
      let words = section.heads[column].last.map { grid.words(grid.rows[$0.row][$0.cell]) }
      return TableLine(
        index: column, meaning: meanings[column], label: head, figures: matrix.map { $0[place] }, blanks: blanks.map { $0[place] },
        flow: words.map(MeaningReader.flow) ?? 0, names: words.map(MeaningReader.names) ?? .other)
    }
    let codes = body.indices.map { row in
      group.codes.flatMap { column in section.slots[row][column] >= 0 ? grid.rows[body[row]][section.slots[row][column]].quantity : nil }
    }
    tree = RowTree(labels.indices.map { RowTree.Label(labels[$0], words: rowWords[$0], rowMeanings[$0], grid, code: codes[$0]) })
  }
}

extension TableSection {
  /// The words that name the rows which a 小计 adds up, in a merged cell to the left of its own: 决策 | 项目立项 over (empty) | 小计.
  fileprivate func groupName(ofRow row: Int, _ group: ColumnGroup, _ grid: Grid) -> TableCell? {
    guard let label = group.label, label > 0, let own = cell(row, label, grid), own.isWords, grid.words(own).equals("小计") else {
      return nil
    }
    for column in (0..<label).reversed() {
      for above in stride(from: row, through: max(0, row - Self.mostOfGroup), by: -1) {
        if above < row, let name = cell(above, label, grid), name.isWords, MeaningReader.namesTotal(grid.words(name)) != .none { break }
        if let name = cell(above, column, grid), name.isWords { return name }
      }
    }
    return nil
  }

  /// How many rows above a 小计 the name of its group is looked for.
  private static let mostOfGroup = 40

  private func cell(_ row: Int, _ column: Int, _ grid: Grid) -> TableCell? {
    guard slots[row][column] >= 0 else { return nil }
    return grid.rows[body.lowerBound + row][slots[row][column]]
  }

  /// The cell that names row `row` of the body in a group: its label column, or the nearest words to the left of its figures.
  func label(ofRow row: Int, _ group: ColumnGroup, _ grid: Grid) -> TableCell? {
    let cells = grid.rows[body.lowerBound + row]
    var column = group.label ?? (group.values.first.map { $0 - 1 } ?? -1)
    while column >= 0 {
      let slot = slots[row][column]
      if slot >= 0 {
        if cells[slot].isWords { return cells[slot] }
        // 100周岁以上 among 80—89周岁 and 90—99周岁 names its row like those.
        if cells[slot].quantity != nil, column == group.label { return cells[slot] }
        if cells[slot].quantity != nil, column != group.codes { return nil }
      }
      column -= 1
    }
    return nil
  }
}
