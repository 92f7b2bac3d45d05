/// Lists of particular kinds of figures: averages, journeys, things counted by other words, what was added, counts beside amounts.
extension IntroducedList {
  /// 人均筹资1050元，其中个人缴费380元，财政补助670元: amounts a head that come exactly to the whole of it.
  func readAverage(_ total: Int, _ collector: inout ClaimCollector) -> Bool {
    let list = ListReading(passage, total: total, from: intro, bracket: bracket)
    guard passage.quantity(total).value.significantDigits >= 3,
      let found = ListJudge(passage, total: total, list: list).agreeing(), found.check.verdict == .holds
    else { return false }
    record(found, total, &collector)
    return true
  }

  /// 净增5户17人，即新识别9户31人，消除风险4户14人: flows both ways, which are no parts.
  func findNet(_ totals: [Int], _ collector: inout ClaimCollector) -> Bool {
    guard let nearest = totals.first, nearest > 0 else { return false }
    for total in [nearest, nearest - 1] where NetChanges(passage).find(total, &collector) { return true }
    return false
  }

  /// A change whose parts do not add up as changes: plain amounts that do (增加46.52万元，其中：工资39.95万元、社保6.57万元), or a slip.
  func readChange(_ total: Int, _ list: ListReading, _ judge: ListJudge, _ collector: inout ClaimCollector) -> Bool {
    if list.parts.isEmpty {
      let amounts = ListReading(passage, total: total, from: intro, bracket: bracket, ofChange: true)
      let judge = ListJudge(passage, total: total, list: amounts)
      guard let found = judge.agreeing(), found.check.verdict == .holds, judge.isSignificant(found.parts) else { return false }
      record(found, total, &collector)
      return true
    }
    let plain = judge.plainReading()
    guard plain.count >= 2, let check = judge.check(plain), check.verdict == .mismatch else { return false }
    // 增加74人，其中A增加31人、B增加26人、C增加19人: all go up, so that they come to no more than their total.
    let exceeds =
      plain.count >= 3 && check.gap.isNegative && judge.sameDirection(plain)
      && Slip.isNear(written: passage.quantity(total).value, intended: check.computed)
    guard exceeds || SlipEvidence.explains(passage, result: total, parts: plain, check) else { return false }
    collector.add(.sum, result: total, operands: plain, check: check, confidence: .medium)
    return true
  }

  /// 由46万元减为30万元，由812万元减为655万元: what each was adds up to what all were, what each is to what all are.
  func readJourneys(_ totals: [Int], _ collector: inout ClaimCollector) -> Bool {
    guard let now = totals.first(where: { isStep($0, .upTo, besides: .from) }) else { return false }
    let figures = ListReading(passage, total: now, from: intro, bracket: bracket, anyYear: true).parts.map(\.figure)
    var any = false
    for (cue, other) in [(Cue.from, Cue.upTo), (.upTo, .from)] {
      guard let total = totals.first(where: { isStep($0, cue, besides: other) }) else { continue }
      let parts = figures.filter { isStep($0, cue, besides: other) }
      guard parts.count >= 2,
        let check = SumCheck.check(
          result: passage.quantity(total), terms: parts.map { (passage.quantity($0), 1) }, group: collector.group(parts + [total])),
        check.agrees
      else { continue }
      collector.add(.sum, result: total, operands: parts, check: check, confidence: .medium)
      for part in parts { collector.totalOfPart[part] = total }
      any = true
    }
    return any
  }

  private func isStep(_ figure: Int, _ cue: Cue, besides other: Cue) -> Bool {
    passage.figures[figure].before.contains(cue) && !passage.figures[figure].before.contains(other)
  }

  /// 受理1,318批次，其中来访706批次，来信211件次，网上信访401件次: things counted by other words, where they add up to three digits or more.
  func mixedItems(_ total: Int) -> ListJudge.Found? {
    guard passage.quantity(total).unit.dimension == .items, passage.quantity(total).value.significantDigits >= 3 else { return nil }
    let judge = ListJudge(
      passage, total: total, list: ListReading(passage, total: total, from: intro, bracket: bracket, anyItem: true))
    guard let found = judge.agreeing(), found.parts.count >= 3, found.check.verdict == .holds else { return nil }
    return ListJudge.Found(parts: found.parts, check: found.check, confidence: .medium)
  }

  /// 全年预算3742.60万元，含年初批复2915.30万元、年中追加827.30万元: what was added is a part where all of it comes out.
  func withAdded(_ total: Int) -> ListJudge.Found? {
    let judge = ListJudge(
      passage, total: total, list: ListReading(passage, total: total, from: intro, bracket: bracket, withAdded: true))
    guard let found = judge.agreeing(), found.check.verdict == .holds, judge.isSignificant(found.parts) else { return nil }
    return found
  }

  /// 项目37项、资金2904.61万元，其中收回21项1388.72万元；…: where the amounts beside the counts add up, the list is complete, and the counts
  /// must add up too. A firm may be counted under two heads.
  func pairedMismatch(_ total: Int, _ judge: ListJudge, _ collector: ClaimCollector) -> ListJudge.Found? {
    let quantity = passage.quantity(total)
    guard quantity.unit.dimension == .items, total + 1 < passage.figures.count, !passage.contains("家", in: quantity.range),
      let amounts = collector.operands(of: .sum, result: total + 1), amounts.count >= 3
    else { return nil }
    let counts = amounts.map { $0 - 1 }
    guard counts.allSatisfy({ $0 > total && passage.quantity($0).unit == quantity.unit && passage.figures[$0].role == .main }),
      let check = judge.check(counts), check.verdict == .mismatch,
      let near = Decimal.compare(check.gap.magnitude.scaled(by: 1), quantity.value),
      near <= 0
    else { return nil }
    return ListJudge.Found(parts: counts, check: check, confidence: .medium)
  }
}
