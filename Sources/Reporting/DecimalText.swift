import ReportFacts

extension Decimal {
  /// The number in plain digits with all its places: 306.20, -0.05, 120000.
  var plain: String {
    var digits = String(coefficient.magnitude)
    if places < 0, coefficient != 0 { digits += String(repeating: "0", count: min(-places, 40)) }
    if places > 0 {
      let missing = places + 1 - digits.utf8.count
      if missing > 0 { digits = String(repeating: "0", count: missing) + digits }
      digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -places))
    }
    return coefficient < 0 ? "-" + digits : digits
  }
}
