extension Decimal: CustomStringConvertible {
  /// The number in plain digits with all its places: 306.20, -0.05, 120000.
  package var description: String {
    var digits = String(coefficient.magnitude)
    if places < 0 {
      if coefficient != 0 { digits += String(repeating: "0", count: min(-places, 40)) }
    } else if places > 0 {
      if digits.utf8.count <= places { digits = String(repeating: "0", count: places + 1 - digits.utf8.count) + digits }
      digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -places))
    }
    return coefficient < 0 ? "-" + digits : digits
  }
}
