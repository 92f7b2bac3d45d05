/// What the headers of columns promise: totals of other columns, changes between two, rates of two.
struct ColumnFormulas {
  let columns: [TableLine]
  /// For each column the header cell above its own that it shares with others; nil where it has a header of one level.
  let uppers: [CellPlace?]

  /// The formulas for each column that may follow from others.
  var all: [[Formula]] {
    columns.indices.flatMap { column in
      let kind = columns[column].meaning.kind
      return (kind == .change || kind == .changeRate ? changes(column) : [candidates(column)]).filter { !$0.isEmpty }
    }
  }

  private func candidates(_ column: Int) -> [Formula] {
    let meaning = columns[column].meaning
    switch meaning.kind {
    case .amount where isOfRates(column): return rates(column).map(\.impliedByFigures)
    case .rate: return rates(column)
    case .average: return quotients(column)
    case .deduction: return deductions(column)
    case .rest: return pairs(.difference, column) + sums(column)
    case .price: return (followsAmong(column) ? sums(column) : []) + sumsOfAll(column)
    case .surplus: return surpluses(column) + sums(column)
    case .amount, .closing, .fullMarks, .score:
      return sums(column) + adjusted(column) + balances(column) + sumsOfAll(column) + products(column)
    default: return []
    }
  }

  private func isAdditive(_ column: Int) -> Bool {
    switch columns[column].meaning.kind {
    case .amount, .opening, .closing, .surplus, .rest, .fullMarks, .score: true
    default: false
    }
  }

  /// Averages and prices: they change from year to year, though they add up with nothing.
  private func isMeasured(_ column: Int) -> Bool {
    columns[column].meaning.kind == .average || columns[column].meaning.kind == .price
  }

  // MARK: Totals

  private func sums(_ column: Int) -> [Formula] {
    let meaning = columns[column].meaning
    var readings: [[Int]] = []
    if meaning.total != .none {
      let peers = columns.indices.filter { $0 != column && isAdditive($0) && columns[$0].meaning.kind == meaning.kind }
      if let upper = uppers[column] {
        readings.append(peers.filter { uppers[$0] == upper })
        if meaning.total == .whole { readings.append(tops(peers)) }
      } else {
        readings.append(tops(peers))
      }
      // 财政补助合计 | 个人缴费 | 筹资总额: a total before and what follows it.
      if let previous = peers.last(where: { $0 < column && columns[$0].meaning.total != .none }) {
        let since = peers.filter { $0 > previous && $0 < column }
        if !since.isEmpty { readings.append([previous] + since) }
      }
      let behind = Array(peers.drop { $0 < column }.prefix { columns[$0].meaning.total == .none })
      readings += [behind.filter { !columns[$0].meaning.isAmong }, behind]
      readings.append(peers.prefix { $0 < column }.filter { columns[$0].meaning.total == .none }.suffix(12))
    } else {
      // 财政拨款 | 其中：中央 | 省级; 申报亩数 | 其中玉米 | 其中大豆 | 补贴金额
      let behind = columns.indices.dropFirst(column + 1).prefix { isAdditive($0) && columns[$0].meaning.total == .none }
      guard let first = behind.first, columns[first].meaning.isAmong else { return [] }
      readings.append(Array(behind))
      readings.append(Array(behind.prefix { columns[$0].meaning.isAmong }))
    }
    var seen: [[Int]] = []
    for parts in readings where parts.count >= 2 && !seen.contains(parts) { seen.append(parts) }
    return seen.map { parts in
      let isNested = columns[parts[0]].meaning.total != .none && columns[parts[1]].meaning.total == .none && uppers[column] == nil
      return Formula(
        kind: .sum, result: column, operands: parts, isExplicit: meaning.total != .none,
        isCertain: meaning.total == .whole && seen.count == 1, isNested: isNested)
    }
  }

  /// A last column that its figures show to be the sum of all others, whatever its name: 省级补助 | 市县补助 | 月标准.
  private func sumsOfAll(_ column: Int) -> [Formula] {
    guard columns[column].meaning.total == .none,
      column == columns.count - 1 || columns[(column + 1)...].allSatisfy({ !isSummand($0.index) })
    else { return [] }
    let parts = columns.indices.prefix(column).filter {
      isAdditive($0) && columns[$0].meaning.total == .none && columns[$0].meaning.kind != .rest
    }
    return parts.count >= 2 ? [Formula(kind: .sum, result: column, operands: Array(parts), isExplicit: false)] : []
  }

