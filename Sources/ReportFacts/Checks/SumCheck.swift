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

  /// The same for terms whose signs stand beside them; none for all plus.
  static func check(result: Quantity, terms: [Quantity], signs: [Int], group: GroupPlaces) -> Check? {
    var total = Decimal.zero
    var tolerance = group.halfUnit(of: result)
    for index in terms.indices {
      let isMinus = index < signs.count && signs[index] < 0
      guard let sum = isMinus ? total - terms[index].amount : total + terms[index].amount,
        let wider = tolerance + group.halfUnit(of: terms[index])
      else { return nil }
      total = sum
      tolerance = wider
    }
    return compare(result: result, computed: total, tolerance: tolerance, group: group)
  }

  /// An amount in the base unit of its dimension, and how far rounding may have moved it.
  struct Sum {
    let total: Decimal
    let tolerance: Decimal
  }

  /// For each of `terms` what it and all behind it add up to; nil where the digits do not fit.
  static func sumsToEnd(of terms: [Quantity], group: GroupPlaces) -> [Sum?] {
    var sums = [Sum?](repeating: nil, count: terms.count)
    var sum: Sum? = Sum(total: .zero, tolerance: .zero)
    for index in terms.indices.reversed() {
      guard let behind = sum else { break }
      let term = terms[index]
      if let total = behind.total + term.amount, let tolerance = behind.tolerance + group.halfUnit(of: term) {
        sum = Sum(total: total, tolerance: tolerance)
      } else {
        sum = nil
      }
      sums[index] = sum
    }
    return sums
  }

  /// Checks `result` against a sum that is known already.
  static func check(result: Quantity, sum: Sum, group: GroupPlaces) -> Check? {
    guard let tolerance = sum.tolerance + group.halfUnit(of: result) else { return nil }
    return compare(result: result, computed: sum.total, tolerance: tolerance, group: group)
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
    if order <= 0 { return Check(verdict: .rounding, computed: inUnit, gap: gap.normalized) }
    if result.isSuspect, isSlip(result.value, inUnit, places: group.places(of: result)) {
      return Check(verdict: .holds, computed: inUnit, gap: gap.normalized, isSlip: true)
    }
    return Check(verdict: .mismatch, computed: inUnit, gap: gap.normalized)
  }

  /// Whether one slip leads from what is computed, as it would be written, to what is.
  private static func isSlip(_ written: Decimal, _ computed: Decimal, places: Int) -> Bool {
    Slip.between(written: written, intended: computed) != nil
      || (computed.places > places && Slip.between(written: written, intended: computed.rounded(to: places)) != nil)
  }
}
