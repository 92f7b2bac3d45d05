/// What the labels of rows promise: totals of rows above or below, rows that others are parts of, balances.
struct RowFormulas {
  let rows: [TableLine]
  let tree: RowTree
  /// Whether all the figures are marks: then 合格率 is an indicator and its figure adds up like any other.
  let areOfMarks: Bool
  /// The rows with 小计.
  private let parts: [Int]
  /// The rows with 合计.
  private let wholes: [Int]

  init(rows: [TableLine], tree: RowTree, areOfMarks: Bool) {
    self.rows = rows
    self.tree = tree
    self.areOfMarks = areOfMarks
    parts = rows.indices.filter { rows[$0].meaning.total == .part }
    wholes = rows.indices.filter { rows[$0].meaning.total == .whole }
  }

  /// How many rows above or below a row its formulas may draw on.
  static let reach = 3000

  /// The formulas for each row that may follow from others, 其中 lists left out.
  var all: [[Formula]] {
    rows.indices.compactMap { row in
      let formulas = totals(row) + wholeOfNeighbours(row) + children(row) + balances(row) + quotients(row)
      return formulas.isEmpty ? nil : formulas
    }
  }

  private func isAdditive(_ row: Int) -> Bool {
    switch rows[row].meaning.kind {
    case .amount, .opening, .closing, .surplus, .rest, .added, .price, .fullMarks, .score, .change, .target: !rows[row].label.isEmpty
    default: areOfMarks && !rows[row].label.isEmpty
    }
  }

  // MARK: Totals

  private func totals(_ row: Int) -> [Formula] {
    let total = rows[row].meaning.total
    let children = tree.children[row]
    guard total != .none, !rows[row].meaning.isAmong, children.isEmpty || total == .whole && !tree.isAmong[children[0]] else { return [] }
    var readings: [[Int]] = []
    if rows[row].meaning.isLeading { return leading(row) }
    let previous = [parts, wholes].compactMap { Self.last($0, before: row) }.max()
    let start = start(ofTotal: row)
    let above = rows.indices[start..<row].filter { isAdditive($0) && rows[$0].meaning.total == .none }
    if !above.isEmpty {
      let since = above.filter { $0 > previous ?? -1 }
      if total == .whole {
        // 小计 and whatever stands outside one; a total before and what follows it.
        let latest = Self.slice(parts, (Self.last(wholes, before: row) ?? -1) + 1..<row)
        if latest.count >= 2 { readings.append(latest) }
        let parts = Self.slice(parts, start..<row)
        if parts.count >= 2 { readings.append(parts) }
        if let previous, row - previous <= Self.reach, !since.isEmpty { readings.append([previous] + tops(since)) }
        readings += [tops(above), above]
      }
      readings += [tops(since), since]
    }
    if above.isEmpty || total == .whole && row == 0 {
      let next = Self.first(wholes, behind: row) ?? rows.count
      let end = min(next, row + Self.reach)
      let below = row + 1 < end ? (row + 1..<end).filter { isAdditive($0) && rows[$0].meaning.total == .none } : []
      let parts = total == .whole ? Self.slice(parts, row + 1..<max(row + 1, end)) : []
      if parts.count >= 2 { readings.append(parts) }
      readings += [tops(below), below]
    } else if total == .part {
      let below = rows.indices.dropFirst(row + 1).prefix { rows[$0].meaning.total == .none && isAdditive($0) }
      readings.append(Array(below))
    }
    return formulas(row, readings)
  }

  /// 一季度, 二季度, 三季度, 四季度, 全年; 全县 over or under its towns: the figures must bear it out, for 全县 may be an average.
  private func wholeOfNeighbours(_ row: Int) -> [Formula] {
    guard rows[row].meaning.isOfAll else { return [] }
    let isPlain = { (other: Int) in isAdditive(other) && rows[other].meaning.total == .none && !rows[other].meaning.isOfAll }
    let above = rows.indices[max(0, row - Self.window)..<row].reversed().prefix(while: isPlain).reversed()
    let below = rows.indices.dropFirst(row + 1).prefix(Self.window).prefix(while: isPlain)
    return [tops(Array(above)), tops(Array(below))].filter { $0.count >= 2 }.map {
      Formula(kind: .sum, result: row, operands: $0, isExplicit: false, isLoose: true)
    }
  }

  /// 总收入 and the rows behind it, up to the next total.
  private func leading(_ row: Int) -> [Formula] {
    let behind = rows.indices.dropFirst(row + 1).prefix {
      rows[$0].meaning.total == .none && isAdditive($0) && rows[$0].meaning.kind != .surplus
    }
    let parts = tops(Array(behind.prefix(Self.window)))
    guard parts.count >= 2 else { return [] }
    return stride(from: parts.count, through: 2, by: -1).map {
      Formula(kind: .sum, result: row, operands: Array(parts.prefix($0)), isExplicit: false)
    }
  }

