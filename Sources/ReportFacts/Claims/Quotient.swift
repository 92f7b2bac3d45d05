/// A share or rate with its numerator and denominator.
struct Quotient {
  let numerator: Int
  let denominator: Int
  let check: Check

  /// nil where the two do not go together or the denominator is nought.
  init?(_ rate: Int, _ numerator: Int, _ denominator: Int, _ collector: ClaimCollector) {
    let passage = collector.passage
    let a = passage.quantity(numerator)
    let b = passage.quantity(denominator)
    guard numerator != denominator, a.goes(with: b), !b.unit.isRate, !b.amount.isZero else { return nil }
    let group = collector.group([rate, numerator, denominator])
    let scale = Self.sharedScale(a, b)
    guard
      let check = RatioCheck.check(
        result: passage.quantity(rate), numerator: (scale(a).amount, group.halfUnit(of: a)), denominator: (scale(b).amount, group.halfUnit(of: b)))
    else { return nil }
    self.numerator = numerator
    self.denominator = denominator
    self.check = check
  }

  /// A figure without a unit is in the unit of the other (年初预算为145.05，支出决算数670.3万元).
  private static func sharedScale(_ a: Quantity, _ b: Quantity) -> (Quantity) -> Quantity {
    { quantity in
      guard quantity.unit.dimension == .none, quantity.scale == 0 else { return quantity }
      let other = quantity == a ? b : a
      return Quantity(
        range: quantity.range, number: quantity.number, value: quantity.value, scale: other.scale, unit: other.unit, hedge: quantity.hedge,
        isChinese: quantity.isChinese)
    }
  }
}
