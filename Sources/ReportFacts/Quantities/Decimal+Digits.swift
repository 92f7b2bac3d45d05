/// How long numbers are, which tells how much an agreement of two proves.
extension Decimal {
  /// The digits as written, noughts at the end included: 80.00 has four.
  var writtenDigits: Int {
    var rest = coefficient.magnitude
    var count = 0
    while rest > 0 {
      rest /= 10
      count += 1
    }
    return count
  }

  /// How many digits the number has without leading noughts, and without trailing ones before the point.
  var significantDigits: Int {
    var rest = normalized.coefficient.magnitude
    if places <= 0 { while rest != 0, rest % 10 == 0 { rest /= 10 } }
    var count = 0
    while rest > 0 {
      count += 1
      rest /= 10
    }
    return count
  }
}
