import ReportFacts

/// The arithmetic of a claim, to be tried with another figure in the place of one.
struct Equation {
  /// How well the claim holds with a figure in it.
  enum Fit {
    case exact
    case rounded
  }

  private enum Form {
    /// stated = Σ ± operand. `gap` is stated − computed, `tolerance` what rounding explains.
    case linear(signs: [Int], gap: Decimal, tolerance: Decimal)
    /// stated = operands[0] ÷ operands[1], as a fraction, give or take half a unit of its last place.
    case quotient(stated: Decimal, half: Decimal)
    /// stated = (operands[0] − operands[1]) ÷ operands[1].
    case growth(stated: Decimal, half: Decimal)
    /// stated = ± operands[1] ÷ (operands[0] ∓ operands[1]).
    case impliedGrowth(stated: Decimal, half: Decimal)
  }

  private let form: Form
  /// Without their scales, all in one unit.
  private let amounts: [Decimal]

  /// nil where the kind has no such arithmetic, or where units differ by more than 万 and 亿.
  init?(_ judged: JudgedClaim) {
    let claim = judged.claim
    let figures = judged.figures.compactMap { $0 }
    guard let result = judged.result, figures.count == claim.operands.count,
      let unit = figures.first(where: { !$0.unit.isEmpty })?.baseUnit,
      figures.allSatisfy({ $0.baseUnit == unit || $0.unit.isEmpty })
    else { return nil }
    amounts = figures.map { $0.value.scaled(by: $0.scale) }
    switch claim.kind {
    case .sum, .difference, .balance:
      guard let linear = Self.linear(judged, result, figures) else { return nil }
      form = linear
    case .ratio, .growth:
      guard figures.count == 2, let power = Self.power(of: result) else { return nil }
      let stated = judged.statedBesideComputed.scaled(by: -power)
      let half = Decimal(5, places: result.value.places + 1).scaled(by: -power)
      form =
        claim.kind == .ratio
        ? .quotient(stated: stated, half: half)
        : (claim.impliedBase ? .impliedGrowth(stated: stated, half: half) : .growth(stated: stated, half: half))
    default: return nil
    }
  }

  private static func linear(_ judged: JudgedClaim, _ result: WrittenFigure, _ figures: [WrittenFigure]) -> Form? {
    guard let gap = judged.signedGap, let signs = judged.linearSigns,
      figures.allSatisfy({ $0.baseUnit == result.baseUnit || $0.unit.isEmpty })
    else { return nil }
    var tolerance = Decimal.zero
    let all = figures + [result]
    for figure in all {
      let places = all.reduce(0) { $1.scale == figure.scale ? max($0, $1.value.places) : $0 }
      // Whole numbers without a scale are counts, or are exact all the same.
      if places == 0, figure.scale == 0 { continue }
      guard let wider = tolerance + Decimal(5, places: places + 1).scaled(by: figure.scale) else { return nil }
      tolerance = wider
    }
    return .linear(signs: signs, gap: gap, tolerance: tolerance)
  }

  /// By what power of ten the written rate exceeds the fraction.
  private static func power(of rate: WrittenFigure) -> Int? {
    if rate.unit == "%" || rate.unit == "％" || rate.words.hasPrefix("百分之") { return 2 }
    return rate.unit == "‰" ? 3 : (rate.unit == "倍" ? 0 : nil)
  }

  /// How the claim comes out with `amount` in the place of operand `index`; nil where it fails.
  func fit(_ index: Int, _ amount: Decimal) -> Fit? {
    switch form {
    case .linear(let signs, let gap, let tolerance):
      guard let change = amount - amounts[index], let rest = gap - (signs[index] < 0 ? change.negated : change) else { return nil }
      if rest.isZero { return .exact }
      return Self.isAtMost(rest.magnitude, tolerance) ? .rounded : nil
    case .quotient(let stated, let half):
      return Self.fit(stated, half, index == 0 ? amount : amounts[0], index == 1 ? amount : amounts[1])
    case .growth(let stated, let half):
      let base = index == 1 ? amount : amounts[1]
      guard let change = (index == 0 ? amount : amounts[0]) - base else { return nil }
      return Self.fit(stated, half, change, base)
    case .impliedGrowth(let stated, let half):
      let size = (index == 1 ? amount : amounts[1]).magnitude
      let change = stated.isNegative ? size.negated : size
      guard let base = (index == 0 ? amount : amounts[0]) - change else { return nil }
      return Self.fit(stated, half, change, base)
    }
  }

  /// Whether |a − stated × b| ≤ half × b.
  private static func fit(_ stated: Decimal, _ half: Decimal, _ a: Decimal, _ b: Decimal) -> Fit? {
    guard !b.isZero, let product = stated * b, let difference = a - product, let limit = half * b else { return nil }
    return isAtMost(difference.magnitude, limit.magnitude) ? .exact : nil
  }

  private static func isAtMost(_ a: Decimal, _ b: Decimal) -> Bool {
    Decimal.compare(a, b).map { $0 <= 0 } ?? false
  }
}

extension JudgedClaim {
  /// The sign of each operand of a claim that adds and subtracts; nil where it is not known.
  fileprivate var linearSigns: [Int]? {
    switch claim.kind {
    case .sum: return isPlainSum ? claim.operands.map { _ in 1 } : nil
    case .balance: return balanceSigns
    case .difference: return claim.operands.count == 2 ? (falls ? [-1, 1] : [1, -1]) : nil
    default: return nil
    }
  }

  /// Stated minus computed in the base unit; for a difference with the sign that the wording states.
  fileprivate var signedGap: Decimal? {
    guard claim.kind == .difference else { return claim.gap?.scaled(by: claim.result.scale) }
    guard let change, let stated = claim.result.value?.magnitude.scaled(by: claim.result.scale) else { return nil }
    return stated - (falls ? change.negated : change)
  }

  /// Whether a difference is stated as a fall, or is one where the wording states nothing.
  private var falls: Bool { claim.statedDirection == 0 ? change?.isNegative ?? false : claim.statedDirection < 0 }
}
