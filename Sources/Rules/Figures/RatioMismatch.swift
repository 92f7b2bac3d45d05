import Linting
import ReportFacts
import Texts

extension Rule {
  /// 占比 ≠ 部分 ÷ 全部.
  static let ratioMismatch = Rule(
    id: "ratio-mismatch",
    summary: "占比、完成率应等于两数之商。",
    rationale: "占比和执行率直接对应扣分标准，差一个百分点就可能差一个等次。",
    severity: .error,
    examples: [
      .flags(
        "财政拨款支出⌊1617.46万元⌋，其中：住房保障支出⌊4万元⌋，占⟦0.24%⟧。", message: "占比写作0.24%，按4万元÷1617.46万元计算应为0.25%",
        fixed: "财政拨款支出1617.46万元，其中：住房保障支出4万元，占0.25%。"),
      .flags(
        "农村饮水安全项目支出预算为⌊25万元⌋，支出决算为⌊21.75万元⌋，完成预算的⟦89%⟧。", message: "完成率写作89%，按21.75万元÷25万元计算应为87%",
        fixed: "农村饮水安全项目支出预算为25万元，支出决算为21.75万元，完成预算的87%。"),
      .flags(
        "全年预算⌊10710.15万元⌋，支出⌊9968.66万元⌋，预算执行率⟦930.8%⟧。", message: "执行率写作930.8%，按9968.66万元÷10710.15万元计算应为93.08%",
        fixed: "全年预算10710.15万元，支出9968.66万元，预算执行率93.08%。"),
      .passes("财政拨款支出1617.46万元，其中：住房保障支出4万元，占0.25%。"),
      .passes("完成营造林72.64万亩，为任务70万亩的103.78%。", because: "按四舍五入前的亩数可以算得103.78%"),
      .passes("服务对象满意度96%，政策知晓率98%。", because: "没有写计算比率的数"),
    ],
    check: .claims(.ratio) { ratio in
      ratio.remark(
        FigureTexts.ratio(ratio.resultName, ratio.resultWords, ratio.formula, ratio.shownWords, ratio.unitHint), fixes: ratio.fixes())
    })
}
