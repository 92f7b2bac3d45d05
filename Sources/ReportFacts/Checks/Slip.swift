/// How one figure becomes another by a single slip of the hand.
package enum Slip: Sendable, Equatable {
  /// One digit is another one: 83.57 for 33.57.
  case digitChanged
  /// Two neighbouring digits change places: 1324 for 1342.
  case digitsSwapped
  /// The decimal point stands elsewhere: 16615.4 for 1661.54.
  case pointMoved

  /// The single slip that turns `intended` into `written`; nil where it takes more than one or none.
  ///
  /// `written` is taken as it stands, so a figure of one or two digits, which a slip can turn into almost anything, explains nothing.
  package static func between(written: Decimal, intended: Decimal) -> Slip? {
    guard written.isNegative == intended.isNegative, !intended.isZero, !written.isZero else { return nil }
    let places = max(written.places, intended.normalized.places)
    guard places <= written.places || intended.normalized.places <= written.places + 1 else { return nil }
    guard let a = written.coefficient(at: places), let b = intended.normalized.coefficient(at: max(places, intended.normalized.places))
    else { return nil }
    let first = digits(of: a)
    let second = digits(of: b)
    if first.count >= 3, let slip = sameLength(first, second) { return slip }
    return isPointMoved(written, intended) ? .pointMoved : nil
  }

  private static func sameLength(_ a: [UInt8], _ b: [UInt8]) -> Slip? {
    guard a.count == b.count else { return nil }
    let unequal = a.indices.filter { a[$0] != b[$0] }
    if unequal.count == 1 { return .digitChanged }
    if unequal.count == 2, unequal[1] == unequal[0] + 1, a[unequal[0]] == b[unequal[1]], a[unequal[1]] == b[unequal[0]] {
      return .digitsSwapped
    }
    return nil
  }

  private static func isPointMoved(_ a: Decimal, _ b: Decimal) -> Bool {
    let first = digits(of: trimmed(a.coefficient))
    let second = digits(of: trimmed(b.coefficient))
    return first.count >= 3 && first == second && Decimal.compare(a, b) != 0
  }

  private static func trimmed(_ number: Int128) -> Int128 {
    var number = number
    while number != 0, number % 10 == 0 { number /= 10 }
    return number
  }

  private static func digits(of number: Int128) -> [UInt8] {
    Array(String(number.magnitude).utf8)
  }
}
