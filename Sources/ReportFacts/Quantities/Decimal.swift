/// An exact decimal number that keeps the places it was written with: 306.20 has two, 306.2 one.
///
/// Arithmetic is exact; `Double` appears nowhere. The coefficient is wide enough for a product of two amounts of eighteen digits.
package struct Decimal: Sendable, Hashable {
  /// The digits as an integer, with their sign.
  package let coefficient: Int128
  /// How many of the digits stand after the decimal point; may be negative (12 with -4 places is 120000).
  package let places: Int

  package init(_ coefficient: Int128, places: Int = 0) {
    self.coefficient = coefficient
    self.places = places
  }
}
