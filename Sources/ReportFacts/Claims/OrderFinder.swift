extension ClaimFinder {
  /// Comparisons without an amount: 决算数大于年初预算数, 未超过预算数, 均在控制范围内, 与上年持平.
  static let order = ClaimFinder(
    kind: .order,
    summary: "大于、小于、等于、未超过、持平、在预算范围内。",
    examples: [
      ClaimExample("年初预算为0，支出决算数25.4万元，决算数大于年初预算数的主要原因是追加人员经费。", "决算数大于年初预算数 ← 25.4万元, 0 ✓"),
      ClaimExample("接待费预算数为25万元，支出决算为1.75万元，决算数大于年初预算数。", "决算数大于年初预算数 ← 1.75万元, 25万元 ✗"),
      ClaimExample("三公经费预算为44.52万元，实际支出22.62万元。决算数未超过预算数。", "决算数未超过预算数 ← 22.62万元, 44.52万元 ✓"),
      ClaimExample("三公经费支出11.62万元，未突破年初预算14.80万元。", "未突破 ← 11.62万元, 14.80万元 ✓"),
      ClaimExample("接待费年初预算5.00万元，决算3.18万元；用车年初预算12.00万元，决算12.46万元，均未超年初预算。", "未超 ← 3.18万元, 5.00万元 ✓", "未超 ← 12.46万元, 12.00万元 ✗"),
      ClaimExample("各项工作高于预期，群众满意度大于往年。"),
    ],
    find: { collector in
      let passage = collector.passage
      guard passage.figures.count >= 2 else { return }
      for index in passage.tokens.indices {
        switch passage.tokens[index].cue {
        case .greater, .less, .equal, .notExceed: Comparisons(passage).find(index, &collector)
        case .within: Limits(passage).find(index, &collector)
        default: break
        }
      }
    })
}
