import Linting
import ReportFacts

extension Rule {
  /// 人均 ≠ 总额 ÷ 人数.
  static let averageMismatch = Rule(
    id: "average-mismatch",
    summary: "人均、户均、次均应等于总额除以个数。",
    rationale: "人均标准常对照支出标准审核，算错会被当作超标准或少发。",
    severity: .error,
    examples: [
      .flags(
        "发放高龄补助⌊36.6万元⌋，惠及⌊122人⌋，人均⟦3200元⟧。", message: "平均数写作3200元，按36.6万元÷122人计算应为3000元", fixed: "发放高龄补助36.6万元，惠及122人，人均3000元。"),
      .passes("发放高龄补助36.6万元，惠及122人，人均3000元。"),
      .passes("农民人均纯收入12350元，比上年增长8%。", because: "没有写总额和人数"),
    ],
    check: .claims(.average) { average in
      average.remark(
        "平均数写作\(average.resultWords)，按\(average.formula)计算应为\(average.shownWords)", fixes: average.fixes())
    })
}
