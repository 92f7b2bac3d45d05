/// 预算执行率98.45%，年末结转137.63万元, where what was spent is told in one place and what there was to spend in another.
extension Faraway {
  mutating func findOutturns() {
    for index in ledger.entries.indices {
      let entry = ledger.entries[index]
      if entry.kind == .rate, entry.quantity.unit.dimension == .percent, entry.fact.name.scalars == FactName.executionRate, isOpen(index),
        digits(of: index) >= 4, !isToldBefore(index)
      {
        for (spent, budget) in candidates(index) {
          guard let check = quotient(index, spent, budget) else { continue }
          add(.ratio, index, [spent, budget], check)
          break
        }
      } else if entry.kind == .amount, isLeft(entry), isOpen(index), digits(of: index) >= 4, first[index] == index {
        left(index)
      }
    }
  }

  /// 年末结转, 年末结余 of the year's money.
  private func isLeft(_ entry: Entry) -> Bool {
    entry.quantity.unit.dimension == .money && Self.left.contains { entry.fact.name.scalars.starts(with: $0) }
  }

  private static let left = ["年末结转", "年末结余", "结余", "结转下年"].map { $0.unicodeScalars.map(\.value) }

  private mutating func left(_ index: Int) {
    let result = ledger.entries[index].quantity
    // What is a part of a total is no remainder.
    if !totals(of: index).isEmpty || parts.contains(first[index]) { return }
    for (spent, budget) in candidates(index) {
      let (a, b) = (ledger.entries[budget].quantity, ledger.entries[spent].quantity)
      guard
        let check = GrowthCheck.difference(result: result, new: a, base: b, direction: 0, group: GroupPlaces([result, a, b])),
        check.verdict == .holds
      else { continue }
      return add(.difference, index, [budget, spent], check)
    }
  }

  /// What was spent in all and what there was in all, told before the figure at `index`, the likeliest pairs first.
  private func candidates(_ index: Int) -> [(Int, Int)] {
    let year = ledger.entries[index].year
    let all = amounts(near: index) { $0.quantity.unit.dimension == .money && $0.year == year && $0.digits.count >= 3 }.filter {
      ledger.entries[$0].block <= ledger.entries[index].block
    }
    let spent = all.filter { isWholeOutturn(ledger.entries[$0]) }.prefix(4)
    let budgets = all.filter { isWholeBudget(ledger.entries[$0]) }.prefix(12)
    return spent.flatMap { top in
      budgets.compactMap { bottom in
        guard first[top] != first[bottom],
          let order = Decimal.compare(ledger.entries[top].quantity.amount, ledger.entries[bottom].quantity.amount), order < 0
        else { return nil }
        return (top, bottom)
      }
    }
  }

  private func isWholeOutturn(_ entry: Entry) -> Bool {
    if entry.measure.isBudget || entry.isCell && !entry.isWhole { return false }
    if Self.wholes.contains(where: { entry.fact.name.scalars == $0 }) { return true }
    return entry.measure == .actual && (entry.fact.name.isGeneric || entry.isWhole)
  }

  private static let wholes = ["整体支出", "支出", "部门支出", "总支出"].map { $0.unicodeScalars.map(\.value) }

  private func isWholeBudget(_ entry: Entry) -> Bool {
    if entry.isCell && !entry.isWhole { return false }
    if entry.measure.isBudget { return entry.fact.name.isGeneric || entry.isWhole }
    return entry.fact.name.isGeneric && entry.isWhole || Self.means.contains { LabelMatch.contains(entry.fact.name.scalars, $0) }
  }

  private static let means = ["可用资金", "到位资金", "资金到位", "下达资金", "筹集资金"].map { $0.unicodeScalars.map(\.value) }
}
