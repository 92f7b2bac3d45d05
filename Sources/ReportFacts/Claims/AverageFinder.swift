extension ClaimFinder {
  /// Averages: 人均, 户均, 平均每辆.
  static let average = ClaimFinder(
    kind: .average,
    summary: "平均数：人均、户均、次均、平均每…。",
    examples: [
      ClaimExample("公务车共2147辆，年运行维护费8106万元，平均每辆支出大约3.8万元。", "3.8万元 ← 8106万元, 2147辆 ✓"),
      ClaimExample("发放补助36.6万元，惠及122人，人均3000元。", "3000元 ← 36.6万元, 122人 ✓"),
      ClaimExample("危房改造326户，户均1.45万元，共472.7万元。", "1.45万元 ← 472.7万元, 326户 ✓"),
      ClaimExample("在校高中生12460人，公用经费1308.3万元，生均公用经费1005元。", "1005元 ← 1308.3万元, 12460人 ✗"),
      ClaimExample("农民人均纯收入12350元，比上年增长8%。"),
    ],
    find: { collector in
      let passage = collector.passage
      for index in passage.figures.indices where passage.figures[index].role == .average {
        let unit = passage.quantity(index).unit
        guard !unit.isRate, unit.dimension != .none, [.exact, .about].contains(passage.quantity(index).hedge) else { continue }
        Averages(passage).find(index, &collector)
      }
    })
}
