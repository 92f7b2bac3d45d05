/// 采购预算402万元，节约资金15.60万元，节约率3.88%; 送审588.61万元，核减14.97万元，核减率2.54%: what was saved or cut, as a share of the one figure
/// that its sentence states.
struct Savings {
  let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
  }

  /// Whether the rate is what was saved over the budget right before that, with no outturn in the sentence to grow or shrink.
  func isShare(_ rate: Int) -> Bool { budget(of: rate) != nil }

  /// Records the share.
  func find(_ rate: Int, _ collector: inout ClaimCollector) {
    guard let saved = saved(of: rate), let budget = budget(before: saved), let quotient = Quotient(rate, saved, budget, collector),
      quotient.check.verdict == .holds
        || Slip.isLikely(written: passage.quantity(rate).value, computed: quotient.check.computed)
          && passage.quantity(rate).value.significantDigits >= 3
    else { return }
    collector.add(.ratio, result: rate, operands: [saved, budget], check: quotient.check, confidence: .medium)
  }

  /// Records what was saved as the difference to an outturn stated further back.
  func findDifference(_ saved: Int, _ collector: inout ClaimCollector) {
    guard let budget = budget(before: saved), passage.quantity(saved).value.significantDigits >= 3 else { return }
    for outturn in stride(from: budget - 1, through: max(budget - 12, 0), by: -1) {
      guard passage.figures[outturn].role == .main, passage.quantity(outturn).goes(with: passage.quantity(saved)),
        passage.figures[saved].sentence - passage.figures[outturn].sentence <= 2,
        let check = GrowthCheck.difference(
          result: passage.quantity(saved), new: passage.quantity(outturn), base: passage.quantity(budget), direction: -1,
          group: collector.group([saved, outturn, budget])), check.verdict == .holds
      else { continue }
      collector.add(.difference, result: saved, operands: [outturn, budget], check: check, confidence: .medium)
      return
    }
  }

  private func budget(of rate: Int) -> Int? { saved(of: rate).flatMap(budget(before:)) }

  /// The change that a rate is of: right before it, or with what was left between: 审减34万元，审定831万元，审减率3.9%.
  private func saved(of rate: Int) -> Int? {
    guard rate >= 2, passage.figures[rate].role == .changeRate, passage.contains("率", in: passage.figures[rate].label) || endsInRate(rate)
    else { return nil }
    if passage.figures[rate - 1].role == .change { return rate - 1 }
    guard passage.figures[rate - 1].role == .main, passage.figures[rate - 2].role == .change,
      passage.figures[rate - 2].sentence == passage.figures[rate].sentence, isAgreed(rate - 1)
    else { return nil }
    return rate - 2
  }

  /// 审定价1,766.05万元
  private func isAgreed(_ figure: Int) -> Bool { passage.words(before: figure, holdOneOf: Self.agreed) }

  private static let agreed = ["审定", "核定", "审核", "审后", "核准", "实际"].map { Array($0.unicodeScalars.map(\.value)) }

  /// The budget right before `saved`, where the sentence has no other amount before it.
  private func budget(before saved: Int) -> Int? {
    let place = passage.figures[saved]
    guard saved >= 1, place.role == .change, let words = place.directionWords,
      passage.contains("节", in: words) || passage.contains("减", in: words)
    else { return nil }
    if let budget = plainBudget(before: saved, words) { return budget }
    let other = passage.figures[saved - 1]
    let isSaved = passage.contains("节", in: words) && other.measure.isBudget
    guard isSaved || isSubmitted(saved - 1), other.role == .main, other.sentence == place.sentence,
      passage.quantity(saved - 1).goes(with: passage.quantity(saved))
    else { return nil }
    let before = passage.figures(inSentence: place.sentence).lowerBound..<saved - 1
    return before.contains { passage.quantity($0).goes(with: passage.quantity(saved)) } ? nil : saved - 1
  }

  /// 预算12480万元，实际采购11620万元，节约资金860万元: saved without 比 or 较, and so a part of the budget rather than a change against it.
  private func plainBudget(before saved: Int, _ words: Range<Int>) -> Int? {
    let place = passage.figures[saved]
    guard !place.before.contains(.than), !place.before.contains(.with) else { return nil }
    // 送审1965.20万元，审定1878.85万元，核减86.35万元，核减率4.39%
    let isCut = !passage.contains("节", in: words)
    if isCut, !passage.contains("核减", in: words), !passage.contains("审减", in: words) { return nil }
    return stride(from: saved - 1, through: max(saved - 8, 0), by: -1).first {
      passage.figures[$0].sentence == place.sentence && passage.figures[$0].role == .main
        && (isCut ? isSubmitted($0) : passage.figures[$0].measure.isBudget)
        && passage.quantity($0).goes(with: passage.quantity(saved))
    }
  }

  /// Whether a figure is what was asked for or agreed, and so what a cut is measured against: 送审金额588.61万元.
  func isSubmitted(_ figure: Int) -> Bool { passage.words(before: figure, holdOneOf: Self.submitted) }

  private static let submitted = ["送审", "报审", "申报", "上报", "概算", "控制价", "招标", "合同"].map { Array($0.unicodeScalars.map(\.value)) }

  private func endsInRate(_ rate: Int) -> Bool {
    let start = passage.quantity(rate).range.lowerBound
    return passage.contains("率", in: max(start - 6, 0)..<start)
  }
}
