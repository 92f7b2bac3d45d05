extension ClaimFinder {
  /// Marks lost: full marks less the marks given.
  static let lostMarks = ClaimFinder(
    kind: .difference,
    summary: "扣分：满分减得分。",
    examples: [
      ClaimExample("绩效目标明确性（4分，得2.5分），部分指标未量化，扣1.5分。", "1.5分 ← 4分, 2.5分 ✓"),
      ClaimExample("预算编制（满分5分，得分4分）：测算依据不充分，扣3分。", "3分 ← 5分, 4分 ✗"),
      ClaimExample("资金使用合规性，分值6分，得分5分，个别支出手续后补，扣1分。", "1分 ← 6分, 5分 ✓"),
      ClaimExample(
        "产出指标满分35分，得30.80分。完成率未达到目标，扣2.20分；四条线路边沟淤堵，扣2.00分。合计扣4.20分。", "4.20分 ← 35分, 30.80分 ✓"),
      ClaimExample("制度执行（5分，得3分），资料缺页，扣1分；验收滞后，扣1分。"),
    ],
    find: { collector in LostMarks(collector.passage).find(&collector) })
}

/// 4分，得2.5分，…扣1.5分.
private struct LostMarks {
  let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
  }

  func find(_ collector: inout ClaimCollector) {
    guard passage.contains("扣", in: passage.content) else { return }
    let lost = passage.figures.indices.filter(isLost)
    if findTotal(lost, &collector) { return }
    // Of several deductions none is the whole difference.
    guard lost.count == 1, let loss = lost.first, loss >= 2, passage.figures[loss].role != .change else { return }
    let scores = (0..<loss).filter { passage.figures[$0].role == .score && $0 > 0 && passage.figures[$0 - 1].role == .fullMarks }
    guard scores.count == 1, let score = scores.first, !collector.has(.difference, result: loss),
      let check = GrowthCheck.difference(
        result: passage.quantity(loss), new: passage.quantity(score - 1), base: passage.quantity(score), direction: 0,
        group: collector.group([loss, score - 1, score]))
    else { return }
    // More lost than there was to lose, or a slip; less may be one deduction of several.
    let isNear = loss - score <= 2 && passage.figures[loss].sentence - passage.figures[score].sentence <= 1
    guard check.agrees || isNear && !check.gap.isNegative else { return }
    collector.add(.difference, result: loss, operands: [score - 1, score], check: check, confidence: .medium)
  }

  private static let totals: ByteWords = ["共扣", "合计扣", "累计扣", "总扣"]

  /// 得30.80分。…扣2.20分；…扣2.00分。合计扣4.20分: what all the deductions come to, and what is left of the full marks.
  private func findTotal(_ lost: [Int], _ collector: inout ClaimCollector) -> Bool {
    guard lost.count >= 2, let total = lost.last, Untied(passage).isIntroduced(total, by: Self.totals) else { return false }
    let parts = Array(lost.dropLast())
    if parts.count >= 2,
      let check = SumCheck.check(
        result: passage.quantity(total), terms: parts.map { (passage.quantity($0), 1) }, group: collector.group(parts + [total])),
      check.agrees || Slip.isNear(written: passage.quantity(total).value, intended: check.computed)
    {
      collector.add(.sum, result: total, operands: parts, check: check, confidence: .medium)
    }
    let scores = (0..<parts[0]).filter { passage.figures[$0].role == .score && $0 > 0 && passage.figures[$0 - 1].role == .fullMarks }
    guard scores.count == 1, let score = scores.first, !collector.has(.difference, result: total),
      let check = GrowthCheck.difference(
        result: passage.quantity(total), new: passage.quantity(score - 1), base: passage.quantity(score), direction: 0,
        group: collector.group([total, score - 1, score])), check.agrees
    else { return true }
    collector.add(.difference, result: total, operands: [score - 1, score], check: check, confidence: .medium)
    return true
  }

  /// 扣1.5分, 扣减2分, 扣除0.5分; not 每缺一项扣1分.
  private func isLost(_ figure: Int) -> Bool {
    guard passage.quantity(figure).unit.dimension == .marks else { return false }
    let start = passage.quantity(figure).range.lowerBound
    let words = max(start - 9, passage.content.lowerBound)..<start
    return passage.contains("扣", in: words)
      && !passage.contains("每", in: max(start - 36, passage.content.lowerBound)..<start)
  }
}
