import ReportFacts

/// What a writer may have meant who wrote a number with a single slip of the hand: the inverse of `Slip.between`.
enum SlipVariants {
  /// Every number that a single slip turns into `written`: one digit another, two neighbours swapped, the point one or two places off.
  /// None for numbers of one or two digits, which a slip can turn into almost anything.
  static func of(_ written: Decimal) -> [Decimal] {
    let digits = digits(of: written.magnitude.coefficient)
    guard digits.count >= 3, written.places >= 0 else { return [] }
    var variants: [Decimal] = []
    for index in digits.indices {
      for digit in 0...9 where digit != digits[index] && !(index == 0 && digit == 0) {
        var changed = digits
        changed[index] = digit
        variants.append(decimal(changed, like: written))
      }
      guard index > 0, digits[index] != digits[index - 1], !(index == 1 && digits[1] == 0) else { continue }
      var swapped = digits
      swapped.swapAt(index, index - 1)
      variants.append(decimal(swapped, like: written))
    }
    for shift in [1, 2, -1, -2] { variants.append(moved(written, by: shift)) }
    return variants.filter { Slip.between(written: written, intended: $0) != nil }
  }

  /// The point moved to the left by `shift`, the digits kept.
  private static func moved(_ number: Decimal, by shift: Int) -> Decimal {
    let places = number.places + shift
    return places >= 0 ? Decimal(number.coefficient, places: places) : number.scaled(by: -shift) + .zero ?? number
  }

  private static func digits(of coefficient: Int128) -> [Int] {
    String(coefficient).utf8.map { Int($0) - 0x30 }
  }

  private static func decimal(_ digits: [Int], like number: Decimal) -> Decimal {
    let coefficient = digits.reduce(Int128(0)) { $0 * 10 + Int128($1) }
    return Decimal(number.isNegative ? -coefficient : coefficient, places: number.places)
  }
}
