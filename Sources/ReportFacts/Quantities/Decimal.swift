/// An exact decimal number that keeps the places it was written with: 306.20 has two, 306.2 one.
///
/// Arithmetic is exact; `Double` appears nowhere. Figures of a report have at most `maximumDigits` digits, so that a product of two
/// and a rescaled sum of thousands fit the coefficient; what does not fit gives nil.
package struct Decimal: Sendable, Hashable {
  /// The digits as an integer, with their sign.
  @inline(__always)
  package var coefficient: Int128 { Int128(high) << 64 | Int128(low) }
  /// Its halves: a number of 128 bits would be kept at multiples of sixteen bytes only, for which storage is slower to come by.
  private let high: Int64
  private let low: UInt64
  /// How many of the digits stand after the decimal point; negative for whole powers of ten (12 with -4 places is 120000).
  package let places: Int

  package init(_ coefficient: Int128, places: Int = 0) {
    high = Int64(truncatingIfNeeded: coefficient >> 64)
    low = UInt64(truncatingIfNeeded: coefficient)
    self.places = places
  }

  /// Longer runs of digits are codes, not figures.
  package static let maximumDigits = 15

  /// Nought.
  package static let zero = Decimal(0)

  /// Whether it is nought, with whatever places.
  package var isZero: Bool { coefficient == 0 }
  /// Whether it is below nought.
  package var isNegative: Bool { coefficient < 0 }
  /// The number without its sign.
  package var magnitude: Decimal { Decimal(coefficient < 0 ? -coefficient : coefficient, places: places) }
  /// The number with the other sign.
  package var negated: Decimal { Decimal(-coefficient, places: places) }

  /// The same number times 10 to the `power`, with nothing rounded.
  package func scaled(by power: Int) -> Decimal {
    Decimal(coefficient, places: places - power)
  }

  /// The coefficient at `places`, which is no fewer than the number has; nil where it does not fit.
  @inline(__always)
  func coefficient(at places: Int) -> Int128? { places == self.places ? coefficient : widened(to: places) }

  private func widened(to places: Int) -> Int128? {
    let shift = places - self.places
    guard shift > 0 else { return nil }
    // Figures of a report fit sixty-four bits, and their products twice as many.
    if shift < 19, let narrow = Int64(exactly: coefficient) { return Int128(narrow) * Int128(PowersOfTen.narrow(shift)) }
    guard shift < PowersOfTen.count else { return coefficient == 0 ? 0 : nil }
    let (product, overflow) = coefficient.multipliedReportingOverflow(by: PowersOfTen[shift])
    return overflow ? nil : product
  }

  /// The same number written with `places` places, if nothing is lost and it fits.
  func rescaled(to places: Int) -> Decimal? {
    if places >= self.places {
      return coefficient(at: places).map { Decimal($0, places: places) }
    }
    let shift = self.places - places
    guard shift < PowersOfTen.count, coefficient % PowersOfTen[shift] == 0 else {
      return coefficient == 0 ? Decimal(0, places: places) : nil
    }
    return Decimal(coefficient / PowersOfTen[shift], places: places)
  }

  /// Zeros at the end of the decimals cut off.
  package var normalized: Decimal {
    guard places > 0 else { return self }
    if let narrow = Int64(exactly: coefficient) { return Self.normalized(narrow, places: places) }
    var coefficient = self.coefficient
    var places = self.places
    while places > 0, coefficient % 10 == 0 {
      coefficient /= 10
      places -= 1
    }
    return Decimal(coefficient, places: places)
  }

  /// The same for figures that fit sixty-four bits, as nearly all do: dividing twice as many takes long.
  private static func normalized(_ coefficient: Int64, places: Int) -> Decimal {
    var coefficient = coefficient
    var places = places
    while places > 0 {
      let (quotient, rest) = coefficient.quotientAndRemainder(dividingBy: 10)
      guard rest == 0 else { break }
      coefficient = quotient
      places -= 1
    }
    return Decimal(Int128(coefficient), places: places)
  }

  /// The exact sum; nil where it does not fit.
  package static func + (a: Decimal, b: Decimal) -> Decimal? {
    let places = max(a.places, b.places)
    guard let left = a.coefficient(at: places), let right = b.coefficient(at: places) else { return nil }
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? nil : Decimal(sum, places: places)
  }

  /// The exact difference; nil where it does not fit.
  package static func - (a: Decimal, b: Decimal) -> Decimal? {
    a + b.negated
  }

  /// The exact product; nil where it does not fit.
  package static func * (a: Decimal, b: Decimal) -> Decimal? {
    let (product, overflow) = a.coefficient.multipliedReportingOverflow(by: b.coefficient)
    return overflow ? nil : Decimal(product, places: a.places + b.places)
  }

  /// -1, 0 or 1 as `a` is less than, equal to or greater than `b` in value; nil where the two cannot be aligned.
  package static func compare(_ a: Decimal, _ b: Decimal) -> Int? {
    if a.places == b.places { return a.coefficient < b.coefficient ? -1 : (a.coefficient > b.coefficient ? 1 : 0) }
    let places = max(a.places, b.places)
    guard let left = a.coefficient(at: places), let right = b.coefficient(at: places) else { return nil }
    return left < right ? -1 : (left > right ? 1 : 0)
  }
}

/// 10^0 … 10^37.
enum PowersOfTen {
  static let count = 38

  static subscript(_ power: Int) -> Int128 {
    power < 19 ? Int128(narrow(power)) : Int128(narrow(18)) * Int128(narrow(power - 19)) * 10
  }

  /// 10^0 … 10^18: a switch over constants is a look-up that nothing need have made ready.
  @inline(__always)
  static func narrow(_ power: Int) -> Int64 {
    switch power {
    case 0: 1
    case 1: 10
    case 2: 100
    case 3: 1000
    case 4: 10_000
    case 5: 100_000
    case 6: 1_000_000
    case 7: 10_000_000
    case 8: 100_000_000
    case 9: 1_000_000_000
    case 10: 10_000_000_000
    case 11: 100_000_000_000
    case 12: 1_000_000_000_000
    case 13: 10_000_000_000_000
    case 14: 100_000_000_000_000
    case 15: 1_000_000_000_000_000
    case 16: 10_000_000_000_000_000
    case 17: 100_000_000_000_000_000
    default: 1_000_000_000_000_000_000
    }
  }
}
