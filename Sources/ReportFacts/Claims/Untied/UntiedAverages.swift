extension ClaimFinder {
  /// Averages whose amount and number the words do not tell.
  static let untiedAverage = ClaimFinder(
    kind: .average,
    summary: "没有写明总数和个数的平均数：平均每村20份、人口密度、年均，前文有两个数恰好得出。",
    examples: [
      ClaimExample("抽取12个行政村发放问卷240份，平均每村发放问卷20份。", "20份 ← 240份, 12个 ✓"),
      ClaimExample("公务接待费2.07万元，共41个批次、372人次，人均约55.6元。", "55.6元 ← 2.07万元, 372人次 ✓"),
      ClaimExample("招聘编外教师38名，支出人员经费182.4万元，平均每名4.8万元。", "4.8万元 ← 182.4万元, 38名 ✓"),
      ClaimExample("农村公路总里程126.48公里，概算投资1.85亿元，每公里平均造价约146.3万元。", "146.3万元 ← 1.85亿元, 126.48公里 ✓"),
      ClaimExample("下拨物资86批，平均每批使用12人。"),
    ],
    find: { collector in
      let passage = collector.passage
      for index in passage.figures.indices where passage.mayBeResult(index) && UntiedAverages.isCandidate(index, collector) {
        UntiedAverages(passage).find(index, &collector)
      }
    })
}

/// Looks for the amount and the number of an average that nothing ties yet.
struct UntiedAverages {
  private let untied: Untied
  private let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
    untied = Untied(passage)
  }

  private static let means: ByteWords = ["平均", "均"]

  static func isCandidate(_ index: Int, _ collector: ClaimCollector) -> Bool {
    let passage = collector.passage
    let quantity = passage.quantity(index)
    guard !quantity.unit.isRate, quantity.unit.dimension != .none, !quantity.value.isZero else { return false }
    if collector.has(.average, result: index) || collector.has(.product, result: index) || collector.isFactor(index) { return false }
    return passage.figures[index].role == .average || Untied(passage).isIntroduced(index, by: means)
  }

  /// A number in the unit it is written in: an average per kilometre is not one per metre.
  private func perUnit(_ count: Int, _ amount: Decimal) -> Decimal { amount.scaled(by: -passage.quantity(count).unit.exponent) }

  func find(_ average: Int, _ collector: inout ClaimCollector) {
    let quantity = passage.quantity(average)
    let isWhole = collector.totalOfPart.contains
    let amounts = untied.pool(around: average, isWhole: isWhole) { index in
      untied.isAmount(index) && passage.quantity(index).unit.dimension == quantity.unit.dimension
    }
    let counts = untied.pool(around: average, isWhole: isWhole) { index in
      let other = passage.quantity(index)
      return untied.isAmount(index) && !passage.amount(index).isZero && other.unit.dimension != .money && other.unit.dimension != .none
        && (other.unit.dimension != quantity.unit.dimension || other.unit != quantity.unit)
    }
    var left = max(untied.attempts(for: average), 2)
    for sum in 0..<12 {
      for first in 0...sum where first < amounts.count && sum - first < counts.count {
        let (amount, count) = (amounts[first], counts[sum - first])
        guard amount != count, passage.quantity(amount).unit.isCounted ? passage.quantity(amount).unit == quantity.unit : true else {
          continue
        }
        left -= 1
        if left < 0 { return }
        let group = collector.group([amount, count])
        guard
          let check = RatioCheck.check(
            result: quantity, numerator: (passage.amount(amount), group.halfUnit(of: passage.quantity(amount))),
            denominator: (perUnit(count, passage.amount(count)), perUnit(count, group.halfUnit(of: passage.quantity(count))))),
          check.verdict == .holds
        else { continue }
        collector.add(.average, result: average, operands: [amount, count], check: check, confidence: .medium)
        return
      }
    }
  }
}
