import Linting
import ReportFacts
import Texts

extension Rule {
  /// 增减幅 ≠ (本期 − 上期) ÷ 上期.
  static let growthMismatch = Rule(
    id: "growth-mismatch",
    summary: "增减幅应等于增减额除以上期数。",
    rationale: "增减幅常用来说明压减任务是否完成，算错会改变结论。",
    severity: .error,
    examples: [
      .flags(
        "公务接待费⌊41万元⌋，较上年减少⌊19万元⌋，下降⟦43.78%⟧。",
        message: "降幅写作43.78%，按本期41万元、减少19万元推算上期60万元，应为31.67%", fixed: "公务接待费41万元，较上年减少19万元，下降31.67%。"),
      .flags(
        "水库维修养护支出⌊251万元⌋，比上年⌊285万元⌋下降34万元，下降⟦19.3%⟧。", message: "降幅写作19.3%，按本期251万元、上期285万元计算应为11.9%",
        fixed: "水库维修养护支出251万元，比上年285万元下降34万元，下降11.9%。"),
      .flags(
        "全县水利投入⌊89410万元⌋，比上年⌊131870.68元⌋下降⟦32.20%⟧。", message: "降幅写作32.20%，按本期89410万元、上期131870.68元计算应为增长677912.73%；“131870.68元”的单位疑为万元",
        fixed: "全县水利投入89410万元，比上年131870.68万元下降32.20%。"),
      .passes("水库维修养护支出251万元，比上年285万元下降34万元，下降11.93%。"),
      .passes("全省一般公共预算收入和支出分别增长12.8%、17.8%。", because: "没有写计算增幅的数"),
      .passes("民政局办公费5.6万元，较上年减少2.97万元，下降34.66%。"),
    ],
    check: .claims(.growth) { growth in
      guard growth.claim.fault == nil, let value = growth.shownAsStated, let result = growth.result else { return nil }
      let contradicts = value.isNegative && !result.value.isNegative
      let correct = contradicts ? growth.turnedSaying(for: value) : growth.words(for: value).wording
      return growth.remark(
        FigureTexts.growth(growth.resultName, growth.resultWords, growth.basisWords, correct, growth.unitHint),
        fixes: contradicts ? (growth.unitFix ?? growth.turnedFix(to: value)).map { [$0] } ?? [] : growth.fixes())
    })
}

extension JudgedClaim {
  /// 按本期251万元、上期285万元计算, or how the base was had.
  fileprivate var basisWords: Wording {
    guard claim.impliedBase else {
      let figures = zip(operandNames, claim.operands).map { ClaimTexts.named($0, text.string($1.range)) }
      return FigureTexts.growthBasis(Wording.list(figures, CommonTexts.and))
    }
    let rises = claim.statedDirection >= 0
    var base = ""
    if let new = operand(0), let change = operand(1), new.baseUnit == change.baseUnit {
      let amount = change.value.magnitude.scaled(by: change.scale - new.scale)
      if let value = new.value + (rises ? amount.negated : amount) { base = new.words(for: value.normalized, places: new.value.places) }
    }
    let change = rises ? FigureTexts.growthAfterRise : FigureTexts.growthAfterFall
    return change(operandWords(0), operandWords(1), base)
  }
}
