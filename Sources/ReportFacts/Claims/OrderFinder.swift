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
      ClaimExample("预算数18.60万元，决算数13.47万元，完成预算的72.42%，决算数控制在预算数以内。", "控制在预算数以内 ← 13.47万元, 18.60万元 ✓"),
      ClaimExample("免疫密度达98.7%，抗体合格率83.4%，均高于国家规定的70%标准。", "高于 ← 98.7%, 70% ✓", "高于 ← 83.4%, 70% ✓"),
      ClaimExample("门诊次均费用216元、住院日均费用184元，均低于规定的200元标准。", "低于 ← 184元, 200元 ✓", "低于 ← 216元, 200元 ✗"),
      ClaimExample("决算收入1,388.27万元，比预算增加352.67万元；决算支出1,388.27万元，收支持平。", "持平 ← 1,388.27万元, 1,388.27万元 ✓"),
      ClaimExample("对个人和家庭的补助27300.00元，与上年207300.00元持平。", "持平 ← 27300.00元, 207300.00元 ✗"),
      ClaimExample("培训费18.2万元，与上年18.2万元持平；会议费基本持平。", "持平 ← 18.2万元, 18.2万元 ✓"),
      ClaimExample("政府债务余额42.37亿元，其中一般债务18.94亿元，专项债务23.43亿元，控制在上级核定限额43.5亿元以内。", "控制在上级核定限额43.5亿元 ← 42.37亿元, 43.5亿元 ✓"),
      ClaimExample("单位造价1,905元/平方米，低于批复的2,100元/平方米。", "低于 ← 1,905元/平方米, 2,100元/平方米 ✓"),
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
