/// Whether a single slip in one figure explains why a total and its parts do not agree: the strongest evidence there is that they were
/// meant to.
enum SlipEvidence {
  static func explains(_ passage: Passage, result: Int, parts: [Int], _ check: Check) -> Bool {
    let total = passage.quantity(result)
    if total.value.significantDigits >= 3, Slip.between(written: total.value, intended: check.computed) != nil { return true }
    return parts.contains { intended(passage, part: $0, result: result, check) != nil }
  }

  /// What `part` would have to read for the total to hold, if one slip leads from that to what is written.
  static func intended(_ passage: Passage, part: Int, result: Int, _ check: Check) -> Decimal? {
    let total = passage.quantity(result)
    let quantity = passage.quantity(part)
    guard quantity.value.significantDigits >= 3 else { return nil }
    let gap = check.gap.scaled(by: total.scale + total.unit.exponent)
    guard let amount = quantity.amount + gap else { return nil }
    let inUnit = amount.scaled(by: -(quantity.scale + quantity.unit.exponent))
    return Slip.between(written: quantity.value, intended: inUnit) == nil ? nil : inUnit
  }
}
