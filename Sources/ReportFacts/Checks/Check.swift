/// What comparing a stated result with its operands gives.
struct Check: Sendable, Equatable {
  var verdict: Verdict
  /// What the operands give, in the unit of the result.
  var computed: Decimal
  /// Stated minus computed, in the unit of the result.
  var gap: Decimal
  var fault: Claim.Fault?

  var agrees: Bool { verdict != .mismatch }
}

/// The places to which figures of one group are exact, by unit.
///
/// Places are taken from the group, not from the single figure: beside 47.85, a 306.2 stands for 306.20 (LABELLING, Rounding). A group
/// is the sentence or list that the figures of a claim stand in.
struct GroupPlaces: Sendable {
  private var entries: [(scale: Int, unit: Unit, places: Int)] = []

  init() {}

  init(_ quantities: some Sequence<Quantity>) {
    for quantity in quantities { note(quantity) }
  }

  mutating func note(_ quantity: Quantity) {
    if let index = entries.firstIndex(where: { $0.scale == quantity.scale && $0.unit == quantity.unit }) {
      entries[index].places = max(entries[index].places, quantity.value.places)
    } else {
      entries.append((quantity.scale, quantity.unit, quantity.value.places))
    }
  }

  /// The places that figures in the unit of `quantity` have in this group.
  func places(of quantity: Quantity) -> Int {
    let own = entries.first { $0.scale == quantity.scale && $0.unit == quantity.unit }?.places ?? 0
    return max(own, quantity.value.places)
  }

  /// Half a unit of the last place of `quantity`, in the base unit of its dimension; nought for counted things.
  func halfUnit(of quantity: Quantity) -> Decimal {
    if quantity.unit.isCounted && quantity.scale == 0 { return .zero }
    return Decimal(5, places: places(of: quantity) + 1).scaled(by: quantity.scale + quantity.unit.exponent)
  }
}
