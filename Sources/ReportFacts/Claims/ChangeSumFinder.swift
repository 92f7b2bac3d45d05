extension ClaimFinder {
  /// Changes that add up to a total change.
  static let changeSum = ClaimFinder(
    kind: .sum,
    summary: "各项增减额之和等于总增减额：各分项的增减、原因中列明的增减、净增减。",
    examples: [
      ClaimExample(
        "“三公”经费支出58.4万元，比2021年减少6.3万元。从结构看，车辆购置及运行费47.1万元，较2021年减少3.9万元；公务接待费11.3万元，较2021年减少2.4万元。",
        "6.3万元 ← 3.9万元, 2.4万元 ✓", "58.4万元 ← 47.1万元, 11.3万元 ✓"),
      ClaimExample(
        "教育经费总投入57.68亿元，较上年增加2.94亿元。分来源：财政性教育经费51.23亿元，较上年增加2.07亿元；事业收入5.42亿元，较上年增加0.81亿元；其他来源1.03亿元，较上年增加0.06亿元。",
        "2.94亿元 ← 2.07亿元, 0.81亿元, 0.06亿元 ✓", "57.68亿元 ← 51.23亿元, 5.42亿元, 1.03亿元 ✓"),
      ClaimExample("支出总计268.40万元，比上年减少35.16万元，主要原因是见习补贴减少21.00万元、赛会经费减少14.16万元。", "35.16万元 ← 21.00万元, 14.16万元 ✓"),
      ClaimExample("水利支出912万元，增加87.5万元，主要是河道整治增加52.5万元，水库除险增加35万元。", "87.5万元 ← 52.5万元, 35万元 ✓"),
      ClaimExample(
        "四项保险参保人数比上年末分别增加1,820人、-2,140人、965人和1,104人，净增1,749人。", "1,749人 ← 1,820人, -2,140人, 965人, 1,104人 ✓"),
      ClaimExample("支出总计912万元，比上年增加87.5万元，主要是河道整治增加52.5万元，水库除险增加31万元。"),
    ],
    find: { collector in
      let passage = collector.passage
      for index in passage.figures.indices where passage.figures[index].role == .change { ChangeSums(passage).find(index, &collector) }
    })
}
