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
    let plain = intended.normalized
    let places = max(written.places, plain.places)
    guard places <= written.places || plain.places <= written.places + 1 else { return nil }
    guard let a = written.coefficient(at: places), let b = plain.coefficient(at: places) else { return nil }
    if let slip = sameLength(a.magnitude, b.magnitude) { return slip }
    return isPointMoved(written, intended) ? .pointMoved : nil
  }

  /// Whether one slip leads from `intended` to `written`, numbers of one or two digits included: these prove something only where the words
  /// leave no other reading.
  static func isNear(written: Decimal, intended: Decimal) -> Bool {
    if between(written: written, intended: intended) != nil { return true }
    let places = max(written.places, intended.normalized.places, 0)
    guard let a = written.coefficient(at: places), let b = intended.normalized.coefficient(at: places), a > 0, b > 0, a < 1000, b < 1000
    else { return false }
    let x = [a / 100, a / 10 % 10, a % 10]
    let y = [b / 100, b / 10 % 10, b % 10]
    let unequal = x.indices.filter { x[$0] != y[$0] }
    return unequal.count == 1 || (unequal.count == 2 && unequal[1] - unequal[0] == 1 && x.sorted() == y.sorted())
  }

  /// Compares the digits of two numbers of the same length, three at least, from the last to the first.
  private static func sameLength(_ a: UInt128, _ b: UInt128) -> Slip? {
    guard a >= 100, b >= 100, let first = UInt64(exactly: a), let second = UInt64(exactly: b) else { return nil }
    var (x, y) = (first, second)
    var position = 0
    var unequal = 0
    var last = (position: 0, a: UInt64(0), b: UInt64(0))
    var isSwap = false
    while x > 0, y > 0 {
      let (digitA, digitB) = (x % 10, y % 10)
      if digitA != digitB {
        unequal += 1
        if unequal > 2 { return nil }
        isSwap = unequal == 2 && position == last.position + 1 && digitA == last.b && digitB == last.a
        last = (position, digitA, digitB)
      }
      x /= 10
      y /= 10
      position += 1
    }
    guard x == y else { return nil }
    if unequal == 1 { return .digitChanged }
    return isSwap ? .digitsSwapped : nil
  }

  private static func isPointMoved(_ a: Decimal, _ b: Decimal) -> Bool {
    if let x = Int64(exactly: a.coefficient), let y = Int64(exactly: b.coefficient) {
      // One trimmed number is the other one with noughts behind it at most.
      let digits = trimmed(x)
      return digits.magnitude >= 100 && y % digits == 0 && digits == trimmed(y) && Decimal.compare(a, b) != 0
    }
    let digits = trimmed(a.coefficient)
    return digits.magnitude >= 100 && digits == trimmed(b.coefficient) && Decimal.compare(a, b) != 0
  }

  private static func trimmed(_ number: Int64) -> Int64 {
    var number = number
    while number != 0, number % 10 == 0 { number /= 10 }
    return number
  }

  private static func trimmed(_ number: Int128) -> Int128 {
    var number = number
    while number != 0, number % 10 == 0 { number /= 10 }
    return number
  }
}