  /// The rows that are part of no other of the same run, which is in order.
  private func tops(_ run: [Int]) -> [Int] {
    guard let first = run.first else { return [] }
    return run.filter { row in
      let parent = tree.parents[row]
      return parent < first || Self.slice(run, parent..<parent + 1).isEmpty
    }
  }

  /// Where the rows begin that a total may add up: no further back than eight other totals.
  private func start(ofTotal row: Int) -> Int {
    let place = Self.place(wholes, row)
    return max(0, row - Self.reach, place >= Self.mostWholes ? wholes[place - Self.mostWholes] : 0)
  }

  private static let mostWholes = 8

  /// How many of the numbers, which are in order, lie below `bound`.
  private static func place(_ numbers: [Int], _ bound: Int) -> Int {
    var (low, high) = (0, numbers.count)
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle] < bound { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func slice(_ numbers: [Int], _ range: Range<Int>) -> [Int] {
    Array(numbers[place(numbers, range.lowerBound)..<place(numbers, range.upperBound)])
  }

  private static func last(_ numbers: [Int], before bound: Int) -> Int? {
    let place = place(numbers, bound)
    return place > 0 ? numbers[place - 1] : nil
  }

  private static func first(_ numbers: [Int], behind bound: Int) -> Int? {
    let place = place(numbers, bound + 1)
    return place < numbers.count ? numbers[place] : nil
  }

  private func formulas(_ row: Int, _ readings: [[Int]]) -> [Formula] {
    var seen: [[Int]] = []
    for parts in readings where !parts.isEmpty && !seen.contains(parts) { seen.append(parts) }
    return seen.map { parts in
      let isNested = parts.count >= 2 && rows[parts[0]].meaning.total != .none && rows[parts[1]].meaning.total == .none
      return Formula(
        kind: .sum, result: row, operands: parts, isExplicit: true, isCertain: seen.count == 1 && parts.count >= 2, isNested: isNested)
    }
  }

  // MARK: Parts

  private func children(_ row: Int) -> [Formula] {
    let children = tree.children[row].filter { isAdditive($0) }
    guard children.count >= 2, !tree.isAmong[children[0]] else { return [] }
    return [Formula(kind: .sum, result: row, operands: children, isExplicit: !tree.isGuess[children[0]])]
  }

  // MARK: Balances

  /// 年末结余 = 上年结余 + 收入 − 支出, or 上年结余 + 收支结余; 收支结余 = 收入 − 支出.
  private func balances(_ row: Int) -> [Formula] {
    let start = max(0, row - Self.window)
    let above = tops(rows.indices[start..<row].filter { isAdditive($0) })
    var formulas: [Formula] = []
    if rows[row].meaning.kind == .surplus || rows[row].meaning.kind == .closing {
      let flows = above.filter { rows[$0].flow != 0 }
      // 总收入 and 总支出 before one of their parts.
      for pool in [flows.filter { rows[$0].meaning.total != .none }, flows] {
        if let spent = pool.last(where: { rows[$0].flow < 0 }), let earned = pool.last(where: { rows[$0].flow > 0 }) {
          formulas.append(
            Formula(kind: .difference, result: row, operands: [earned, spent], isExplicit: rows[row].meaning.kind == .surplus))
        }
      }
    }
    guard rows[row].meaning.kind == .closing, let opening = above.last(where: { rows[$0].meaning.kind == .opening }) else {
      return formulas
    }
    if let surplus = above.last(where: { rows[$0].meaning.kind == .surplus && $0 > opening }) {
      formulas.append(Formula(kind: .sum, result: row, operands: [opening, surplus], isExplicit: true))
    }
    let flows = above.filter { $0 > opening && rows[$0].flow != 0 }
    guard flows.contains(where: { rows[$0].flow > 0 }), flows.contains(where: { rows[$0].flow < 0 }) else { return formulas }
    formulas.append(
      Formula(kind: .balance, result: row, operands: [opening] + flows, signs: [1] + flows.map { rows[$0].flow }, isExplicit: true))
    return formulas
  }

  // MARK: Averages

  /// 次均费用 = 收入 ÷ 人次, 药占比 = 药品收入 ÷ 医疗收入, of two other rows of a table of few.
  private func quotients(_ row: Int) -> [Formula] {
    let kind: ClaimKind
    switch rows[row].meaning.kind {
    case .average: kind = .average
    case .rate, .share: kind = .ratio
    default: return []
    }
    guard rows.count <= Self.window else { return [] }
    guard isFilled(row) else { return [] }
    let pool = rows.indices.filter { $0 != row && isAdditive($0) && isFilled($0) }
    return pool.flatMap { top in
      pool.filter { $0 != top }.map { Formula(kind: kind, result: row, operands: [top, $0], isExplicit: false) }
    }
  }

  /// How far apart the rows of one small account or set of key figures stand.
  private static let window = 40

  private func isFilled(_ row: Int) -> Bool { rows[row].figures.contains { $0 != nil } }
}
