import Linting
import ReportFacts
import Texts

extension Rule {
  /// 增长100% over nought.
  static let zeroBase = Rule(
    id: "zero-base",
    summary: "上期数为0时没有增减幅。",
    rationale: "除数为0，增长100%之类的说法没有意义；宜写“基数为0，不可比”。",
    severity: .information,
    examples: [
      .flags("乡镇文化站购书支出⌊5万元⌋，比上年⌊0万元⌋增加5万元，增长⟦100%⟧。", message: "上期为0万元，没有可比的基数，增幅100%无从计算"),
      .passes("乡镇文化站购书支出5万元，比上年4万元增加1万元，增长25%。"),
      .passes("乡镇文化站购书支出5万元，比上年0万元增加5万元。", because: "只写了增加额"),
    ],
    check: .claims(.growth) { growth in
      guard growth.claim.fault == .zeroBase else { return nil }
      let base = growth.operandNames.last ?? ClaimTexts.previous.wording
      return growth.remark(FigureTexts.zeroBase(base, growth.operandWords(1), growth.resultName, growth.resultWords))
    })
}
