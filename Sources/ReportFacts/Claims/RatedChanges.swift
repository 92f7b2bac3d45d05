extension ClaimFinder {
  /// Amounts of change that only the rate behind them ties.
  static let ratedChange = ClaimFinder(
    kind: .difference,
    summary: "增减额：由其后的增减幅得知比较的是哪两个数。",
    examples: [
      ClaimExample("2017年度决算9.14万元，2018年度决算8.36万元。2018年度比2017年度减少0.78万元，同比下降8.53%。", "0.78万元 ← 8.36万元, 9.14万元 ✓"),
      ClaimExample("公务用车运行维护费6.87万元，完成预算8万元的85.88%。较2021年7.14万元减少0.72万元，下降3.78%。", "0.72万元 ← 6.87万元, 7.14万元 ✗"),
      ClaimExample("门诊收入8462.37万元，完成预算9000万元的94.03%。较2021年7905.12万元增加575.25万元，增长7.05%。", "575.25万元 ← 8462.37万元, 7905.12万元 ✗"),
      ClaimExample("公用经费减少0.78万元，同比下降8.53%。"),
    ],
    find: { collector in
      let passage = collector.passage
      for index in passage.figures.indices where passage.figures[index].role == .changeRate {
        RatedChanges(passage).find(index, &collector)
      }
    })
}

/// Amounts of change whose two figures the rate behind them tells: 较2021年7.14万元减少0.27万元，下降3.78%, where 6.87万元 stands a sentence before.
struct RatedChanges {
  let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
  }

  /// The change right before `rate`, of the same direction and of no claim yet, is the difference of what the rate is computed from.
  func find(_ rate: Int, _ collector: inout ClaimCollector) {
    let change = rate - 1
    guard change >= 0, isBeside(change, rate), !collector.has(.difference, result: change),
      let known = collector.found.last(where: { $0.kind == .growth && $0.result == rate }), known.check.verdict == .holds,
      !known.impliedBase, known.operands.count == 2, !known.operands.contains(change),
      passage.quantity(change).goes(with: passage.quantity(known.operands[0])),
      let check = GrowthCheck.difference(
        result: passage.quantity(change), new: passage.quantity(known.operands[0]), base: passage.quantity(known.operands[1]),
        direction: passage.figures[change].direction, group: collector.group([change] + known.operands))
    else { return }
    guard check.agrees || isTelling(rate, change, check) else { return }
    collector.add(.difference, result: change, operands: known.operands, check: check, confidence: .medium)
  }

  private func isBeside(_ change: Int, _ rate: Int) -> Bool {
    let (first, second) = (passage.figures[change], passage.figures[rate])
    return first.role == .change && first.sentence == second.sentence && first.bracket == second.bracket
      && first.direction == second.direction && second.clause - first.clause <= 1
  }

  /// A rate of three digits that holds leaves no doubt about its figures; the change must be one slip away from what they give.
  private func isTelling(_ rate: Int, _ change: Int, _ check: Check) -> Bool {
    check.fault == nil && passage.quantity(rate).value.significantDigits >= 3
      && Slip.isNear(written: passage.quantity(change).value, intended: check.computed)
  }
}
