import Linting
import ReportSyntax
import ReportText

extension Rule {
  /// （二〇二三年; “三公“经费.
  static let unbalancedMark = Rule(
    id: "unbalanced-mark",
    summary: "括号、书名号和引号成对使用。",
    rationale: "少了一半，读者不知道括起来的到哪里为止；引用的文件名也查不到。",
    severity: .error,
    basis: [.rule("GB/T 15834—2011《标点符号用法》", "4.8、4.9、4.15")],
    examples: [
      .flags("全年支出120万元⟦（⟧其中：基本支出80万元，项目支出40万元。", message: "“（”没有对应的“）”"),
      .flags("根据《预算法》⟦》⟧的规定编制。", message: "“》”没有对应的“《”", fixed: "根据《预算法》的规定编制。"),
      .flags("⟦《⟧项目支出绩效评价管理办法（财预〔2020〕10号）要求开展评价。", message: "“《”没有对应的“》”"),
      .flags("本年“三公⟦“⟧经费支出3万元。", message: "引号的方向反了", fixed: "本年“三公”经费支出3万元。"),
      .flags("（一）机构情况。内设5个股室⟦）⟧。", message: "“）”没有对应的“（”"),
      .passes("主要工作：1）加强管理；2）严格执行；（3）公开透明。", because: "只用一半括号的序号"),
      .passes("得分在[80，90）的为良，（60，80]的为中。", because: "数学区间"),
      .passes("(二）机构情况", because: "宽窄不一，但成对"),
      .passes("（资金安排如下：\n人员经费12万元；\n公用经费3万元）", because: "分在几段里"),
      .passes("根据丰财监〔2024]7号文件开展评价。", because: "发文字号的括号另有规则"),
      .passes("根据《河口县项目支出绩效评价办法》河财预〔2020〕10号）开展评价。", because: "发文字号的圆括号另有规则"),
      .passes("“甲说：‘明年续建。’”（《简报》第3期）【内部】", because: "都成对"),
    ],
    check: RuleCheck { subject in UnbalancedMarks(subject).remarks })
}
