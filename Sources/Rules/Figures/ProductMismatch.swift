import Linting
import ReportFacts
import Texts

extension Rule {
  /// 总额 ≠ 标准 × 数量.
  static let productMismatch = Rule(
    id: "product-mismatch",
    summary: "总额应等于标准乘以数量。",
    rationale: "标准、人数和金额三个数都写明时，复核的人一定会乘一遍。",
    severity: .error,
    examples: [
      .flags(
        "扶持人数为⌊5525人⌋，按照每人每年⌊600元⌋的标准，扶持资金为⟦313.5万元⟧。", message: "总额写作313.5万元，按5525人×600元计算应为331.5万元，少了18.0万元",
        fixed: "扶持人数为5525人，按照每人每年600元的标准，扶持资金为331.5万元。"),
      .passes("扶持人数为5525人，按照每人每年600元的标准，扶持资金为331.5万元。"),
      .passes("每人每月补助300元，覆盖12个乡镇，投入58万元。", because: "没有写人数和月数"),
    ],
    check: .claims(.product) { product in
      product.remark(
        FigureTexts.product(product.resultWords, product.formula, product.shownWords, product.surplusWords),
        fixes: product.fixes())
    })
}
