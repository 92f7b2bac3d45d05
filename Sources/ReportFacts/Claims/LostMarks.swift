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
      ClaimExample("决策指标满分20分，扣1分，得19分；过程指标满分30分，扣3.5分，得26.5分。", "19分 ← 20分, 1分 ✓", "26.5分 ← 30分, 3.5分 ✓"),
      ClaimExample("水利站考核标准分100分，扣减6分，得94分。", "94分 ← 100分, 6分 ✓"),
      ClaimExample("护林员管理分值35分，扣4分，得32分。", "32分 ← 35分, 4分 ✗"),
      ClaimExample("“课后服务”分值15分，评价得分12.5分，扣分2.5分：一是台账缺失扣1分；二是教师补助滞后扣1.5分。", "12.5分 ← 15分, 2.5分 ✓"),
    ],
    find: { collector in LostMarks(collector.passage).find(&collector) })
}

/// 4分，得2.5分，…扣1.5分.
struct LostMarks {
  let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
  }

  fileprivate func find(_ collector: inout ClaimCollector) {
    guard passage.contains("扣", in: passage.content) else { return }
    let lost = passage.figures.indices.filter(isLost)
    let given = findGiven(lost, &collector)
    if findTotal(lost, &collector) || findSplit(lost, &collector) { return }
    // Of several deductions none is the whole difference.
    guard lost.count == 1, let loss = lost.first, loss >= 2, passage.figures[loss].role != .change, !given else { return }
    let scores = scores(before: loss)
    guard scores.count == 1, let score = scores.first, !collector.has(.difference, result: loss),
      let check = difference(loss, score - 1, score, collector)
    else { return }
    // More lost than there was to lose, or a slip; less may be one deduction of several.
    let isNear = loss - score <= 2 && passage.figures[loss].sentence - passage.figures[score].sentence <= 1
    guard check.agrees || isNear && !check.gap.isNegative else { return }
    collector.add(.difference, result: loss, operands: [score - 1, score], check: check, confidence: .medium)
  }

  private func difference(_ result: Int, _ full: Int, _ other: Int, _ collector: ClaimCollector) -> Check? {
    GrowthCheck.difference(
      result: passage.quantity(result), new: passage.quantity(full), base: passage.quantity(other), direction: 0,
      group: collector.group([result, full, other]))
  }

  /// The marks given, each right behind its full mark.
  private func scores(before end: Int) -> [Int] {
    (0..<end).filter { passage.figures[$0].role == .score && $0 > 0 && passage.figures[$0 - 1].role == .fullMarks && !isLost($0) }
  }

  /// 满分40分，扣2.5分，得37.5分: what the full mark leaves when the loss is taken from it.
  private func findGiven(_ lost: [Int], _ collector: inout ClaimCollector) -> Bool {
    var any = false
    for loss in lost where loss > 0 && loss + 1 < passage.figures.count {
      guard let full = fullMarks(beforeLoss: loss), passage.figures[loss + 1].role == .score, !isLost(loss + 1),
        passage.figures[loss + 1].clause - passage.figures[loss].clause <= 2,
        passage.figures[loss + 1].group == passage.figures[loss].group, let check = difference(loss + 1, full, loss, collector)
      else { continue }
      collector.add(.difference, result: loss + 1, operands: [full, loss], check: check, confidence: .medium)
      any = true
    }
    return any
  }

  /// The full mark right before a loss.
  func fullMarks(beforeLoss loss: Int) -> Int? {
    guard loss > 0, passage.figures[loss - 1].role == .fullMarks, passage.figures[loss - 1].group == passage.figures[loss].group,
      passage.figures[loss].clause - passage.figures[loss - 1].clause <= 2
    else { return nil }
    return loss - 1
  }

  private static let totals: ByteWords = ["共扣", "合计扣", "累计扣", "总扣", "总共扣"]
  private static let announced: ByteWords = ["共扣", "合计扣", "累计扣", "总扣", "扣分"]

  /// 共扣7.7分。扣分点：…扣2分；…扣1.7分；…扣4分: what a loss told first comes to, by its reasons.
  private func findSplit(_ lost: [Int], _ collector: inout ClaimCollector) -> Bool {
    guard lost.count >= 3, let total = lost.first, Untied(passage).isIntroduced(total, by: Self.announced) else { return false }
    let parts = lost.dropFirst().filter { !Untied(passage).isIntroduced($0, by: Self.totals) }
    guard parts.count >= 2, passage.figures[parts[0]].sentence - passage.figures[total].sentence <= 1,
      let check = SumCheck.check(
        result: passage.quantity(total), terms: parts.map { (passage.quantity($0), 1) }, group: collector.group(parts + [total]))
    else { return false }
    guard check.agrees || isComplete(total, parts, check) else { return false }
    collector.add(.sum, result: total, operands: parts, check: check, confidence: .medium)
    // 分值25分，评价得分20.5分，扣分4.5分：一是…: the loss is what its reasons make it, the score what it leaves.
    if let score = scores(before: total).last, score == total - 1, passage.figures[score].sentence == passage.figures[total].sentence,
      let check = difference(score, score - 1, total, collector), check.agrees
    {
      collector.add(.difference, result: score, operands: [score - 1, total], check: check, confidence: .medium)
    }
    return true
  }

  /// Whether numbered reasons right behind the loss, all of one sentence, leave none out: a reason is told for every mark.
  private func isComplete(_ total: Int, _ parts: [Int], _ check: Check) -> Bool {
    let token = passage.figures[total].token
    guard token + 2 < passage.tokens.count, passage.tokens[token + 1].cue == .colon, passage.tokens[token + 2].kind == .enumerator,
      let gap = Decimal.compare(check.gap.magnitude, passage.quantity(total).value)
    else { return false }
    let numbers = (token + 2..<passage.figures[parts[parts.count - 1]].token).count { passage.tokens[$0].kind == .enumerator }
    return gap < 0 && numbers == parts.count && passage.figures[parts[0]].sentence == passage.figures[parts[parts.count - 1]].sentence
  }

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
    let scores = scores(before: parts[0])
    guard scores.count == 1, let score = scores.first, !collector.has(.difference, result: total),
      let check = difference(total, score - 1, score, collector), check.agrees
    else { return true }
    collector.add(.difference, result: total, operands: [score - 1, score], check: check, confidence: .medium)
    return true
  }

  /// 扣1.5分, 扣减2分, 扣除0.5分, 失0.5分; not 每缺一项扣1分.
  func isLost(_ figure: Int) -> Bool {
    guard passage.quantity(figure).unit.dimension == .marks else { return false }
    let start = passage.quantity(figure).range.lowerBound
    let words = max(start - 9, passage.content.lowerBound)..<start
    return passage.contains("扣", in: words)
      && !passage.contains("每", in: max(start - 36, passage.content.lowerBound)..<start)
  }
}
