import Linting
import ReportSyntax
import ReportText
import Texts

extension Rule {
  /// 2021-2023年.
  static let rangeDash = Rule(
    id: "range-dash",
    summary: "起止用一字线“—”或浪纹线“～”，不用连字符“-”。",
    rationale: "连字符连接编号和电话；用在起止数字之间，“5-10%”会读成减号。全文只提示一次。",
    severity: .hint,
    basis: [.rule("GB/T 15834—2011《标点符号用法》", "4.13")],
    examples: [
      .flags("⟦2021-2023年⟧共投入120万元。", message: "起止之间用了“-”1处", fixed: "2021—2023年共投入120万元。"),
      .flags("⟦1-12月⟧支出12万元，占全年的80-90%，比上年多5%-6%。", message: "起止之间用了“-”3处", fixed: "1—12月支出12万元，占全年的80～90%，比上年多5%～6%。"),
      .flags("得分为⟦80~90分⟧的为良。", fixed: "得分为80～90分的为良。"),
      .passes("2021—2023年共投入120万元，得分80～90分的为良。"),
      .passes("联系电话0731-2835016，附件1-2，GB/T 9704-2012，日期2024-01-05，湘A-12345号。", because: "电话、编号和日期"),
      .passes("增长率为-5%，比分为3-2，第1-3号文。"),
    ],
    check: RuleCheck { subject in
      let ranges = RangeDashes(subject).found
      guard let first = ranges.first else { return [] }
      let written = Set(ranges.map(\.written)).sorted().map { "“\($0)”" }.joined()
      let fix = Remedy(
        title: PunctuationTexts.changeDashes(ranges.count), safety: .unsafe,
        edits: ranges.map { TextEdit(range: $0.dash, replacement: $0.right) })
      return [
        Remark(message: PunctuationTexts.range(written, ranges.count), range: first.range, fixes: [fix])
      ]
    })
}
