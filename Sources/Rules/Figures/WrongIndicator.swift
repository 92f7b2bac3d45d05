import Linting
import ReportFacts
import ReportText
import Texts

extension Rule {
  /// 预算调整率180.64%, which is a quotient.
  static let wrongIndicator = Rule(
    id: "wrong-indicator",
    summary: "调整率、变动率是变动数与原数之比，不是两个总数之比。",
    rationale: "共性指标体系框架（财预〔2013〕53号）规定：预算调整率＝预算调整数÷预算数；把调整后的预算直接除以年初预算，会得出100%以上的“调整率”。",
    severity: .warning,
    examples: [
      .flags(
        "预算调整率：⟦168.4%⟧。2023年调整后预算⌊842万元⌋，年初预算⌊500万元⌋，为年初预算的168.4%。",
        message: "预算调整率写作168.4%，这是842万元÷500万元；按定义（预算调整数（调增、调减之和）÷年初预算数）应为68.4%",
        fixed: "预算调整率：68.4%。2023年调整后预算842万元，年初预算500万元，为年初预算的168.4%。"),
      .passes("预算调整率：68.4%。2023年调整后预算842万元，年初预算500万元，为年初预算的168.4%。"),
      .passes("年初预算500万元，年中追加预算60万元，预算调整率12%。", because: "追加数除以年初预算，正是定义"),
      .passes("预算执行率98%。全年预算500万元，支出490万元，占预算的98%。", because: "执行率本来就是两数之比"),
    ],
    check: .observations(.wrongIndicator) { rate, text in
      guard rate.related.count == 2, rate.words.count == 2, let right = rate.values.last else { return nil }
      let written = text.string(rate.range)
      let unit = String(written.drop { "-−－0123456789.,０１２３４５６７８９．， ".contains($0) })
      let shown = "\(right.normalized)\(unit)"
      let fix = Remedy(
        title: CommonTexts.change(rate.words[0], shown), safety: .unsafe, edits: [TextEdit(range: rate.range, replacement: shown)])
      return Remark(
        message: FigureTexts.indicator(
          rate.words[0], written, text.string(rate.related[0]), text.string(rate.related[1]), rate.words[1], shown),
        range: rate.range,
        related: zip(rate.related, [FigureTexts.dividend, FigureTexts.divisor]).map { RelatedRemark(range: $0, message: $1) }, fixes: [fix])
    })
}
