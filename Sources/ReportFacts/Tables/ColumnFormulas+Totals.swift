/// Columns that others add up to, or multiply to.
extension ColumnFormulas {
  func sums(_ column: Int) -> [Formula] {
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
  func sumsOfAll(_ column: Int) -> [Formula] {
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
  func surpluses(_ column: Int) -> [Formula] {
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
  func adjusted(_ column: Int) -> [Formula] {
    let line = columns[column]
    guard line.meaning.total == .none, line.meaning.measure == .budget, column >= 2 else { return [] }
    let before = columns.indices.prefix(column).filter { isAdditive($0) || columns[$0].meaning.kind == .change }
    return [before.suffix(3), before.suffix(2)].filter { $0.count >= 2 }.map {
      Formula(kind: .sum, result: column, operands: Array($0), isExplicit: false)
    }
  }

  /// 月标准 | 其中：中央 | 省 | 县
  func followsAmong(_ column: Int) -> Bool { column + 1 < columns.count && columns[column + 1].meaning.isAmong }

  /// 期初 | 增加 | 减少 | 期末
  func balances(_ column: Int) -> [Formula] {
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

  /// 面积 × 标准 = 金额, 人数 × 标准 × 月数 = 金额: where the figures bear it out.
  func products(_ column: Int) -> [Formula] {
    let prices = columns.indices.filter { $0 != column && columns[$0].meaning.kind == .price && abs($0 - column) <= 6 }
    let factors = columns.indices.filter { $0 != column && columns[$0].meaning.kind == .amount && abs($0 - column) <= 6 && !isOfRates($0) }
    let times = factors.filter { columns[$0].names == .times }
    return prices.flatMap { price in
      factors.map { Formula(kind: .product, result: column, operands: [$0, price], isExplicit: false) }
        // 标准（元/月） | 人数 | 月数 | 金额
        + times.flatMap { time in
          factors.filter { $0 != time }.map {
            Formula(kind: .product, result: column, operands: [$0, price, time], isExplicit: false)
          }
        }
    }
  }
}
