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
  }

  private init(value: UInt64, count: Int) {
    self.value = value
    self.count = count
  }

  /// The first three digits, rounded: what figures of one amount to different places have in common. nil for fewer.
  var leading: UInt64? {
    guard count >= 3 else { return nil }
    var rest = value
    var dropped: UInt64 = 0
    for _ in 0..<count - 3 {
      dropped = rest % 10
      rest /= 10
    }
    return dropped >= 5 ? rest + 1 : rest
  }

  /// Three stretches of the digits, with how many there are and where the stretch stands: one slip of the hand leaves at least one of them as it
  /// was. None for numbers of fewer than three digits.
  var stretches: [UInt64] {
    guard count >= 3 else { return [] }
    let third = count / 3
    let low = Self.power(third)
    let middle = Self.power(count - 2 * third)
    let length = UInt64(count) << 56
    return [
      length | 1 << 52 | value % low, length | 2 << 52 | value / low % middle, length | 3 << 52 | value / low / middle,
    ]
  }

  private static func power(_ exponent: Int) -> UInt64 {
    var power: UInt64 = 1
    for _ in 0..<min(exponent, 18) { power *= 10 }
    return power
  }
}
