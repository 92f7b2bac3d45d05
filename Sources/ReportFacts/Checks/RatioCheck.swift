/// Checks quotients: percentages, multiples, averages.
enum RatioCheck {
  /// By what a quotient is multiplied to give the figure written: 100 for %, 1 for 倍 and averages.
  static func power(of result: Quantity) -> Int {
    switch result.unit.dimension {
    case .percent, .points: 2
    case .permille: 3
    default: 0
    }
  }

  /// Checks result = a ÷ b. `a` and `b` carry their half-units.
  static func check(
    result: Quantity, stated: Decimal? = nil, numerator a: (value: Decimal, half: Decimal), denominator b: (value: Decimal, half: Decimal)
  ) -> Check? {
    let stated = stated ?? result.value
    let power = power(of: result) - result.scale - result.unit.exponentOfAverage
    let top = a.value.scaled(by: power)
    let places = max(result.value.places, 0)
    guard !b.value.isZero, let rounded = Decimal.quotient(top, b.value, places: places),
      let even = Decimal.quotient(top, b.value, places: places, rounding: .halfEven),
      let fine = Decimal.quotient(top, b.value, places: places + 4), let gap = stated - fine
    else { return nil }
    let shown = Check(verdict: .holds, computed: fine.normalized, gap: gap.normalized)
    if Decimal.compare(rounded, stated) == 0 || Decimal.compare(even, stated) == 0 { return shown }
    guard let inside = isWithin(stated: stated, half: Decimal(5, places: places + 1), a, b, power: power) else { return nil }
    // Operands of one or two figures (2万亿元) leave room for anything: then nothing can be said.
    if inside, let order = Decimal.compare(gap.magnitude, Decimal(1)), order > 0 { return nil }
    if inside { return Check(verdict: .rounding, computed: shown.computed, gap: shown.gap) }
    let isSlip = result.isSuspect && isSlip(stated.magnitude, fine.magnitude, places: places) && stated.isNegative == fine.isNegative
    return Check(verdict: isSlip ? .holds : .mismatch, computed: shown.computed, gap: shown.gap, isSlip: isSlip)
  }

  /// Whether one slip leads from the quotient, rounded as it would be written, to what is written: 98.43% and 94.83%, or 984.3%.
  static func isSlip(_ written: Decimal, _ quotient: Decimal, places: Int) -> Bool {
    if Slip.between(written: written, intended: quotient.rounded(to: places)) != nil { return true }
    // A point that moved took its digits along.
    return [places + 1, places + 2].contains { moved in
      let intended = quotient.rounded(to: moved)
      return intended.coefficient.magnitude >= 100 && intended.coefficient == written.coefficient
    }
  }

  /// Whether [stated ± half] meets [a ± half] ÷ [b ± half], by magnitudes.
  private static func isWithin(
    stated: Decimal, half: Decimal, _ a: (value: Decimal, half: Decimal), _ b: (value: Decimal, half: Decimal), power: Int
  ) -> Bool? {
    let negative = stated.isNegative
    if negative != (a.value.isNegative != b.value.isNegative), !a.value.isZero { return false }
    guard let topLow = a.value.magnitude - a.half, let topHigh = a.value.magnitude + a.half, let bottomLow = b.value.magnitude - b.half,
      let bottomHigh = b.value.magnitude + b.half, let low = stated.magnitude - half, let high = stated.magnitude + half
    else { return nil }
    guard let left = high * bottomHigh, let right = low * bottomLow,
      let lowMeets = Decimal.compare(topLow.scaled(by: power), left), let highMeets = Decimal.compare(topHigh.scaled(by: power), right)
    else { return nil }
    return lowMeets <= 0 && highMeets >= 0
  }
}

extension Unit {
  /// The power of ten of the unit where a quotient is an amount (人均万元), nought for rates.
  fileprivate var exponentOfAverage: Int { isRate ? 0 : exponent }
}
