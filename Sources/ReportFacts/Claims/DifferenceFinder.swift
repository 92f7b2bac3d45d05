extension ClaimFinder {
  /// Changes with both figures stated: 比上年285万元下降34万元; 年中追加; 结余 = 收入 − 支出.
  static let difference = ClaimFinder(
    kind: .difference,
    summary: "增减额：比上年…增加…、年中追加…、当期结余…。",
    examples: [
      ClaimExample("接待费支出124万元，比上年148万元下降24万元。", "24万元 ← 124万元, 148万元 ✓"),
      ClaimExample("2020年度运行经费100.51万元，2019年度运行经费93.83万元，减少6.68万元。", "6.68万元 ← 100.51万元, 93.83万元 ✗"),
      ClaimExample("年初预算数为0，支出决算数1.92万元，决算数大于年初预算数的主要原因是：年中追加预算1.95万元。", "1.95万元 ← 1.92万元, 0 ✗"),
      ClaimExample("基金收入4563万元，基金支出3551万元，当期结余1012万元，累计结余29768万元。", "1012万元 ← 4563万元, 3551万元 ✓"),
      ClaimExample("下达资金1000.00万元，使用926.45万元，结转下年73.55万元。", "73.55万元 ← 1000.00万元, 926.45万元 ✓"),
      ClaimExample("与年初预算5612.80万元相比，支出决算6348.09万元多支出735.29万元。", "735.29万元 ← 6348.09万元, 5612.80万元 ✓"),
      ClaimExample("资产总额15368.92万元，负债总额3920.17万元，净资产11448.75万元。", "11448.75万元 ← 15368.92万元, 3920.17万元 ✓"),
      ClaimExample("预算完成率97.68%，较上年的96.15%高1.53个百分点。", "1.53个百分点 ← 97.68%, 96.15% ✓"),
      ClaimExample("接待费支出124万元，比上年下降24万元。"),
    ],
    find: { collector in
      let passage = collector.passage
      for index in passage.figures.indices {
        let figure = passage.figures[index]
        if passage.quantity(index).unit.dimension == .points {
          PointChanges(passage).find(index, &collector)
        } else if figure.role == .change {
          Changes(passage).find(index, &collector)
        } else if figure.role == .main, figure.before.contains(.surplus) || figure.before.contains(.cumulative) {
          Surplus(passage).find(index, &collector)
        }
      }
    })
}
