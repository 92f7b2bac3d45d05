/// What the labels of rows promise: totals of rows above or below, rows that others are parts of, balances.
struct RowFormulas {
  let rows: [TableLine]
  let tree: RowTree

  /// The formulas for each row that may follow from others, 其中 lists left out.
  var all: [[Formula]] {
    rows.indices.compactMap { row in
      let formulas = totals(row) + children(row) + balance(row)
      return formulas.isEmpty ? nil : formulas
    }
  }

  private func isAdditive(_ row: Int) -> Bool {
    switch rows[row].meaning.kind {
    case .amount, .opening, .closing, .price, .fullMarks, .score, .change, .target: !rows[row].label.isEmpty
    default: false
    }
  }

  // MARK: Totals

  private func totals(_ row: Int) -> [Formula] {
    let total = rows[row].meaning.total
    let children = tree.children(of: row)
    guard total != .none, !rows[row].meaning.isAmong, children.isEmpty || total == .whole && !tree.isAmong[children[0]] else { return [] }
    var readings: [[Int]] = []
    let previous = rows[..<row].lastIndex { $0.meaning.total != .none }
    let above = rows.indices.prefix(row).filter { isAdditive($0) && rows[$0].meaning.total == .none }
    if !above.isEmpty {
      let since = above.filter { $0 > previous ?? -1 }
      if total == .whole {
        // 小计 and whatever stands outside one; a total before and what follows it.
        let parts = rows.indices.prefix(row).filter { rows[$0].meaning.total == .part }
        if parts.count >= 2 { readings.append(parts) }
        if let previous, !since.isEmpty { readings.append([previous] + tops(since)) }
        readings += [tops(above), above]
      }
      readings += [tops(since), since]
    }
    if above.isEmpty || total == .whole && row == 0 {
      let next = rows.indices.dropFirst(row + 1).first { rows[$0].meaning.total == .whole } ?? rows.count
      let below = rows.indices.filter { $0 > row && $0 < next && isAdditive($0) && rows[$0].meaning.total == .none }
      let parts = rows.indices.filter { $0 > row && rows[$0].meaning.total == .part }
      if parts.count >= 2 { readings.append(parts) }
      readings += [tops(below), below]
    } else if total == .part {
      let below = rows.indices.dropFirst(row + 1).prefix { rows[$0].meaning.total == .none && isAdditive($0) }
      readings.append(Array(below))
    }
    return formulas(row, readings)
  }

  /// The rows that are part of no other of the same run.
  private func tops(_ run: [Int]) -> [Int] {
    run.filter { row in !run.contains(tree.parents[row]) }
  }

  private func formulas(_ row: Int, _ readings: [[Int]]) -> [Formula] {
    var seen: [[Int]] = []
    return readings.compactMap { parts in
      guard !parts.isEmpty, !seen.contains(parts) else { return nil }
      seen.append(parts)
      return Formula(kind: .sum, result: row, operands: parts, isExplicit: true)
    }
  }

  // MARK: Parts

  private func children(_ row: Int) -> [Formula] {
    let children = tree.children(of: row).filter { isAdditive($0) }
    guard children.count >= 2, !tree.isAmong[children[0]] else { return [] }
    return [Formula(kind: .sum, result: row, operands: children, isExplicit: true)]
  }

  // MARK: Balances

  /// 年末结余 = 上年结余 + 收入 − 支出.
  private func balance(_ row: Int) -> [Formula] {
    guard rows[row].meaning.kind == .closing, let opening = rows[..<row].lastIndex(where: { $0.meaning.kind == .opening }) else {
      return []
    }
    let between = tops((opening + 1..<row).filter { isAdditive($0) })
    let signs = between.map { flow(rows[$0]) }
    guard signs.contains(1), signs.contains(-1) else { return [] }
    let known = zip(between, signs).filter { $0.1 != 0 }
    return [
      Formula(
        kind: .balance, result: row, operands: [opening] + known.map(\.0), signs: [1] + known.map(\.1), isExplicit: true)
    ]
  }

  /// 1 for what comes in, -1 for what goes out, 0 where the label says neither.
  private func flow(_ row: TableLine) -> Int { row.flow }
}
