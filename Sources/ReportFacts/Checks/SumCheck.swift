/// Checks totals: result = terms added up, each with its sign.
enum SumCheck {
  /// nil where the digits do not fit.
  static func check(result: Quantity, terms: [(quantity: Quantity, sign: Int)], group: GroupPlaces) -> Check? {
    var total = Decimal.zero
    var tolerance = group.halfUnit(of: result)
    for (quantity, sign) in terms {
      let amount = sign < 0 ? quantity.amount.negated : quantity.amount
      guard let sum = total + amount, let wider = tolerance + group.halfUnit(of: quantity) else { return nil }
      total = sum
      tolerance = wider
    }
    return compare(result: result, computed: total, tolerance: tolerance, group: group)
  }

  /// Compares `result` with `computed`, an amount in the base unit of its dimension.
  static func compare(result: Quantity, computed: Decimal, tolerance: Decimal, group: GroupPlaces, roundsToHold: Bool = false) -> Check? {
    let down = -(result.scale + result.unit.exponent)
    let inUnit = computed.scaled(by: down).normalized
    guard let gap = result.value - inUnit else { return nil }
    let shown = Check(verdict: .holds, computed: inUnit, gap: gap.normalized)
    if gap.isZero { return shown }
    if inUnit.places > group.places(of: result), !result.unit.isCounted {
      // The terms are in a finer unit than the result: compare at the result's places.
      let rounded = inUnit.rounded(to: group.places(of: result))
      if Decimal.compare(rounded, result.value) == 0 {
        return Check(verdict: roundsToHold ? .holds : .rounding, computed: inUnit, gap: gap.normalized)
      }
    }
    guard let order = Decimal.compare(gap.magnitude, tolerance.scaled(by: down)) else { return nil }
    return Check(verdict: order <= 0 ? .rounding : .mismatch, computed: inUnit, gap: gap.normalized)
  }
}
