extension ClaimFinder {
  /// Standards times numbers: 每人每年600元, 5525人, 331.5万元.
  static let product = ClaimFinder(
    kind: .product,
    summary: "标准乘数量：每人600元，5525人，共331.5万元。",
    examples: [
      ClaimExample("扶持人数为5525人，按照每人每年600元的标准，扶持资金为331.5万元。", "331.5万元 ← 5525人, 600元 ✓"),
      ClaimExample("兑付资金919.44万元，惠及移民15324人，标准为每人每年600元。", "919.44万元 ← 15324人, 600元 ✓"),
      ClaimExample("按每人每月1050元发放，全年为146人发放12个月，共支出183.96万元。", "183.96万元 ← 146人, 1050元, 12个月 ✓"),
      ClaimExample("储备粮规模2.6万吨，利息补贴按每吨每年120元核定，全年应拨312万元。", "312万元 ← 2.6万吨, 120元 ✓"),
      ClaimExample("护林员每人每月补助85元，全年发放312人，共支出31.824万元。", "31.824万元 ← 312人, 85元 ✓"),
      ClaimExample("村医每人每月300元，58人全年共20.88万元。", "20.88万元 ← 58人, 300元 ✓"),
      ClaimExample("按服务人口41.52万人、人均89元安排，全年应筹资3695.28万元。", "3695.28万元 ← 41.52万人, 89元 ✓"),
      ClaimExample("计划走访慰问42人次，人均600元，需2.52万元。", "2.52万元 ← 42人次, 600元 ✓"),
      ClaimExample("困难残疾人生活补贴3,906人、351.54万元。按月标准计，生活补贴每人每月75元（全年900元）。", "351.54万元 ← 3,906人, 900元 ✓"),
      ClaimExample("小学寄宿生2,416人，每生500元，计120.8万元；非寄宿生864人，每生250元，计216万元。", "120.8万元 ← 2,416人, 500元 ✓", "216万元 ← 864人, 250元 ✗"),
      ClaimExample("危房改造实施116户，户均补助2.1万元，补助资金共计243.6万元。", "243.6万元 ← 116户, 2.1万元 ✓"),
      ClaimExample("计划服务2400人，每人每年1200元（即每人每月100元），安排288万元。", "288万元 ← 2400人, 1200元 ✓"),
      ClaimExample("适配器具612件，平均每件600元，计36.72万元。", "36.72万元 ← 612件, 600元 ✓"),
      ClaimExample("公益岗工资96,000元（20人×4,800元），奖励36,000元。", "96,000元 ← 20人, 4,800元 ✓"),
      ClaimExample("护林员补助187.20万元（156人×1.2万元/人）。", "187.20万元 ← 156人, 1.2万元/人 ✓"),
      ClaimExample("食堂补助：每生每天4元，4元×200天×1,365人=1092000元。", "1092000元 ← 4元, 200天, 1,365人 ✓"),
      ClaimExample("二类遗属5人，每月980元。二类按12个月发放，全年支出58800元。", "58800元 ← 5人, 980元, 12个月 ✓"),
      ClaimExample("按每床每年1800元、核定床位260张测算，应补助46.8万元，实际补助46.8万元。", "46.8万元 ← 260张, 1800元 ✓"),
      ClaimExample("环卫工人210人，月人均工资2,350元，全年工资592.2万元。", "592.2万元 ← 210人, 2,350元 ✓"),
      ClaimExample("每人每月补助300元，覆盖12个乡镇，投入58万元。"),
    ],
    find: { collector in
      let passage = collector.passage
      for price in passage.figures.indices
      where passage.figures[price].role == .price
        || (passage.figures[price].role == .average && passage.quantity(price).unit.dimension == .money)
        || Products(passage).isYearly(price)
      {
        // 人均500元 is a standard unless it was computed from the amount.
        if collector.has(.average, result: price) || Averages.isUnitCost(price, passage) { continue }
        guard passage.quantity(price).hedge == .exact else { continue }
        Products(passage).find(price, &collector)
      }
    })
}
