import Linting
import ReportFacts
import Texts

extension Rule {
  /// 增减额 ≠ 本期 − 上期.
  static let differenceMismatch = Rule(
    id: "difference-mismatch",
    summary: "增减额应等于两数之差。",
    rationale: "增减额是读者最先口算的数，算错会使人怀疑两个原数。",
    severity: .error,
    examples: [
      .flags(
        "公务接待费支出⌊124万元⌋，比上年⌊148万元⌋下降⟦34万元⟧。", message: "减少额写作34万元，124万元与148万元之差为24万元，多出10万元",
        fixed: "公务接待费支出124万元，比上年148万元下降24万元。"),
      .flags(
        "残疾人康复年初预算数为⌊0⌋，支出决算数⌊1.92万元⌋，决算数大于年初预算数的主要原因是：年中追加预算⟦1.95万元⟧。",
        message: "差额写作1.95万元，1.92万元与0之差为1.92万元，多出0.03万元",
        fixed: "残疾人康复年初预算数为0，支出决算数1.92万元，决算数大于年初预算数的主要原因是：年中追加预算1.92万元。"),
      .flags(
        "学校取暖费支出⌊148万元⌋，比上年⌊124万元⌋减少⟦34万元⟧。", message: "减少额写作34万元，148万元与124万元之差为24万元，多出10万元，而且不是减少",
        fixed: "学校取暖费支出148万元，比上年124万元增加24万元。"),
      .passes("公务接待费支出124万元，比上年148万元下降24万元。"),
      .passes("学校公用经费支出1613.46万元，比上年1511.11万元增加102.34万元。", because: "差0.01万元是四舍五入的尾差"),
      .passes("镇级接待费支出124万元，比上年下降24万元。", because: "没有写上年数"),
    ],
    check: .claims(.difference) { difference in
      guard difference.claim.fault == nil else { return nil }
      let name = difference.resultName
      let isTurned = difference.contradictsDirection
      let turned = isTurned ? FigureTexts.notThatWay(difference.directionWords ?? "") : .nothing
      return difference.remark(
        FigureTexts.difference(
          name, difference.resultWords, difference.formula, difference.shownWords, difference.surplusWords, turned, difference.unitHint),
        fixes: isTurned ? (difference.unitFix ?? difference.shown.flatMap(difference.turnedFix)).map { [$0] } ?? [] : difference.fixes())
    })
}

extension JudgedClaim {
  /// Whether the figures go the other way than the words.
  fileprivate var contradictsDirection: Bool {
    guard let change, !change.isZero, claim.statedDirection != 0, directionWords != nil else { return false }
    return change.isNegative != (claim.statedDirection < 0)
  }
}
