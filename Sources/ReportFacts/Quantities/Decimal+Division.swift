extension Decimal {
  /// How a quotient is brought to a number of places.
  enum Rounding {
    /// 四舍五入, as finance reports do.
    case halfUp
    /// 五成双, GB/T 8170—2008, 3.2: an exact tie goes to the even digit.
    case halfEven
  }

  /// `a` ÷ `b` rounded to `places`; nil where `b` is nought or the digits do not fit.
  static func quotient(_ a: Decimal, _ b: Decimal, places: Int, rounding: Rounding = .halfUp) -> Decimal? {
    guard !b.isZero else { return nil }
    // a.c / 10^a.p ÷ (b.c / 10^b.p) × 10^places
    let shift = places + b.places - a.places
    var numerator = a.coefficient
    var denominator = b.coefficient
    if shift >= 0 {
      guard shift < PowersOfTen.count else { return nil }
      let (product, overflow) = numerator.multipliedReportingOverflow(by: PowersOfTen[shift])
      if overflow { return nil }
      numerator = product
    } else {
      guard -shift < PowersOfTen.count else { return nil }
      let (product, overflow) = denominator.multipliedReportingOverflow(by: PowersOfTen[-shift])
      if overflow { return nil }
      denominator = product
    }
    let negative = (numerator < 0) != (denominator < 0)
    let top = numerator.magnitude
    let bottom = denominator.magnitude
    if let narrow = UInt64(exactly: top), let divisor = UInt64(exactly: bottom) {
      let (whole, remainder) = narrow.quotientAndRemainder(dividingBy: divisor)
      // Twice the remainder against the divisor, without an overflow.
      let rest = divisor - remainder
      let isUp = remainder > rest || remainder == rest && (rounding == .halfUp || whole % 2 == 1)
      let quotient = Int128(whole) + (isUp ? 1 : 0)
      return Decimal(negative ? -quotient : quotient, places: places)
    }
    var (quotient, remainder) = top.quotientAndRemainder(dividingBy: bottom)
    let twice = remainder.multipliedReportingOverflow(by: 2)
    if twice.overflow || twice.partialValue > bottom {
      quotient += 1
    } else if twice.partialValue == bottom {
      if rounding == .halfUp || quotient % 2 == 1 { quotient += 1 }
    }
    remainder = 0
    guard quotient <= UInt128(Int128.max) else { return nil }
    return Decimal(negative ? -Int128(quotient) : Int128(quotient), places: places)
  }

  /// The number rounded to `places`, or itself where it has no more.
  package func rounded(to places: Int, halfEven: Bool = false) -> Decimal {
    guard self.places > places else { return self }
    return Decimal.quotient(self, Decimal(1), places: places, rounding: halfEven ? .halfEven : .halfUp) ?? self
  }
}
