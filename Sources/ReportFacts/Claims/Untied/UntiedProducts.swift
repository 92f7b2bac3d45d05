extension ClaimFinder {
  /// Amounts that a number and a standard further off give.
  static let untiedProduct = ClaimFinder(
    kind: .product,
    summary: "标准和人数写在前面、金额写在后面的乘积。",
    examples: [
      ClaimExample(
        "居民医保人均筹资1050元，其中个人缴费380元，财政补助670元。全县参保287,416人，应筹集个人缴费10,921.81万元，财政补助19,256.87万元。",
        "10,921.81万元 ← 380元, 287,416人 ✓", "19,256.87万元 ← 670元, 287,416人 ✓"),
      ClaimExample("补贴面积18.62万亩，补贴标准112.35元/亩，补贴资金2091.96万元。", "2091.96万元 ← 18.62万亩, 112.35元/亩 ✓"),
      ClaimExample("带动35户，户均增收4,200元，合计增收14.7万元。", "14.7万元 ← 35户, 4,200元 ✓"),
      ClaimExample("硬化机耕路1.2公里，单价31.8万元/公里，造价38.16万元。", "38.16万元 ← 1.2公里, 31.8万元/公里 ✓"),
      ClaimExample("慰问困难职工94户，发放慰问金10.4万元。"),
    ],
    find: { collector in
      let passage = collector.passage
      guard passage.figures.indices.contains(where: { UntiedProducts.mayBePrice($0, passage) }) else { return }
      for index in passage.figures.indices where passage.mayBeResult(index) && UntiedProducts.isCandidate(index, collector) {
        UntiedProducts(passage).find(index, &collector)
      }
    })
}

/// Looks for the number and the standard that give an amount which nothing ties yet.
struct UntiedProducts {
  private let untied: Untied
  private let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
    untied = Untied(passage)
  }

  static func isCandidate(_ index: Int, _ collector: ClaimCollector) -> Bool {
    let passage = collector.passage
    let quantity = passage.quantity(index)
    guard quantity.unit.dimension == .money, quantity.hedge == .exact, quantity.scale >= 4, quantity.value.significantDigits >= 3 else {
      return false
    }
    guard [.main, .change].contains(passage.figures[index].role), index >= 2 else { return false }
    return !collector.has(.product, result: index) && !collector.has(.sum, result: index) && !collector.has(.difference, result: index)
  }

  func find(_ amount: Int, _ collector: inout ClaimCollector) {
    let result = passage.quantity(amount)
    let prices = untied.pool(around: amount) { Self.mayBePrice($0, passage) }
    if prices.isEmpty { return }
    let counts = untied.pool(around: amount) { index in
      let count = passage.quantity(index)
      return untied.isAmount(index) && !count.amount.isZero && ![.money, .none, .marks].contains(count.unit.dimension)
    }
    var left = untied.attempts(for: amount)
    for sum in 0..<10 {
      for first in 0...sum where first < prices.count && sum - first < counts.count {
        let (price, count) = (prices[first], counts[sum - first])
        // An average was computed from the amount, not the amount from the average.
        guard price < amount, count < amount, !collector.has(.average, result: price) else { continue }
        left -= 1
        if left < 0 { return }
        guard let computed = product(price, count),
          let check = SumCheck.compare(
            result: result, computed: computed, tolerance: .zero, group: collector.group([amount, price, count]), roundsToHold: true),
          check.verdict == .holds, !collector.hasProduct(of: [price, count], like: result)
        else { continue }
        collector.add(.product, result: amount, operands: [price, count].sorted(), check: check, confidence: .medium)
        return
      }
    }
  }

  /// 112.35元/亩, or an amount in 元 of one thing.
  fileprivate static func mayBePrice(_ index: Int, _ passage: Passage) -> Bool {
    let price = passage.quantity(index)
    if price.unit.dimension == .perUnit { return !price.value.isZero && passage.contains("元", in: price.range) }
    return price.scale == 0 && price.unit.dimension == .money && !price.value.isZero
  }

  /// Price times number, in 元: 112.35元/亩 × 18.62万亩.
  private func product(_ price: Int, _ count: Int) -> Decimal? {
    passage.amount(price) * passage.amount(count).scaled(by: -passage.quantity(count).unit.exponent)
  }
}
