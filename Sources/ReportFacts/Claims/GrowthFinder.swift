extension ClaimFinder {
  /// Rates of change with their base stated, or with the amount of change beside them.
  static let growth = ClaimFinder(
    kind: .growth,
    summary: "增减幅：比上年…增长…%；较上年减少…万元，下降…%。",
    examples: [
      ClaimExample("收入1613.46万元，比上年1511.11万元增加102.35万元，增加6.77%。", "6.77% ← 1613.46万元, 1511.11万元 ✓"),
      ClaimExample("办公费5.6万元，较上年减少2.97万元，下降34.66%。", "34.66% ← 5.6万元, 2.97万元 ✓"),
      ClaimExample("税收12463万元，同比增长7.9%，增收913万元。", "7.9% ← 12463万元, 913万元 ✓"),
      ClaimExample("接待费41万元，较上年减少19万元，下降43.78%。", "43.78% ← 41万元, 19万元 ✗"),
      ClaimExample("教育经费73728万元，比上年的81381万元增长-9.41%。", "-9.41% ← 73728万元, 81381万元 ≈"),
      ClaimExample("补助标准由每人300元提高到400元，提高33.3%。", "33.3% ← 400元, 300元 ✓"),
      ClaimExample("林业产值从2001年4090亿元到2016年的6.4万亿元，增长了15.6倍。", "15.6倍 ← 6.4万亿元, 4090亿元 ✗"),
      ClaimExample("采购规模为21070.5亿元，首次突破2万亿元，比上年增加3765.2亿元，增长21.8%。", "21.8% ← 21070.5亿元, 3765.2亿元 ✓"),
      ClaimExample("全省收入和支出分别增长12.8%、17.8%，固定资产投资增长11.2%。"),
    ],
    find: { collector in
      let passage = collector.passage
      for index in passage.figures.indices where passage.figures[index].role == .changeRate {
        let dimension = passage.quantity(index).unit.dimension
        guard dimension == .percent || dimension == .times || dimension == .permille else { continue }
        GrowthRates(passage).find(index, &collector)
      }
    })
}
