extension ClaimFinder {
  /// Shares and rates: 占, 占…的, 完成预算的, 执行率.
  static let ratio = ClaimFinder(
    kind: .ratio,
    summary: "占比与完成率：占…%、占…万元的…%、完成预算的…%、…率…%。",
    examples: [
      ClaimExample(
        "支出1656.95万元，其中：基本支出1324.44万元，占79.93%；项目支出332.51万元，占20.07%。", "79.93% ← 1324.44万元, 1656.95万元 ✓", "20.07% ← 332.51万元, 1656.95万元 ✓"),
      ClaimExample("财政拨款支出1617.46万元，占本年支出合计1656.95万元的97.62%。", "97.62% ← 1617.46万元, 1656.95万元 ✓"),
      ClaimExample("支出预算为25万元，支出决算为1.75万元，完成预算的7%。", "7% ← 1.75万元, 25万元 ✓"),
      ClaimExample("完成营造林72.64万亩，为任务70万亩的103.78%。", "103.78% ← 72.64万亩, 70万亩 ≈"),
      ClaimExample("年初预算安排59.55万元，年末实际支出54.31万元，公用经费控制率91.20%。", "91.20% ← 54.31万元, 59.55万元 ✓"),
      ClaimExample("控制率＝实际支出9.64万元÷预算安排12.50万元×100%＝77.12%。", "77.12% ← 9.64万元, 12.50万元 ✓"),
      ClaimExample(
        "全国采购规模33067.0亿元，中央、地方采购规模分别为2666.3亿元和30400.7亿元，占全国采购规模的8.1%和91.9%。", "8.1% ← 2666.3亿元, 33067.0亿元 ✓",
        "91.9% ← 30400.7亿元, 33067.0亿元 ✓"),
      ClaimExample("税收收入4.27亿元，非税收入3.19亿元，合计7.46亿元，税收占比57.24%。", "57.24% ← 4.27亿元, 7.46亿元 ✓"),
      ClaimExample("计划改造150户，实际改造162户，完成率98%。", "98% ← 162户, 150户 ✗"),
      ClaimExample("服务对象满意度96%，政策知晓率98%。"),
    ],
    find: { collector in
      let passage = collector.passage
      for index in passage.figures.indices {
        let dimension = passage.quantity(index).unit.dimension
        guard dimension == .percent || dimension == .permille else { continue }
        StatedFormulas(passage).find(index, &collector)
        if collector.has(.ratio, result: index) { continue }
        switch passage.figures[index].role {
        case .share: Shares(passage).find(index, &collector)
        case .shareOfStated: StatedShares(passage).find(index, &collector)
        case .completion: Completions(passage).find(index, &collector)
        case .rate: Rates(passage).find(index, &collector)
        default: break
        }
      }
    })
}
