/// Rates with their two figures before them: 预算10710.15万元，支出9968.66万元，执行率93.08%.
struct Rates {
  let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
  }

  func find(_ rate: Int, _ collector: inout ClaimCollector) {
    if let quotient = RemarkedRates(passage).quotient(of: rate, collector) {
      record(rate, quotient, quotient.check.agrees ? .high : .medium, &collector)
      return
    }
    if RemarkedRates(passage).ownPair(rate) != nil { return }
    let sentence = passage.figures[rate].sentence
    let all = stride(from: rate - 1, through: max(rate - 40, 0), by: -1).filter {
      isAmount($0, of: rate) && sentence - passage.figures[$0].sentence <= 2
    }
    let pool = all.filter { passage.figures[$0].sentence == sentence }
    // 计划150户，实际162户，完成率98%: plan and outturn in the rate's own group leave no doubt.
    let own = pool.filter { passage.figures[$0].group == passage.figures[rate].group }
    if own.count == 2, passage.figures[own[1]].measure.isBudget, passage.figures[own[0]].measure == .actual,
      let quotient = Quotient(rate, own[0], own[1], collector)
    {
      record(rate, quotient, quotient.check.agrees ? .high : .medium, &collector)
      return
    }
    let budget = pool.first { passage.figures[$0].measure.isBudget }
    let actual = pool.first { !passage.figures[$0].measure.isBudget }
    if let budget, let actual, let quotient = Quotient(rate, actual, budget, collector), quotient.check.agrees,
      !isHundred(rate) || passage.figures[actual].group == passage.figures[rate].group
    {
      record(rate, quotient, .high, &collector)
      return
    }
    // Which of the figures is the whole the words do not say: only an agreement tells, and a round percentage tells little.
    if agree(rate, pool, pool, &collector) { return }
    if let nearest = pool.first, agree(rate, [nearest], all, &collector) { return }
    // 已归还151.6万元，尚有40.44万元未归还，整改到位率78.94%: four figures of a rate leave little to chance.
    if pool.count >= 2, passage.quantity(rate).value.significantDigits >= 4, agree(rate, [pool[1]], all, &collector) { return }
    if agreeByName(rate, all, &collector) || nearMiss(rate, all, &collector) { return }
    if let quotient = RoughRates(passage).quotient(of: rate, all, collector) {
      record(rate, quotient, .medium, &collector)
      return
    }
    if slipped(rate, pool, &collector) { return }
    if let quotient = AnsweredRates(passage).quotient(of: rate, pool, collector) {
      record(rate, quotient, .medium, &collector)
      return
    }
    // 检查主体6218家次，发现隐患1124个，整改1098个: what is counted by another word is no part of the rate.
    let alike = pool.filter { passage.quantity($0).goes(with: passage.quantity(pool[0])) }
    if alike.count == 2, pool.count > 2, let quotient = Quotient(rate, alike[0], alike[1], collector), isSlip(rate, quotient) {
      record(rate, quotient, .medium, &collector)
      return
    }
    guard pool.count == 2, let quotient = Quotient(rate, pool[0], pool[1], collector) else { return }
    let isOwn = passage.figures[pool[0]].group == passage.figures[rate].group
    if (budget == pool[1] && actual == pool[0] && isOwn) || isSlip(rate, quotient) {
      record(rate, quotient, .medium, &collector)
    } else if let turned = Quotient(rate, pool[1], pool[0], collector), isSlip(rate, turned) {
      record(rate, turned, .medium, &collector)
    }
  }

  private func isAmount(_ figure: Int, of rate: Int) -> Bool {
    let unit = passage.quantity(figure).unit
    guard !unit.isRate, unit.dimension != .time, unit.dimension != .marks || passage.contains("分", in: passage.figures[rate].label) else {
      return false
    }
    if unit.dimension == .marks { return passage.figures[figure].role == .score || passage.figures[figure].role == .fullMarks }
    // 预算调整率: what was added is the part.
    let role = passage.figures[figure].role
    return role == .main || role == .denominator || role == .base || passage.figures[figure].before.contains(.added)
  }

  private func agree(_ rate: Int, _ numerators: [Int], _ denominators: [Int], _ collector: inout ClaimCollector) -> Bool {
    for numerator in numerators.prefix(6) {
      for denominator in denominators.prefix(10) where denominator != numerator && passage.figures[denominator].role != .change {
        guard let quotient = Quotient(rate, numerator, denominator, collector), quotient.check.verdict == .holds,
          isTelling(rate, numerator, denominator) || (quotient.check.gap.isZero && !isHundred(rate))
        else { continue }
        record(rate, quotient, .medium, &collector)
        return true
      }
    }
    return false
  }

  /// 资产负债率 after 资产总额 and 负债总额: the rate's own words name the two.
  private func agreeByName(_ rate: Int, _ all: [Int], _ collector: inout ClaimCollector) -> Bool {
    let name = LabelMatch.scalars(passage, passage.figures[rate].label)
    guard name.count >= 4, passage.quantity(rate).value.significantDigits >= 3 else { return false }
    let named = all.filter { LabelMatch.commonRun(name, LabelMatch.scalars(passage, passage.figures[$0].label)) >= 2 }
    return agree(rate, named, named, &collector)
  }

  /// A rate of five figures that is one slip away from a quotient of the sentence.
  private func slipped(_ rate: Int, _ pool: [Int], _ collector: inout ClaimCollector) -> Bool {
    guard passage.quantity(rate).value.significantDigits >= 5 else { return false }
    for numerator in pool.prefix(5) {
      for denominator in pool.prefix(5) where numerator != denominator {
        guard let quotient = Quotient(rate, numerator, denominator, collector), isSlip(rate, quotient) else { continue }
        record(rate, quotient, .medium, &collector)
        return true
      }
    }
    return false
  }

  /// A rate of four figures that is off by one or two in the last place, with the amount right before it on top: cut off instead of
  /// rounded, or computed from other places.
  private func nearMiss(_ rate: Int, _ all: [Int], _ collector: inout ClaimCollector) -> Bool {
    let stated = passage.quantity(rate).value
    guard stated.significantDigits >= 4, let numerator = all.first, passage.figures[numerator].sentence == passage.figures[rate].sentence
    else { return false }
    for denominator in all.dropFirst().prefix(8) {
      guard let quotient = Quotient(rate, numerator, denominator, collector),
        let gap = quotient.check.computed.rounded(to: stated.places) - stated, gap.places == stated.places, gap.coefficient.magnitude <= 2
      else { continue }
      record(rate, quotient, .medium, &collector)
      return true
    }
    return false
  }

  private func isTelling(_ rate: Int, _ numerator: Int, _ denominator: Int) -> Bool {
    if isHundred(rate) {
      return passage.figures[numerator].sentence == passage.figures[denominator].sentence
        && (passage.figures[denominator].measure.isBudget || numerator > denominator)
        && passage.quantity(numerator).value.significantDigits >= 3
    }
    return passage.quantity(rate).value.significantDigits >= 3 || passage.figures[denominator].measure.isBudget
  }

  private func isHundred(_ rate: Int) -> Bool { Decimal.compare(passage.quantity(rate).value, Decimal(100)) == 0 }

  /// Whether the rate is one slip away from what the two figures give.
  private func isSlip(_ rate: Int, _ quotient: Quotient) -> Bool {
    let value = passage.quantity(rate).value
    return value.significantDigits >= 3 && Slip.between(written: value, intended: quotient.check.computed.rounded(to: value.places)) != nil
  }

  private func record(_ rate: Int, _ quotient: Quotient, _ confidence: Confidence, _ collector: inout ClaimCollector) {
    // 调整率 and 变动率 are rates of change: that they are no quotient is as it should be.
    if !quotient.check.agrees, Misnomers.namesChange(rate, passage) { return }
    collector.add(
      .ratio, result: rate, operands: [quotient.numerator, quotient.denominator], check: quotient.check, confidence: confidence)
  }
}
