/// Checks what is stated twice. A cell without a unit is compared as it is written.
enum RestatementCheck {
  /// Equal at the places of the later mention holds; equal at the coarser places of the two is rounding (LABELLING, Rounding).
  static func check(_ later: Quantity, earlier: Quantity) -> Check? {
    let inUnit = inUnit(of: later, earlier)
    guard let gap = later.value - inUnit else { return nil }
    let shown = Check(verdict: .holds, computed: inUnit, gap: gap.normalized)
    if gap.isZero || Decimal.compare(inUnit.rounded(to: later.value.places), later.value) == 0 { return shown }
    let places = earlier.value.places - shift(later, earlier)
    let verdict: Verdict = Decimal.compare(later.value.rounded(to: places), inUnit) == 0 ? .rounding : .mismatch
    return Check(verdict: verdict, computed: shown.computed, gap: shown.gap)
  }

  /// Whether the two state the same amount.
  static func isSame(_ earlier: Quantity, _ later: Quantity) -> Bool { Decimal.compare(inUnit(of: later, earlier), later.value) == 0 }

  /// Whether they do as far as the coarser one goes.
  static func agree(_ earlier: Quantity, _ later: Quantity) -> Bool { check(later, earlier: earlier)?.agrees ?? false }

  /// The single slip that turns the earlier figure into the later one; nil where it takes more.
  static func slip(_ later: Quantity, earlier: Quantity) -> Slip? {
    Slip.between(written: later.value, intended: inUnit(of: later, earlier))
  }

  /// The earlier figure in the unit of the later one.
  static func inUnit(of later: Quantity, _ earlier: Quantity) -> Decimal {
    earlier.value.scaled(by: shift(later, earlier)).normalized
  }

  /// By what power of ten figures in the unit of `earlier` exceed those in the unit of `later`.
  private static func shift(_ later: Quantity, _ earlier: Quantity) -> Int {
    guard later.unit.dimension == earlier.unit.dimension else { return 0 }
    return earlier.scale + earlier.unit.exponent - later.scale - later.unit.exponent
  }
}
