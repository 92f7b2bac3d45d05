extension ClaimFinder {
  /// Averages: 人均, 户均, 平均每辆.
  static let average = ClaimFinder(
    kind: .average,
    summary: "平均数：人均、户均、次均、平均每…。",
    examples: [
      ClaimExample("公务车共2147辆，年运行维护费8106万元，平均每辆支出大约3.8万元。", "3.8万元 ← 8106万元, 2147辆 ✓"),
      ClaimExample("发放补助36.6万元，惠及122人，人均3000元。", "3000元 ← 36.6万元, 122人 ✓"),
      ClaimExample("农民人均纯收入12350元，比上年增长8%。"),
    ],
    find: { collector in
      let passage = collector.passage
      for index in passage.figures.indices where passage.figures[index].role == .average {
        let average = passage.quantity(index)
        guard !average.unit.isRate, average.unit.dimension != .none else { continue }
        let pool = stride(from: index - 1, through: 0, by: -1).filter {
          passage.figures[index].sentence - passage.figures[$0].sentence <= 1 && passage.figures[$0].role == .main
        }
        let wholes = pool.filter { passage.quantity($0).unit.dimension == average.unit.dimension }
        let counts = pool.filter { passage.quantity($0).unit.isCounted && passage.quantity($0).unit.dimension != average.unit.dimension }
        search: for whole in wholes.prefix(4) {
          for count in counts.prefix(4) where !passage.amount(count).isZero {
            let group = collector.group([whole, count])
            guard
              let check = RatioCheck.check(
                result: average, numerator: (passage.amount(whole), group.halfUnit(of: passage.quantity(whole))),
                denominator: (passage.amount(count), group.halfUnit(of: passage.quantity(count)))),
              check.agrees || isSlip(average, check)
            else { continue }
            collector.add(.average, result: index, operands: [whole, count], check: check, confidence: .medium)
            break search
          }
        }
      }
    })

  /// Whether one slip in the average explains why it is not the quotient.
  private static func isSlip(_ average: Quantity, _ check: Check) -> Bool {
    average.hedge == .exact && average.value.significantDigits >= 3
      && Slip.between(written: average.value, intended: check.computed.rounded(to: average.value.places)) != nil
  }
}
