extension ClaimFinder {
  /// Standards times numbers: 每人每年600元, 5525人, 331.5万元.
  static let product = ClaimFinder(
    kind: .product,
    summary: "标准乘数量：每人600元，5525人，共331.5万元。",
    examples: [
      ClaimExample("扶持人数为5525人，按照每人每年600元的标准，扶持资金为331.5万元。", "331.5万元 ← 5525人, 600元 ✓"),
      ClaimExample("兑付资金919.44万元，惠及移民15324人，标准为每人每年600元。", "919.44万元 ← 15324人, 600元 ✓"),
      ClaimExample("按每人每月1050元发放，全年为146人发放12个月，共支出183.96万元。", "183.96万元 ← 146人, 1050元, 12个月 ✓"),
      ClaimExample("每人每月补助300元，覆盖12个乡镇，投入58万元。"),
    ],
    find: { collector in
      let passage = collector.passage
      for price in passage.figures.indices
      where passage.figures[price].role == .price
        || (passage.figures[price].role == .average && passage.quantity(price).unit.dimension == .money)
      {
        // 人均500元 is a standard unless it was computed from the amount.
        if collector.has(.average, result: price) { continue }
        guard passage.quantity(price).hedge == .exact else { continue }
        Products(passage).find(price, &collector)
      }
    })
}
