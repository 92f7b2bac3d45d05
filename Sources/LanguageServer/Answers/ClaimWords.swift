import LanguageServerProtocol
import ReportFacts
import ReportText
import Reporting
import Texts

/// A claim in words, as hovers and hints tell it.
struct ClaimWords {
  let claim: Claim
  let view: DocumentView

  init(_ claim: Claim, _ view: DocumentView) {
    self.claim = claim
    self.view = view
  }

  private var language: Language { view.language }

  /// 合计 一致：100.00万元 = 60.00万元 + 40.00万元
  var line: String {
    let formula = ClaimFormula(claim, in: view.text).words(in: language)
    return language.say(ServerTexts.claim(claim.kind.name, claim.verdict.name, formula, claim.verdict == .holds ? .nothing : surplus))
  }

  /// Where the operands stand, unless all stand in the line of the result.
  var places: String? {
    let own = view.positions.lines.line(at: claim.result.range.lowerBound)
    let others = claim.operands.map { ($0, view.positions.lines.line(at: $0.range.lowerBound)) }
    guard others.contains(where: { $0.1 != own }) else { return nil }
    return language.say(.list(others.map { ServerTexts.operand($0.1 + 1, view.text.string($0.0.range)) }, CommonTexts.comma))
  }

  /// （算得 90.00，多出 10.00）
  private var surplus: Wording {
    guard let computed = claim.computed, let gap = claim.gap else { return .nothing }
    if gap.isZero { return claim.fault == .direction ? FormatTexts.againstDirection() : .nothing }
    return (gap.isNegative ? ServerTexts.computedLess : ServerTexts.computedMore)(shown(computed), shown(gap.magnitude))
  }

  /// The gap as a hint shows it: 差 0.01.
  var gap: String? {
    guard let gap = claim.gap, !gap.isZero else { return nil }
    return language.say(ServerTexts.gap(shown(gap.magnitude)))
  }

  /// What the operands give, with as many places as the result has.
  var computed: String? { claim.computed.map { shown($0) } }

  private func shown(_ value: Decimal) -> String {
    let exact = value.normalized
    let places = max(claim.result.value?.places ?? 0, 0)
    // Rounding must not hide what is told.
    let rounded = (places...places + 2).lazy.map { exact.rounded(to: $0) }.first { !$0.isZero } ?? exact
    return (rounded + Decimal(0, places: places) ?? rounded).description
  }
}
