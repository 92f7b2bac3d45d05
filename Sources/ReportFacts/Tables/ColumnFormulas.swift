/// What the headers of columns promise: totals of other columns, changes between two, rates of two.
struct ColumnFormulas {
  let columns: [TableLine]
  /// For each column the header cell above its own that it shares with others; nil where it has a header of one level.
  let uppers: [CellPlace?]

  /// The formulas for each column that may follow from others.
  var all: [[Formula]] {
    columns.indices.compactMap { column in
      let formulas = candidates(column)
      return formulas.isEmpty ? nil : formulas
    }
  }

  private func candidates(_ column: Int) -> [Formula] {
    let meaning = columns[column].meaning
    switch meaning.kind {
    case .change: return pairs(.difference, column)
    case .changeRate: return pairs(.growth, column)
    case .rate: return rates(column)
    case .average: return quotients(column)
    case .deduction: return deductions(column)
    case .amount, .closing, .fullMarks, .score: return sums(column) + adjusted(column)
    default: return []
    }
  }

  private func isAdditive(_ column: Int) -> Bool {
    switch columns[column].meaning.kind {
    case .amount, .opening, .closing, .fullMarks, .score: true
    default: false
    }
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
      let behind = Array(peers.drop { $0 < column }.prefix { columns[$0].meaning.total == .none })
      readings += [behind.filter { !columns[$0].meaning.isAmong }, behind]
      readings.append(peers.prefix { $0 < column }.filter { columns[$0].meaning.total == .none }.suffix(12))
    } else {
      // 财政拨款 | 其中：中央 | 省级
      let behind = columns.indices.dropFirst(column + 1).prefix { isAdditive($0) && columns[$0].meaning.total == .none }
      guard let first = behind.first, columns[first].meaning.isAmong else { return [] }
      readings.append(Array(behind))
    }
    var seen: [[Int]] = []
    return readings.compactMap { parts in
      guard parts.count >= 2, !seen.contains(parts) else { return nil }
      seen.append(parts)
      return Formula(kind: .sum, result: column, operands: parts, isExplicit: meaning.total != .none)
    }
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

  // MARK: Changes and rates

  /// The pairs [new, base] of columns that a change may be of, the likeliest first.
  private func pairs(_ kind: ClaimKind, _ column: Int) -> [Formula] {
    let pool = columns.indices.filter { isAdditive($0) && $0 != column && abs($0 - column) <= 8 }
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
    for top in pool {
      for bottom in pool where top != bottom {
        let (a, b) = (columns[top].meaning, columns[bottom].meaning)
        let isExplicit =
          (a.kind == .score && b.kind == .fullMarks)
          || (a.kind == .amount && b.kind == .amount && a.measure == .actual && b.measure.isBudget && a.period != .lastYear)
        formulas.append(Formula(kind: .ratio, result: column, operands: [top, bottom], isExplicit: isExplicit))
      }
    }
    return formulas.sorted { a, b in a.isExplicit && !b.isExplicit }
  }

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
