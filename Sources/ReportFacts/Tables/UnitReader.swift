/// Finds the units that headers and captions of a table state: 金额（万元）, 单位：万元, 人数(人).
struct UnitReader {
  let grid: Grid
  typealias Written = (unit: Unit, scale: Int)

  /// The unit of all figures of a section: that of its corner, or of a header cell that spans it.
  func captions(_ section: TableSection, _ group: ColumnGroup) -> Written? {
    for row in section.header {
      for (index, cell) in grid.rows[row].enumerated() where cell.isWords && (index == 0 || grid.rows[row].count == 1) {
        if let unit = unit(in: cell) { return unit }
      }
    }
    return nil
  }

  func unit(ofColumn column: Int, _ section: TableSection) -> Written? {
    for place in section.heads[column].reversed() {
      if let unit = unit(in: grid.rows[place.row][place.cell]) { return unit }
    }
    return nil
  }

  /// The unit of a row: in its column of units, or in brackets behind its label.
  func unit(ofRow row: Int, _ section: TableSection, _ group: ColumnGroup, label: TableCell?) -> Written? {
    if let column = group.units, section.slots[row][column] >= 0 {
      let cell = grid.rows[section.body.lowerBound + row][section.slots[row][column]]
      if cell.isWords, let unit = bareUnit(cell) { return unit }
    }
    return label.flatMap(unit(in:))
  }

  /// A quantity with the unit of its line, where it has none itself. Amounts and people's units do not reach rates.
  func applied(_ unit: Written?, to quantity: Quantity, _ meaning: LineMeaning) -> Quantity {
    guard quantity.unit.dimension == .none, quantity.scale == 0, let unit else { return quantity }
    let isRate = meaning.kind == .rate || meaning.kind == .share || meaning.kind == .changeRate
    let isMark = meaning.kind == .score || meaning.kind == .fullMarks || meaning.kind == .deduction
    if isMark || (isRate && !unit.unit.isRate) { return quantity }
    return Quantity(
      range: quantity.range, number: quantity.number, value: quantity.value, scale: unit.scale, unit: unit.unit, hedge: quantity.hedge,
      isChinese: false)
  }

  /// The unit in brackets at the end of a cell's words, or behind 单位：.
  private func unit(in cell: TableCell) -> Written? {
    let bytes = grid.bytes
    let range = grid.origin + cell.range.lowerBound..<grid.origin + cell.range.upperBound
    var position = range.lowerBound
    while position < range.upperBound {
      let (scalar, next) = UTF8Scan.scalar(bytes, at: position, end: range.upperBound)
      // （ ( ： : 、
      if scalar == 0xFF08 || scalar == 0x28 || scalar == 0xFF1A || scalar == 0x3A {
        if let (written, end) = read(at: next, end: range.upperBound), isClosed(at: end, range.upperBound) { return written }
      }
      position = next
    }
    return nil
  }

  private func bareUnit(_ cell: TableCell) -> Written? {
    let end = grid.origin + cell.range.upperBound
    guard let (written, unitEnd) = read(at: grid.origin + cell.range.lowerBound, end: end), unitEnd == end else { return nil }
    return written
  }

  private func isClosed(at index: Int, _ end: Int) -> Bool {
    guard index < end else { return true }
    let (scalar, _) = UTF8Scan.scalar(grid.bytes, at: index, end: end)
    return scalar == 0xFF09 || scalar == 0x29 || scalar == 0x20 || scalar == 0x0A || scalar == 0xFF0C || scalar == 0x3B || scalar == 0xFF1B
  }

  private func read(at index: Int, end: Int) -> (Written, Int)? {
    var position = index
    while position < end, grid.bytes[position] == 0x20 { position += 1 }
    let tokenizer = Tokenizer(grid.bytes, range: position..<end, origin: grid.origin)
    guard let reading = tokenizer.readUnit(at: position), reading.end > position, reading.unit.dimension != .none else { return nil }
    // 标准（元/月）: what stands in the cells are 元.
    if reading.unit.dimension == .perUnit, let (unit, _) = tokenizer.lexicon.unit(grid.bytes, at: position, end: end) {
      return ((unit, 0), reading.end)
    }
    // 科目（类）, 预算（款）: levels of the budget subjects.
    if Self.levels.end(grid.bytes, position..<reading.end), reading.end - position == 3 { return nil }
    return ((reading.unit, reading.scale), reading.end)
  }

  private static let levels: ByteWords = ["类", "款", "项", "级", "节", "门"]
}
