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
      ClaimExample("安排公务用车运行维护费23.4万元，较2017年压减1.6万元，压减比例6.4%。", "6.4% ← 23.4万元, 1.6万元 ✓"),
      ClaimExample("油茶面积由2012年的3.2万亩发展到2022年的14.4万亩，是2012年的4.5倍，十年间增长了3.5倍。", "3.5倍 ← 14.4万亩, 3.2万亩 ✓"),
      ClaimExample("公路里程从11,860公里增加到15,240公里，五年净增3,380公里，增长28.5%。", "28.5% ← 15,240公里, 11,860公里 ✓"),
      ClaimExample("国家财政性教育经费58.92亿元，同比增长-2.16%（上年60.22亿元）。", "-2.16% ← 58.92亿元, 60.22亿元 ✓"),
      ClaimExample("门诊量12.4万人次，同比增长8.2%（2021年为11.46万人次）。", "8.2% ← 12.4万人次, 11.46万人次 ✓"),
      ClaimExample("初中生均公用经费支出4,407.18元，上年4,586.93元，减少179.75元，下降3.92%。", "3.92% ← 4,407.18元, 4,586.93元 ✓"),
      ClaimExample("接警出动1,462起，其中火灾486起、救援531起、救助392起、执勤53起。与2021年的1,297起相比增长11.3%。", "11.3% ← 1,462起, 1,297起 ✗"),
      ClaimExample(
        "“三公”经费预算51.20万元，实际支出43.36万元，控制率84.69%。与上年48.10万元相比，“三公”经费减少4.74万元，降低9.85%。", "9.85% ← 43.36万元, 48.10万元 ✓"),
      ClaimExample("2023年刑事发案612起，比2022年的705起下降13.19%，其中盗窃案件186起，下降21.5%。", "13.19% ← 612起, 705起 ✓"),
      ClaimExample("汽车站发送旅客15.32万人次，较去年同期少发4.18万人次，下滑21.4%。", "21.4% ← 15.32万人次, 4.18万人次 ✓"),
      ClaimExample("办理户籍业务18,426件，同比多办1,204件，增长6.99%。", "6.99% ← 18,426件, 1,204件 ✓"),
      ClaimExample("水电站发电8.64亿千瓦时，同比增发0.52亿千瓦时，增幅6.9%。", "6.9% ← 8.64亿千瓦时, 0.52亿千瓦时 ✗"),
      ClaimExample("全省收入和支出分别增长12.8%、17.8%，固定资产投资增长11.2%。"),
    ],
    find: { collector in
      let passage = collector.passage
      let rates = passage.figures.indices.filter { passage.figures[$0].role == .changeRate && passage.mayBeResult($0) }
      if rates.isEmpty { return }
      let reader = GrowthRates(collector)
      for index in rates {
        let dimension = passage.quantity(index).unit.dimension
        guard dimension == .percent || dimension == .times || dimension == .permille, !collector.has(.growth, result: index) else {
          continue
        }
        reader.find(index, &collector)
      }
    })
}
