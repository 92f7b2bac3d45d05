/// Checks parts: result ≤ whole.
enum PartCheck {
  /// What is computed is the whole, in the unit of the part; the gap is by how much the part exceeds it (negative: falls short).
  static func check(part: Quantity, whole: Quantity) -> Check? {
    let inUnit = whole.amount.scaled(by: -(part.scale + part.unit.exponent)).normalized
    guard let gap = part.value - inUnit else { return nil }
    return Check(verdict: gap.isNegative || gap.isZero ? .holds : .mismatch, computed: inUnit, gap: gap.normalized)
  }
}
