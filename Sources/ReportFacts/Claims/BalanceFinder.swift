extension ClaimFinder {
  /// 上年结转 + 本年收入 − 本年支出 = 年末结转.
  static let balance = ClaimFinder(
    kind: .balance,
    summary: "收支平衡：上年结余+收入−支出=年末结余。",
    examples: [
      ClaimExample("上年结余354.15万元，本年收入8689.16万元，本年支出8915.3万元，年末滚存结余128.01万元。", "128.01万元 ← 354.15万元, 8689.16万元, 8915.3万元 ✓"),
      ClaimExample("本年收入8689.16万元，本年支出8915.3万元。"),
    ],
    find: { collector in
      Balances(collector.passage).find(&collector)
    })
}