  private func isSummand(_ index: Int) -> Bool {
    columns.firstIndex { $0.index == index }.map { isAdditive($0) && columns[$0].meaning.kind != .rest } ?? false
  }

  /// 本年收入 | 本年支出 | 本年结余
  private func surpluses(_ column: Int) -> [Formula] {
    guard let earned = columns[..<column].lastIndex(where: { $0.flow > 0 }),
      let spent = columns[..<column].lastIndex(where: { $0.flow < 0 })
    else {
      return []
    }
    return [Formula(kind: .difference, result: column, operands: [earned, spent], isExplicit: true)]
  }

  /// Of columns under shared headers the 小计 alone, where there is one.
  private func tops(_ peers: [Int]) -> [Int] {
    peers.filter { peer in
      guard let upper = uppers[peer] else { return true }
      let shared = peers.filter { uppers[$0] == upper }
      guard shared.contains(where: { columns[$0].meaning.total != .none }) else { return true }
      return columns[peer].meaning.total != .none
    }
  }

  /// 年初预算 + 年中调整 = 全年预算: said by the headers, but so often filled in otherwise that only agreement counts.
  private func adjusted(_ column: Int) -> [Formula] {
    let line = columns[column]
    guard line.meaning.total == .none, line.meaning.measure == .budget, column >= 2 else { return [] }
    let before = columns.indices.prefix(column).filter { isAdditive($0) || columns[$0].meaning.kind == .change }
    return [before.suffix(3), before.suffix(2)].filter { $0.count >= 2 }.map {
      Formula(kind: .sum, result: column, operands: Array($0), isExplicit: false)
    }
  }

  /// 月标准 | 其中：中央 | 省 | 县
  private func followsAmong(_ column: Int) -> Bool { column + 1 < columns.count && columns[column + 1].meaning.isAmong }

  /// 期初 | 增加 | 减少 | 期末
  private func balances(_ column: Int) -> [Formula] {
    guard columns[column].meaning.kind == .closing,
      let opening = columns[..<column].lastIndex(where: { $0.meaning.kind == .opening })
    else { return [] }
    let flows = (opening + 1..<column).filter { columns[$0].flow != 0 }
    guard !flows.isEmpty else { return [] }
    return [
      Formula(
        kind: .balance, result: column, operands: [opening] + flows, signs: [1] + flows.map { columns[$0].flow }, isExplicit: true)
    ]
  }

  /// 面积 × 标准 = 金额: where the figures bear it out.
  private func products(_ column: Int) -> [Formula] {
    let prices = columns.indices.filter { $0 != column && columns[$0].meaning.kind == .price && abs($0 - column) <= 6 }
    let factors = columns.indices.filter { $0 != column && columns[$0].meaning.kind == .amount && abs($0 - column) <= 6 && !isOfRates($0) }
    return prices.flatMap { price in
      factors.map { Formula(kind: .product, result: column, operands: [$0, price], isExplicit: false) }
    }
  }

  // MARK: Changes and rates

  /// 增减 may hold differences, rates, or rates of amounts beside differences of averages.
  private func changes(_ column: Int) -> [[Formula]] {
    let rates = columns[column].figures.count { $0?.unit.isRate ?? false }
    let isPlain = rates < columns[column].figures.count { $0 != nil }
    func formulas(_ kind: ClaimKind, ofRates: Bool?) -> [Formula] {
      pairs(kind, column).map { formula in
        var formula = formula
        formula.ofRates = ofRates
        return formula
      }
    }
    if rates > 0, isPlain { return [formulas(.difference, ofRates: false), formulas(.growth, ofRates: true)] }
    if rates > 0 { return [formulas(.growth, ofRates: nil)] }
    let (asked, other): (ClaimKind, ClaimKind) =
      columns[column].meaning.kind == .change ? (.difference, .growth) : (.growth, .difference)
    return [formulas(asked, ofRates: nil) + formulas(other, ofRates: nil).map(\.impliedByFigures)]
  }

  /// Whether all the figures of a column have %.
  private func isOfRates(_ column: Int) -> Bool {
    let figures = columns[column].figures
    return figures.contains { $0 != nil } && figures.allSatisfy { $0?.unit.isRate ?? true }
  }

