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
    guard
      let check = RatioCheck.check(
        result: passage.quantity(rate), numerator: (a.amount, group.halfUnit(of: a)), denominator: (b.amount, group.halfUnit(of: b)))
    else { return nil }
    self.numerator = numerator
    self.denominator = denominator
    self.check = check
  }
}
