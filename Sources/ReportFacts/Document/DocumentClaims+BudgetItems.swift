/// Totals of an outturn against its items by budget subject: that of all of them, and that of each class.
extension DocumentClaims {
  /// How many blocks with figures before the items their totals are looked for in.
  private static let reach = 12

  func budgetItems() -> [Claim] {
    BudgetItems(report, facts, figured: figured).runs.flatMap { run -> [Claim] in
      guard let position = position(of: run[0].block), position > 0 else { return [] }
      return wholeTotals(run, above: figured[position - 1]) + classTotals(run, above: figured[..<position].suffix(Self.reach))
    }
  }

  /// 支出决算数为1617.46万元，完成年初预算…，其中： and the items below.
  private func wholeTotals(_ run: [BudgetItems.Item], above block: Int) -> [Claim] {
    var claims: [Claim] = []
    var seen: Set<Bool> = []
    for total in facts[block].stated where total.kind == .amount && total.measure != .unstated {
      guard seen.insert(total.measure.isBudget).inserted else { continue }
      let parts = run.compactMap { item in (total.measure.isBudget ? item.budget : item.actual).map { (item.block, $0) } }
      guard parts.count == run.count else { continue }
      // The last item may lack its subject: 14、抗疫特别国债安排的支出年初预算0元，决算数为4万元.
      let lists = [parts] + (closing(run, total.measure).map { [parts + [$0]] } ?? [])
      let found = lists.compactMap { claim(total, block, $0) }
      if let claim = found.first(where: { $0.verdict != .mismatch }) ?? found.last(where: { isNearMiss($0) }) { claims.append(claim) }
    }
    return claims
  }

  /// 社会保障和就业支出107.82万元 and the items of that class.
  private func classTotals(_ run: [BudgetItems.Item], above blocks: ArraySlice<Int>) -> [Claim] {
    var names: [FactName] = []
    for item in run where !names.contains(where: { $0.core == item.subject.core }) { names.append(item.subject) }
    return names.compactMap { name in
      let items = run.filter { $0.subject.core == name.core }
      let parts = items.compactMap { item in item.actual.map { (item.block, $0) } }
      guard items.count >= 2, parts.count == items.count else { return nil }
      for block in blocks.reversed() {
        for total in facts[block].stated where total.kind == .amount && !total.measure.isBudget && total.name.core == name.core {
          guard let claim = claim(total, block, parts) else { continue }
          if claim.verdict != .mismatch || isNearMiss(claim) { return claim }
        }
      }
      return nil
    }
  }

  /// The figure of an item right behind the run that bears no subject but is told in the same way.
  private func closing(_ run: [BudgetItems.Item], _ measure: Figure.Measure) -> (Int, BlockFacts.Lead)? {
    guard let last = run.last, let position = position(of: last.block), position + 1 < figured.count else { return nil }
    let next = figured[position + 1]
    let leads = facts[next].leads.filter { $0.role == .main }
    guard leads.contains(where: { $0.measure.isBudget }), let actual = leads.first(where: { $0.measure == .actual }) else { return nil }
    return measure.isBudget ? leads.first { $0.measure.isBudget }.map { (next, $0) } : (next, actual)
  }

  private func claim(_ total: StatedFact, _ block: Int, _ parts: [(Int, BlockFacts.Lead)]) -> Claim? {
    guard let unit = parts.first?.1.quantity else { return nil }
    let result = total.quantity.inUnit(of: unit)
    let group = GroupPlaces([result] + parts.map(\.1.quantity))
    guard let check = SumCheck.check(result: result, terms: parts.map { ($0.1.quantity, 1) }, group: group) else { return nil }
    if check.verdict == .mismatch, parts.contains(where: { $0.1.quantity.hedge != .exact }) || total.quantity.hedge != .exact { return nil }
    return Claim(
      kind: .sum, verdict: check.verdict, confidence: .high, result: mention(result, in: block),
      operands: parts.map { mention($0.1, in: $0.0) }, computed: check.computed, gap: check.gap)
  }

  /// Whether so little is missing that the items are all there: less than a hundredth, or one slip.
  private func isNearMiss(_ claim: Claim) -> Bool {
    guard claim.verdict == .mismatch, let stated = claim.result.value, let computed = claim.computed, let gap = claim.gap else {
      return false
    }
    if Slip.between(written: stated, intended: computed) != nil { return true }
    guard let scaled = gap.magnitude * Decimal(100), let order = Decimal.compare(scaled, stated.magnitude) else { return false }
    return order < 0
  }
}