  /// The pairs [new, base] of columns that a change may be of, the likeliest first.
  private func pairs(_ kind: ClaimKind, _ column: Int) -> [Formula] {
    let pool = columns.indices.filter { (isAdditive($0) || isMeasured($0)) && $0 != column && abs($0 - column) <= 8 }
    var formulas: [Formula] = []
    for new in pool {
      for base in pool where new != base {
        formulas.append(
          Formula(
            kind: kind, result: column, operands: [new, base], isExplicit: isOrdered(new, base, column),
            falls: columns[column].meaning.falls))
      }
    }
    return formulas.sorted { a, b in a.isExplicit && !b.isExplicit }
  }

  /// Whether the headers say that `new` is the later or the actual one of the two.
  private func isOrdered(_ new: Int, _ base: Int, _ column: Int) -> Bool {
    let (a, b) = (columns[new].meaning, columns[base].meaning)
    if let upper = uppers[column], uppers[new] != upper || uppers[base] != upper, uppers[new] == uppers[base] { return false }
    switch (a.period, b.period) {
    case (.year(let later), .year(let earlier)): if later != earlier { return later > earlier && a.measure.isBudget == b.measure.isBudget }
    case (.lastYear, .lastYear): break
    case (_, .lastYear): return a.measure.isBudget == b.measure.isBudget || b.measure == .unstated || a.measure == .unstated
    case (.lastYear, _): return false
    default: break
    }
    return a.measure == .actual && b.measure.isBudget
  }

  /// 执行率 = 执行数 ÷ 预算数; 得分率 = 得分 ÷ 分值.
  private func rates(_ column: Int) -> [Formula] {
    let pool = columns.indices.filter {
      $0 != column && abs($0 - column) <= 8 && columns[$0].meaning.kind != .rate && columns[$0].meaning.kind != .serial
    }
    var formulas: [Formula] = []
    let hasFunds = pool.contains { columns[$0].meaning.measure == .actual } && pool.contains { columns[$0].meaning.measure.isBudget }
    for top in pool {
      for bottom in pool where top != bottom {
        let (a, b) = (columns[top].meaning, columns[bottom].meaning)
        let isExplicit =
          (a.kind == .score && b.kind == .fullMarks && !hasFunds) || isStaffed(columns[top], of: columns[bottom])
          || (a.kind == .amount && b.kind == .amount && a.measure == .actual && b.measure.isBudget && a.period != .lastYear)
        formulas.append(Formula(kind: .ratio, result: column, operands: [top, bottom], isExplicit: isExplicit))
      }
    }
    let explicit = formulas.filter(\.isExplicit)
    // 执行率 goes by 全年预算数 where 年初预算数 stands beside it.
    let certain = explicit.count == 1 ? explicit : explicit.filter { columns[$0.operands[1]].meaning.measure != .openingBudget }
    for index in formulas.indices where certain.count == 1 && formulas[index].operands == certain[0].operands {
      formulas[index].isCertain = true
    }
    return formulas.sorted { a, b in (a.isCertain ? 2 : a.isExplicit ? 1 : 0) > (b.isCertain ? 2 : b.isExplicit ? 1 : 0) }
  }

  /// 在职人数 of 编制数.
  private func isStaffed(_ top: TableLine, of bottom: TableLine) -> Bool { top.names == .staff && bottom.names == .posts }

  private func quotients(_ column: Int) -> [Formula] {
    let pool = columns.indices.filter { isAdditive($0) && $0 != column && abs($0 - column) <= 6 }
    return pool.flatMap { top in
      pool.filter { $0 != top }.map { Formula(kind: .average, result: column, operands: [top, $0], isExplicit: false) }
    }
  }

  private func deductions(_ column: Int) -> [Formula] {
    guard let full = columns.indices.first(where: { columns[$0].meaning.kind == .fullMarks }),
      let score = columns.indices.first(where: { columns[$0].meaning.kind == .score })
    else { return [] }
    return [Formula(kind: .difference, result: column, operands: [full, score], isExplicit: true)]
  }
}

extension Formula {
  /// The same formula where no word says it.
  fileprivate var impliedByFigures: Formula {
    var formula = self
    formula.isExplicit = false
    formula.isCertain = false
    return formula
  }
}
