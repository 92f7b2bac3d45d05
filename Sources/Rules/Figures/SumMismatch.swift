import Linting
import ReportFacts
import Texts

extension Rule {
  /// 合计 ≠ Σ分项.
  static let sumMismatch = Rule(
    id: "sum-mismatch",
    summary: "合计应等于各分项之和。",
    rationale: "读者会用分项核对合计；对不上时，无从知道哪个数错了。",
    severity: .error,
    examples: [
      .flags(
        "支出⟦100.00万元⟧，其中：基本支出⌊60.00万元⌋，项目支出⌊30.00万元⌋。",
        message: "合计写作100.00万元，各分项之和为90.00万元，多出10.00万元",
        fixed: "支出90.00万元，其中：基本支出60.00万元，项目支出30.00万元。"),
      .flags(
        "教育支出⟦1,351.73万元⟧，其中：学前教育⌊591.22万元⌋，小学教育⌊670.30万元⌋，初中教育⌊90.32万元⌋。",
        message: "合计写作1,351.73万元，各分项之和为1,351.84万元，少了0.11万元",
        fixed: "教育支出1,351.84万元，其中：学前教育591.22万元，小学教育670.30万元，初中教育90.32万元。"),
      .flags(
        "医院收入⟦8689.16万元⟧，其中：医疗收入⌊7362.5万元⌋，财政补助⌊1236.66万元⌋。占比分别为85.9%和14.23%。",
        message: "合计写作8689.16万元，各分项之和为8599.16万元，多出90.00万元"),
      .flags(
        "敬老院支出⟦354.05万元⟧，其中：人员经费⌊306.20万元⌋，公用经费⌊74.85万元⌋。", message: "合计写作354.05万元，各分项之和为381.05万元，少了27.00万元",
        fixed: "敬老院支出354.05万元，其中：人员经费306.20万元，公用经费47.85万元。"),
      .passes("支出90.00万元，其中：基本支出60.00万元，项目支出30.00万元。"),
      .passes("支出100.00万元，其中：基本支出60.00万元、项目支出30.00万元等。", because: "“等”表明没有列全"),
      .passes("水利支出354.04万元，其中：人员经费306.2万元，公用经费47.85万元。", because: "差0.01万元是四舍五入的尾差"),
    ],
    check: .claims(.sum) { sum in
      guard !sum.claim.isOfMarks else { return nil }
      return sum.remark(FigureTexts.sum(sum.resultWords, sum.shownWords, sum.surplusWords, sum.unitHint), fixes: sum.fixes())
    })
}
