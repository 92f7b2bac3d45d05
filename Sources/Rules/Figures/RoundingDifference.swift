import Linting
import ReportFacts
import Texts

extension Rule {
  /// 尾差: what rounding explains.
  static let roundingDifference = Rule(
    id: "rounding-difference",
    summary: "尾差：相差不超过四舍五入所能解释的范围。",
    rationale: "由元换算成万元逐项四舍五入会产生尾差，不算错误；知道在哪里，便于在表注或正文中说明。",
    severity: .information,
    examples: [
      .flags("水利支出⟦354.04万元⟧，其中：人员经费⌊306.2万元⌋，公用经费⌊47.85万元⌋。", message: "尾差：分项之和为354.05万元，与合计354.04万元相差0.01万元，在四舍五入允许范围内"),
      .flags("学校支出⌊1613.46万元⌋，比上年⌊1511.11万元⌋增加⟦102.34万元⟧。", message: "尾差：1613.46万元与1511.11万元之差为102.35万元，与写作的102.34万元相差0.01万元"),
      .flags("完成营造林⌊72.64万亩⌋，为任务⌊70万亩⌋的⟦103.78%⟧。", message: "尾差：72.64万亩÷70万亩为103.77%，与写作的103.78%相差0.01个百分点"),
      .passes("水利支出354.05万元，其中：人员经费306.2万元，公用经费47.85万元。", because: "分毫不差"),
      .passes("水利支出354.54万元，其中：人员经费306.2万元，公用经费47.85万元。", because: "差0.49万元不是尾差，由sum-mismatch报告"),
    ],
    check: .claims(.sum, .difference, .growth, .ratio, .average, .product, .balance, verdict: .rounding) { claim in
      let stated = claim.claim.kind == .sum ? ClaimTexts.total : FigureTexts.stated
      let shown = claim.shownAsStated.map { claim.words(for: $0) } ?? ""
      return claim.remark(FigureTexts.rounding(claim.formula, shown, stated, claim.resultWords, claim.gapWords))
    })
}
