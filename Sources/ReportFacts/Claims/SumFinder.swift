extension ClaimFinder {
  /// Totals before their parts: 其中, 包括, 分别, 由…组成, brackets.
  static let sum = ClaimFinder(
    kind: .sum,
    summary: "合计在前、分项在后：其中、包括、分别为、括号内的分项。",
    examples: [
      ClaimExample("支出90万元，其中：基本支出60万元，项目支出30万元。", "90万元 ← 60万元, 30万元 ✓"),
      ClaimExample("支出354.04万元，其中人员经费306.2万元，公用经费47.85万元。", "354.04万元 ← 306.2万元, 47.85万元 ≈"),
      ClaimExample("支出100.00万元，其中：基本支出60.00万元，项目支出30.00万元。", "100.00万元 ← 60.00万元, 30.00万元 ✗"),
      ClaimExample("支出100万元，其中：办公费6万元、水费3万元等。"),
      ClaimExample("教育费附加346万元，教育经费64469万元（教育事业费61554万元，基本建设经费2569万元，教育费附加346万元）。", "64469万元 ← 61554万元, 2569万元, 346万元 ✓"),
      ClaimExample("在编职工43人，其中：高级教师12人，一级教师20人，二级教师11人，平均年龄45岁。", "43人 ← 12人, 20人, 11人 ✓"),
      ClaimExample(
        "水利建设资金500万元，其中：河道整治300万元，其中清淤180万元、护岸120万元；水库除险200万元。", "500万元 ← 300万元, 200万元 ✓",
        "300万元 ← 180万元, 120万元 ✓"),
    ],
    find: { collector in
      let passage = collector.passage
      for index in passage.tokens.indices {
        switch passage.tokens[index].cue {
        case .among, .including, .namely, .usedFor:
          IntroducedList(passage, intro: index).find(&collector)
        case .comma:
          ColonList(passage, colon: index).findNamed(&collector)
        case .colon:
          ColonList(passage, colon: index).find(&collector)
        case .composed:
          ComposedList(passage, composed: index).find(&collector)
        case .open:
          if index > 0, passage.tokens[index - 1].kind == .quantity, passage.tokens[index].link > index,
            passage.tokens[index].start - passage.tokens[index - 1].end <= 1
          {
            BracketedList(passage, open: index).find(&collector)
          }
        default: break
        }
      }
    })
}
