extension ClaimFinder {
  /// Budgets, full marks and wholes whose parts stand beside other figures.
  static let columnSum = ClaimFinder(
    kind: .sum,
    summary: "与分项并列的另一列：各项预算之和、各项满分之和、同一总额的各个占比。",
    examples: [
      ClaimExample(
        "支出预算26.00万元，支出决算21.19万元。其中公务用车支出14.82万元，完成预算15.00万元的98.8%；公务接待费支出6.37万元，完成预算11.00万元的57.91%。",
        "21.19万元 ← 14.82万元, 6.37万元 ✓", "26.00万元 ← 15.00万元, 11.00万元 ✓"),
      ClaimExample("决策指标20分，得17.5分。其中：项目立项8分，得8分；绩效目标6分，得4.5分；资金投入6分，得5分。", "17.5分 ← 8分, 4.5分, 5分 ✓", "20分 ← 8分, 6分, 6分 ✓"),
      ClaimExample("项目支出847.66万元，占总支出2,316.70万元的36.59%；基本支出1,469.04万元，占63.41%。", "2,316.70万元 ← 847.66万元, 1,469.04万元 ✓"),
      ClaimExample(
        "门诊收入3120.50万元，占医疗收入8041.20万元的38.81%；住院收入4920.70万元，占医疗收入8041.20万元的61.19%。", "8041.20万元 ← 3120.50万元, 4920.70万元 ✓"),
      ClaimExample("项目支出847.66万元，占总支出2,316.70万元的36.59%；办公费69.04万元，占2.98%。"),
    ],
    find: { collector in
      guard collector.passage.figures.count >= 4 else { return }
      ColumnSums(collector.passage).find(&collector)
    })
}
