/// What comparing a stated result with its operands gives.
struct Check: Sendable, Equatable {
  var verdict: Verdict
  /// What the operands give, in the unit of the result.
  var computed: Decimal
  /// Stated minus computed, in the unit of the result.
  var gap: Decimal
  var fault: Claim.Fault?
  /// Whether the result is taken to hold because a single slip tells it from what is computed: such a claim is told as a mismatch.
  var isSlip = false

  var agrees: Bool { verdict != .mismatch }
}

/// The places to which figures of one group are exact, by unit.
///
/// Places are taken from the group, not from the single figure: beside 47.85, a 306.2 stands for 306.20 (LABELLING, Rounding). A group
/// is the sentence or list that the figures of a claim stand in.
struct GroupPlaces: Sendable {
  /// Most groups have one unit, or two: these are kept without storage of their own, for every check makes a group.
  private var first: Entry?
  private var second: Entry?
  private var others: [Entry] = []

  private struct Entry {
    let scale: Int
    let unit: Unit
    var places: Int

    func fits(_ quantity: Quantity) -> Bool { scale == quantity.scale && unit == quantity.unit }

    func isAlike(_ other: Entry) -> Bool { scale == other.scale && unit == other.unit }
  }

  init() {}

  init(_ quantities: some Sequence<Quantity>) {
    for quantity in quantities { note(quantity) }
  }

  mutating func note(_ quantity: Quantity) {
    note(Entry(scale: quantity.scale, unit: quantity.unit, places: quantity.value.places))
  }

  /// Notes all that another group does.
  mutating func note(_ group: GroupPlaces) {
    if let entry = group.first { note(entry) }
    if let entry = group.second { note(entry) }
    for entry in group.others { note(entry) }
  }

  private mutating func note(_ entry: Entry) {
    if Self.note(entry, in: &first) || Self.note(entry, in: &second) { return }
    if let index = others.firstIndex(where: { $0.isAlike(entry) }) {
      others[index].places = max(others[index].places, entry.places)
    } else {
      others.append(entry)
    }
  }

  /// Notes an entry in `known` if that is empty or has its unit.
  private static func note(_ entry: Entry, in known: inout Entry?) -> Bool {
    guard let same = known else {
      known = entry
      return true
    }
    guard same.isAlike(entry) else { return false }
    if entry.places > same.places { known?.places = entry.places }
    return true
  }

  /// The places that figures in the unit of `quantity` have in this group.
  func places(of quantity: Quantity) -> Int {
    max(noted(quantity)?.places ?? 0, quantity.value.places)
  }

  private func noted(_ quantity: Quantity) -> Entry? {
    if let first, first.fits(quantity) { return first }
    if let second, second.fits(quantity) { return second }
    return others.first { $0.fits(quantity) }
  }

  /// Half a unit of the last place of `quantity`, in the base unit of its dimension; nought for counted things.
  func halfUnit(of quantity: Quantity) -> Decimal {
    if quantity.unit.isCounted && quantity.scale == 0 { return .zero }
    return Decimal(5, places: places(of: quantity) + 1).scaled(by: quantity.scale + quantity.unit.exponent)
  }
}
