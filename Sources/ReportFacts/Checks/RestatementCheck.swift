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
  static func isSame(_ earlier: Quantity, _ later: Quantity) -> Bool {
    if earlier.value.places == later.value.places, shift(later, earlier) == 0 {
      return earlier.value.coefficient == later.value.coefficient
    }
    return Decimal.compare(inUnit(of: later, earlier), later.value) == 0
  }

  /// Whether they do as far as the coarser one goes.
  static func agree(_ earlier: Quantity, _ later: Quantity) -> Bool {
    if earlier.value.places == later.value.places, shift(later, earlier) == 0 {
      return earlier.value.coefficient == later.value.coefficient
    }
    return check(later, earlier: earlier)?.agrees ?? false
  }

  /// The single slip that turns the earlier figure into the later one; nil where it takes more.
  static func slip(_ later: Quantity, earlier: Quantity) -> Slip? {
    Slip.between(written: later.value, intended: inUnit(of: later, earlier))
  }

  /// Whether one slip tells the two apart, numbers of one or two digits included, of which it proves nothing by itself.
  static func isNear(_ later: Quantity, _ earlier: Quantity) -> Bool {
    if slip(later, earlier: earlier) != nil { return true }
    let inUnit = inUnit(of: later, earlier)
    if FactDigits(later.value) == FactDigits(inUnit) { return true }
    let places = max(later.value.places, inUnit.places)
    guard let a = later.value.coefficient(at: places)?.magnitude, let b = inUnit.coefficient(at: places)?.magnitude, a < 1000, b < 1000
    else {
      return false
    }
    let x = [a / 100, a / 10 % 10, a % 10]
    let y = [b / 100, b / 10 % 10, b % 10]
    return x.indices.count { x[$0] != y[$0] } == 1 || x.sorted() == y.sorted()
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
