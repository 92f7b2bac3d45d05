import Linting
import ReportFacts
import Texts

extension Rule {
  /// 人均 ≠ 总额 ÷ 人数.
  static let averageMismatch = Rule(
    id: "average-mismatch",
    summary: "人均、户均、次均应等于总额除以个数。",
    rationale: "人均标准常对照支出标准审核，算错会被当作超标准或少发。",
    severity: .error,
    examples: [
      .flags(
        "在校高中生⌊12460人⌋，公用经费⌊1308.3万元⌋，生均公用经费⟦1005元⟧。", message: "平均数写作1005元，按1308.3万元÷12460人计算应为1050元",
        fixed: "在校高中生12460人，公用经费1308.3万元，生均公用经费1050元。"),
      .passes("发放高龄补助36.6万元，惠及122人，人均3000元。"),
      .passes("农民人均纯收入12350元，比上年增长8%。", because: "没有写总额和人数"),
    ],
    check: .claims(.average) { average in
      average.remark(FigureTexts.average(average.resultWords, average.formula, average.shownWords), fixes: average.fixes())
    })
}
