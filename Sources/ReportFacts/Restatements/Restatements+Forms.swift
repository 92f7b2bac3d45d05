/// What a form states of its project at the top and once more among the indicators.
extension Restatements {
  /// Looks for indicators whose figure is one slip off what the top of their form says.
  mutating func findDifferingIndicators() {
    for index in ledger.entries.indices where ledger.entries[index].isCell && first[index] == index {
      let entry = ledger.entries[index]
      let stated: Int?
      switch entry.fact.kind {
      case .bound: stated = budget(of: index)
      case .rate where entry.fact.name.scalars == FactName.executionRate: stated = executionRate(of: index)
      default: stated = nil
      }
      guard let stated, RestatementCheck.isNear(entry.fact.quantity, ledger.entries[stated].fact.quantity) else { continue }
      first[index] = first[stated]
      add(index)
    }
  }

  /// The budget that the target of a cost is: what was reached of it is all that was spent, and the target is more than the budget or less
  /// than what was spent. nil where it is no such target, or any of the budgets.
  private func budget(of target: Int) -> Int? {
    let entry = ledger.entries[target]
    let actual = target + 1
    guard entry.form >= 0, [.money, .none].contains(entry.fact.quantity.unit.dimension), actual < ledger.entries.count,
      ledger.entries[actual].block == entry.block, ledger.entries[actual].fact.sentence == entry.fact.sentence,
      ledger.entries[actual].fact.measure == .actual
    else { return nil }
    let totals = totals(above: target)
    func isSame(_ a: Int, _ b: Int) -> Bool { RestatementCheck.isSame(ledger.entries[a].fact.quantity, ledger.entries[b].fact.quantity) }
    let budgets = totals.filter { ledger.entries[$0].fact.measure.isBudget }
    guard totals.contains(where: { ledger.entries[$0].fact.measure == .actual && isSame($0, actual) }),
      !budgets.contains(where: { isSame($0, target) })
    else { return nil }
    let amount = inUnit(of: target, target)
    let isBelowSpent = Decimal.compare(amount, inUnit(of: target, actual)).map { $0 < 0 } ?? false
    let isAboveAll = budgets.allSatisfy { Decimal.compare(amount, inUnit(of: target, $0)).map { $0 > 0 } ?? false }
    return isBelowSpent || isAboveAll ? budgets.first : nil
  }

  private func inUnit(of index: Int, _ other: Int) -> Decimal {
    RestatementCheck.inUnit(of: ledger.entries[index].fact.quantity, ledger.entries[other].fact.quantity)
  }

  /// The rate in the line of the total funds above an indicator 预算执行率.
  private func executionRate(of indicator: Int) -> Int? {
    let entry = ledger.entries[indicator]
    guard entry.fact.measure == .actual else { return nil }
    return totals(above: indicator).first {
      let fact = ledger.entries[$0].fact
      return fact.kind == .rate && fact.name.scalars == FactName.executionRate
    }
  }

  /// The figures in the line of the total funds at the top of a form: its first line with a budget and what was spent of it.
  private func totals(above index: Int) -> [Int] {
    let block = ledger.entries(ofBlock: ledger.entries[index].block).prefix { $0 < index }.prefix(24)
    guard let budget = block.first(where: { ledger.entries[$0].fact.measure.isBudget && ledger.entries[$0].fact.isWhole }) else {
      return []
    }
    let line = block.filter { ledger.entries[$0].fact.sentence == ledger.entries[budget].fact.sentence }
    return line.contains { ledger.entries[$0].fact.measure == .actual } ? line : []
  }
}
