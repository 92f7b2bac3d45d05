extension ClaimFinder {
  /// Standards times numbers: 每人每年600元, 5525人, 331.5万元.
  static let product = ClaimFinder(
    kind: .product,
    summary: "标准乘数量：每人600元，5525人，共331.5万元。",
    examples: [
      ClaimExample("扶持人数为5525人，按照每人每年600元的标准，扶持资金为331.5万元。", "331.5万元 ← 5525人, 600元 ✓"),
      ClaimExample("兑付资金919.44万元，惠及移民15324人，标准为每人每年600元。", "919.44万元 ← 15324人, 600元 ✓"),
      ClaimExample("每人每月补助300元，覆盖12个乡镇，投入58万元。"),
    ],
    find: { collector in
      let passage = collector.passage
      for price in passage.figures.indices where passage.figures[price].role == .price {
        let pool = passage.figures.indices.filter { abs(passage.figures[$0].sentence - passage.figures[price].sentence) <= 1 && passage.figures[$0].role == .main }
          .sorted { abs($0 - price) < abs($1 - price) }
        let counts = pool.filter { passage.quantity($0).unit.isCounted || passage.quantity($0).unit.dimension == .area }
        let amounts = pool.filter { passage.quantity($0).unit.dimension == .money }
        search: for amount in amounts {
          for count in counts where passage.amount(count).magnitude != Decimal(1) {
            guard let computed = passage.amount(price) * passage.amount(count) else { continue }
            let group = collector.group([amount])
            guard
              let check = SumCheck.compare(
                result: passage.quantity(amount), computed: computed, tolerance: group.halfUnit(of: passage.quantity(amount)), group: group),
              check.agrees
            else { continue }
            collector.add(.product, result: amount, operands: [count, price], check: check, confidence: .medium)
            break search
          }
        }
      }
    })
}
