import Linting
import ReportFacts
import ReportText
import Texts

extension JudgedClaim {
  /// A fix with its weight: the heavier come first, of equal ones the earlier.
  private struct Weighed {
    let fix: Remedy
    let weight: Int
  }

  /// The fixes of a claim, the likeliest first: a unit that is wrong, the result as the operands give it, each operand of which a single
  /// slip explains the gap.
  ///
  /// A slip in one operand alone weighs more than none, a slip in the result more than one in an operand. A rate is more often miscomputed
  /// than its figures are mistyped. What the report states elsewhere is right.
  func fixes() -> [Remedy] {
    let suspects = Suspects(self)?.find() ?? []
    var weighed: [Weighed] = []
    if let fix = unitFix { weighed.append(Weighed(fix: fix, weight: 9)) }
    weighed += resultFixes()
    for suspect in suspects {
      guard let fix = operandFix(suspect), let figure = operand(suspect.index) else { continue }
      var weight = suspects.count == 1 ? 2 : 0
      if suspect.isStated { weight += 3 }
      if evidence.states(figure.number(for: figure.value), besides: claim) { weight -= 3 }
      if evidence.implicate(claim.operands[suspect.index]) { weight += 2 }
      weighed.append(Weighed(fix: fix, weight: weight))
    }
    return weighed.enumerated().sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }.map(\.element.fix)
  }

  /// 合计改为90.00万元; and, where only rounding parts it from what a slip explains, 合计改为90.01万元.
  private func resultFixes() -> [Weighed] {
    guard let result, let value = shownAsStated else { return [] }
    var weight = isQuotient ? 3 : 0
    if evidence.vouch(for: claim.result) || evidence.states(result.number(for: result.value), besides: claim) { weight -= 3 }
    var fixes: [Weighed] = []
    func add(_ value: Decimal, isSlip: Bool) {
      let places = writtenPlaces(of: value)
      let isStated = evidence.states(result.number(for: value, places: places), besides: claim)
      let fix = Remedy(
        title: ClaimTexts.changeResult(resultName, words(for: value)), safety: .unsafe,
        edits: [result.replaced(by: value, places: places)])
      fixes.append(Weighed(fix: fix, weight: weight + (isSlip ? 3 : 0) + (isStated ? 3 : 0)))
    }
    let isSlip = Slip.between(written: result.value, intended: value) != nil
    add(value, isSlip: isSlip)
    if !isSlip, let rounded = slipWithinRounding { add(rounded, isSlip: false) }
    return fixes
  }

  /// 692.22 for 693.22, where the parts give 693.23: the one number that a slip turns into what is written and that rounding explains.
  private var slipWithinRounding: Decimal? {
    guard [.sum, .difference, .balance].contains(claim.kind), let result, let shown = shownAsStated else { return nil }
    let units = claim.operands.count + 1
    guard units <= 40, places > 0 else { return nil }
    let tolerance = Decimal(Int128(units * 5), places: places + 1)
    let near = SlipVariants.of(result.value).filter { variant in
      (variant - shown).flatMap { Decimal.compare($0.magnitude, tolerance) }.map { $0 <= 0 } ?? false
    }
    return near.count == 1 ? near[0] : nil
  }

  /// 分项“60.00万元”改为70.00万元.
  private func operandFix(_ suspect: Suspects.Suspect) -> Remedy? {
    guard let figure = operand(suspect.index) else { return nil }
    let places = max(figure.value.places, 0)
    let written = figure.words(for: suspect.intended, places: min(places, max(suspect.intended.places, 0)))
    return Remedy(
      title: ClaimTexts.changeOperand(operandNames[suspect.index], figure.words, written), safety: .unsafe,
      edits: [figure.replaced(by: suspect.intended, places: suspect.intended.places)])
  }
}
