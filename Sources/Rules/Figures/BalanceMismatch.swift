import Linting
import ReportFacts
import Texts

extension Rule {
  /// 年末结余 ≠ 上年结余 + 收入 − 支出.
  static let balanceMismatch = Rule(
    id: "balance-mismatch",
    summary: "年末结余应等于上年结余加收入减支出。",
    rationale: "收支余四个数是决算的平衡式，对不上说明有一个数取错了口径。",
    severity: .error,
    examples: [
      .flags(
        "上年结余⌊354.15万元⌋，本年收入⌊8689.16万元⌋，本年支出⌊8915.3万元⌋，年末滚存结余⟦128.10万元⟧。",
        message: "余额写作128.10万元，按354.15万元＋8689.16万元－8915.3万元计算应为128.01万元，多出0.09万元",
        fixed: "上年结余354.15万元，本年收入8689.16万元，本年支出8915.3万元，年末滚存结余128.01万元。"),
      .passes("上年结余354.15万元，本年收入8689.16万元，本年支出8915.3万元，年末滚存结余128.01万元。"),
      .passes("医院本年收入8689.16万元，本年支出8915.3万元。", because: "没有写结余"),
    ],
    check: .claims(.balance) { balance in
      balance.remark(
        FigureTexts.balance(balance.resultWords, balance.formula, balance.shownWords, balance.surplusWords),
        fixes: balance.fixes())
    })
}
