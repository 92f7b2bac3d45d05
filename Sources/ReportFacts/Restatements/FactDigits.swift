/// The digits of a number without the noughts at its ends: 4 for 4万元, 40000元 and 0.0004亿元.
///
/// Figures that state one amount in whatever unit have the same digits, so that a look-up by them needs no unit.
struct FactDigits: Sendable, Equatable {
  let value: UInt64
  /// How many there are.
  let count: Int

  init(_ number: Decimal) {
    var digits = UInt64(truncatingIfNeeded: number.coefficient.magnitude)
    while digits != 0, digits.isMultiple(of: 10) { digits /= 10 }
    value = digits
    var rest = digits
    var count = 0
    while rest > 0 {
      rest /= 10
      count += 1
    }
    self.count = count
    leading = Self.leading(of: number.places > 0 ? UInt64(truncatingIfNeeded: number.coefficient.magnitude) : digits)
  }

  private static func leading(of digits: UInt64) -> UInt64? {
    guard digits >= 100 else { return nil }
    var rest = digits
    var dropped: UInt64 = 0
    while rest >= 1000 {
      dropped = rest % 10
      rest /= 10
    }
    return dropped >= 5 ? rest + 1 : rest
  }

  /// The first two digits, rounded; nil for fewer.
  var firstTwo: UInt64? {
    guard value >= 10 else { return nil }
    var rest = value
    var dropped: UInt64 = 0
    while rest >= 100 {
      dropped = rest % 10
      rest /= 10
    }
    return dropped >= 5 ? rest + 1 : rest
  }

  /// The first three digits, rounded: what figures of one amount to different places have in common. nil for fewer.
  let leading: UInt64?

  /// The digits with two neighbours masked, for every two neighbours: one slip of the hand leaves at least one of these as it was. None for
  /// numbers of fewer than three digits. They are appended to `keys`.
  func appendMasked(to keys: inout [UInt64]) {
    guard count >= 3 else { return }
    var low: UInt64 = 1
    for position in 0..<count - 1 {
      let rest = value / (low * 100) * low + value % low
      keys.append(rest | UInt64(position + 1) << 52 | UInt64(count) << 57)
      low *= 10
    }
  }
}
