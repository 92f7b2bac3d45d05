/// Reads a section of a table of marks (绩效自评表): the claim of each indicator's row, and what its totals are made of.
struct MarkTable {
  let grid: Grid
  let section: TableSection
  let columns: MarkColumns
  private(set) var claims: [Claim] = []
  private(set) var entries: [MarkEntry] = []
  private(set) var unexplained: [Observation] = []
  /// The totals of rows whose cells were merged, so that their figures stand in no column: full marks and marks given.
  private(set) var totals: [BlockFacts.Lead] = []
  /// The indicator group the rows stand in: 成本指标.
  private var isCost = false

  init(_ grid: Grid, _ section: TableSection, _ columns: MarkColumns) {
    self.grid = grid
    self.section = section
    self.columns = columns
    if columns.funds == nil { readIndicators() } else { readFunds() }
  }

  private func cell(_ row: Int, _ column: Int?) -> TableCell? {
    guard let column, section.slots[row][column] >= 0 else { return nil }
    return grid.rows[section.body.lowerBound + row][section.slots[row][column]]
  }

  // MARK: Funds

  /// 年度资金总额 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
  private mutating func readFunds() {
    entries.append(.form)
    guard let funds = columns.funds else { return }
    for row in section.slots.indices {
      guard let full = cell(row, columns.full)?.quantity, let given = cell(row, columns.given)?.quantity else { continue }
      entries.append(.execution(full: full, given: given))
      guard let budget = cell(row, funds.budget)?.quantity, let actual = cell(row, funds.actual)?.quantity, !budget.amount.isZero,
        let order = Decimal.compare(actual.amount, budget.amount)
      else { return }
      let target = Target(
        mentions: [Target.mention(budget), Target.mention(actual)], outcome: order >= 0 ? .met : .missed, confidence: .medium)
      if let claim = target.claim(full: full, given: given, isExplained: true, isOfMarks: false) { claims.append(claim) }
      return
    }
  }

  // MARK: Indicators

  private mutating func readIndicators() {
    for row in section.slots.indices {
      readGroups(row)
      var full = cell(row, columns.full)?.quantity
      var given = cell(row, columns.given)?.quantity
      let total = total(row)
      if total != .none, let pair = onlyPair(row) {
        (full, given) = pair
        if total == .whole { noteTotals(row, full, given) }
      }
      guard full != nil || given != nil else { continue }
      switch total {
      case .whole:
        entries.append(.total(full: full, given: given))
        continue
      case .part:
        entries.append(.subtotal(full: full, given: given))
        continue
      case .none: break
      }
      entries.append(.row(full: full, given: given))
      readTarget(row, full, given)
    }
  }

  /// 总分 | 100 | 97.93, with no cells for the columns around: full marks and marks given, wherever they come to stand.
  private func onlyPair(_ row: Int) -> (Quantity?, Quantity?)? {
    let cells = grid.rows[section.body.lowerBound + row]
    let figures = cells.compactMap(\.quantity)
    guard figures.count == 2, cells.count < section.slots[row].count, columns.full < columns.given else { return nil }
    return (figures[0], figures[1])
  }

  private mutating func noteTotals(_ row: Int, _ full: Quantity?, _ given: Quantity?) {
    let label = grid.rows[section.body.lowerBound + row].first { $0.isWords }?.range ?? 0..<0
    for (quantity, role) in [(full, Figure.Role.fullMarks), (given, .score)] {
      guard let quantity else { continue }
      totals.append(
        BlockFacts.Lead(quantity: quantity, measure: .unstated, period: .unstated, role: role, isWhole: true, label: label))
    }
  }

  /// 总分 | 100 | 97
  private func total(_ row: Int) -> LineMeaning.Total {
    for cell in grid.rows[section.body.lowerBound + row] where cell.isWords {
      let total = MeaningReader.namesTotal(grid.words(cell))
      if total != .none { return total }
    }
    return .none
  }

  /// Cells of the columns before the target that open a group: 产出指标（50分）.
  private mutating func readGroups(_ row: Int) {
    guard let target = columns.target else { return }
    for column in 0..<target {
      guard let cell = cell(row, column), cell.isWords else { continue }
      let words = grid.words(cell)
      if words.contains("指标") { isCost = words.contains("成本") || (isCost && column > 0 && !words.contains("指标")) }
      if let marks = grid.marks(in: cell) {
        entries.append(.group(marks, depth: column))
      } else if column + 1 < target {
        entries.append(.heading(depth: column))
      }
    }
  }

  private mutating func readTarget(_ row: Int, _ full: Quantity?, _ given: Quantity?) {
    guard let full, let given, let targetCell = cell(row, columns.target), let actualCell = cell(row, columns.actual), !targetCell.isBlank,
      !actualCell.isBlank
    else { return }
    let target = Target(grid, targetCell, actualCell, isCost: isCost || namesCost(row))
    let isExplained = cell(row, columns.reason).map { !$0.isBlank && !grid.words($0).equals("无") } ?? false
    if let claim = target.claim(full: full, given: given, isExplained: isExplained, isOfMarks: true) { claims.append(claim) }
    if columns.reason != nil, !isExplained, let order = Decimal.compare(given.value, full.value), order < 0 {
      let name = name(row)
      unexplained.append(
        Observation(
          kind: .missingReason, range: given.range, related: [full.range] + (name.map { [$0.range] } ?? []), words: [],
          values: [full.value, given.value]))
    }
  }

  /// The words that name the indicator of a row: the nearest to the left of its target.
  private func name(_ row: Int) -> TableCell? {
    guard let target = columns.target else { return nil }
    for column in (0..<target).reversed() {
      if let cell = cell(row, column), cell.isWords { return cell }
    }
    return nil
  }

  private func namesCost(_ row: Int) -> Bool {
    guard let name = name(row) else { return false }
    return grid.words(name).containsOne(of: Target.costs)
  }
}
