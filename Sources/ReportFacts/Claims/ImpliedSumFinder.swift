extension ClaimFinder {
  /// Totals whose parts follow without 其中: numbered items, a second split (按经济分类…, 从…来看), plain rows of figures.
  ///
  /// Only nearness speaks for these, so that they are claims only where they add up and chance hardly explains it.
  static let impliedSum = ClaimFinder(
    kind: .sum,
    summary: "没有“其中”的分项：逐项列出、第二种分法（按…分、从…看）。",
    examples: [
      ClaimExample(
        "一般公共预算收入28583万元。从征收部门看：税务部门完成13866万元；财政部门完成14717万元。从分类看：税收11136万元；非税17447万元。",
        "28583万元 ← 13866万元, 14717万元 ✓", "28583万元 ← 11136万元, 17447万元 ✓"),
      ClaimExample("使用彩票公益金16.43万元。（一）全民健身0.76万元。（二）设施维护1.62万元。（三）体育竞赛14.05万元。", "16.43万元 ← 0.76万元, 1.62万元, 14.05万元 ✓"),
      ClaimExample("在职人员81人，专业技术人员57人、管理人员1人，工勤人员23人。", "81人 ← 57人, 1人, 23人 ✓"),
      ClaimExample("修建水渠5公里，修建机耕道2公里，安装路灯3盏。"),
    ],
    find: { collector in
      guard collector.passage.figures.count >= 3 else { return }
      ScoreTotals(collector.passage).find(&collector)
      ImpliedSums(collector.passage).find(&collector)
    })
}
