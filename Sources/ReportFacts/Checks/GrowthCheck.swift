/// Checks changes and rates of change.
enum GrowthCheck {
  /// result% = (new − base) ÷ base. `direction` is 1 or -1 as the wording says; a negative figure turns it round (增长-9.41%).
  static func rate(result: Quantity, new: Quantity, base: Quantity, direction: Int, group: GroupPlaces) -> Check? {
    guard let change = new.amount - base.amount else { return nil }
    if base.amount.isZero {
      return Check(verdict: .mismatch, computed: .zero, gap: result.value, fault: .zeroBase)
    }
    let stated = direction < 0 ? result.value.negated : result.value
    // (a − b) ÷ b carries the half-units of a ÷ b.
    guard let half = group.halfUnit(of: new) + group.halfUnit(of: base) else { return nil }
    let base = (base.amount, group.halfUnit(of: base))
    guard var check = RatioCheck.check(result: result, stated: stated, numerator: (change, half), denominator: base) else { return nil }
    if check.verdict == .mismatch, !change.isZero,
      let turned = RatioCheck.check(result: result, stated: stated.negated, numerator: (change, half), denominator: base), turned.agrees
    {
      check.fault = .direction
    }
    return check
  }

  /// result% = change ÷ base, where base = new ∓ change.
  static func impliedRate(result: Quantity, new: Quantity, change: Quantity, direction: Int, group: GroupPlaces) -> Check? {
    let signed = direction < 0 ? change.amount.magnitude.negated : change.amount.magnitude
    guard let base = new.amount - signed, !base.isZero, !base.isNegative,
      let half = group.halfUnit(of: new) + group.halfUnit(of: change)
    else { return nil }
    let stated = direction < 0 ? result.value.magnitude.negated : result.value.magnitude
    return RatioCheck.check(result: result, stated: stated, numerator: (signed, group.halfUnit(of: change)), denominator: (base, half))
  }

  /// result = |new − base|, with the direction that the wording states (0: none).
  static func difference(result: Quantity, new: Quantity, base: Quantity, direction: Int, group: GroupPlaces) -> Check? {
    guard let change = new.amount - base.amount, let half = group.halfUnit(of: new) + group.halfUnit(of: base),
      let tolerance = half + group.halfUnit(of: result)
    else { return nil }
    let isTurned = result.value.isNegative
    let computed = isTurned ? change : change.magnitude
    guard var check = SumCheck.compare(result: result, computed: computed, tolerance: tolerance, group: group) else { return nil }
    let stated = isTurned ? 0 : direction
    if check.agrees, stated != 0, !change.isZero, change.isNegative != (stated < 0) {
      check.verdict = .mismatch
      check.fault = .direction
    }
    return check
  }
}
