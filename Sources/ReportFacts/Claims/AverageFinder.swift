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
      ClaimExample("审定结算价1,392.57万元，单位造价1,905元/平方米（建筑面积7,310平方米），低于批复的2,100元/平方米。", "1,905元/平方米 ← 1,392.57万元, 7,310平方米 ✓"),
      ClaimExample("硬化村道12.5公里，完成投资437.5万元，平均造价35万元/公里。", "35万元/公里 ← 437.5万元, 12.5公里 ✓"),
      ClaimExample("共有车辆17辆。本年报废2辆。公务用车运行维护费38.93万元，车均运维费2.92万元。", "2.92万元 ← 38.93万元, 17辆 ✗"),
      ClaimExample("按服务人口41.52万人、人均89元安排，全年应筹资3695.28万元。"),
      ClaimExample("全年计划走访慰问42人次，人均600元，需2.52万元。"),
      ClaimExample("全镇享受高龄津贴412人，支出24.72万元，人均600元。", "600元 ← 24.72万元, 412人 ✓"),
      ClaimExample("市级现有公务用车2,235辆，运行维护费8,195万元，折算下来每辆车一年运行维护费约3.67万元。", "3.67万元 ← 8,195万元, 2,235辆 ✓"),
      ClaimExample("车辆购置及运行1,598万元，按保有量470辆计，每辆3.4万元。", "3.4万元 ← 1,598万元, 470辆 ✓"),
      ClaimExample("危房改造实施116户，户均补助2.1万元，补助资金共计243.6万元。"),
      ClaimExample("适配器具612件，平均每件600元，计36.72万元。"),
      ClaimExample("健身器材购置12套，共49.2万元，每套4.1万元。", "4.1万元 ← 49.2万元, 12套 ✓"),
      ClaimExample("购置收割机2台46.8万元，每台23.4万元。", "23.4万元 ← 46.8万元, 2台 ✓"),
      ClaimExample("核定床位320张，全年出院病人11,520人次，床位周转36次，病床使用率86%。", "36次 ← 11,520人次, 320张 ✓"),
      ClaimExample("全年出院9806人次，床位周转次数37.7次（编制床位260张）。", "37.7次 ← 9806人次, 260张 ✓"),
      ClaimExample("护理院收治186人次，病床周转3.1次，开放床位60张。", "3.1次 ← 186人次, 60张 ✓"),
      ClaimExample("农民人均纯收入12350元，比上年增长8%。"),
    ],
    find: { collector in
      let passage = collector.passage
      WrittenProducts(passage).find(&collector)
      for index in passage.figures.indices
      where passage.mayBeResult(index)
        && (passage.figures[index].role == .average || Averages.isTurnover(index, passage) || Averages.isComputed(index, passage)
          || Averages.isUnitCost(index, passage)
          || (passage.figures[index].role == .loose && isMoneyRate(passage, index)))
      {
        // 156人×1.2万元/人, 单价31.8万元/公里: factors, and no averages.
        if collector.isFactor(index) || (isMoneyRate(passage, index) && passage.figures[index].before.contains(.standard)) { continue }
        let unit = passage.quantity(index).unit
        if Averages.isStandard(index, passage) { continue }
        guard !unit.isRate || unit.dimension == .perUnit, unit.dimension != .none, [.exact, .about].contains(passage.quantity(index).hedge)
        else { continue }
        Averages(passage).find(index, &collector)
      }
    })

  /// 1905元/平方米
  private static func isMoneyRate(_ passage: Passage, _ figure: Int) -> Bool {
    passage.quantity(figure).unit.dimension == .perUnit && passage.contains("元", in: passage.quantity(figure).range)
  }
}
