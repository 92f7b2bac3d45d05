import Linting
import ReportFacts
import ReportText
import Texts

/// A claim with the words it is made of, ready to be spoken of.
struct JudgedClaim: Sendable {
  let claim: Claim
  let text: SourceText
  let evidence: Evidence
  /// The stated result as a figure; nil for an order.
  let result: WrittenFigure?
  /// The operands as figures; nil for the items of a count.
  let figures: [WrittenFigure?]
  /// The places to which the result is shown: those of its group, for rates and averages those it is written with.
  let places: Int

  init(_ claim: Claim, in text: SourceText, _ evidence: Evidence) {
    self.claim = claim
    self.text = text
    self.evidence = evidence
    let result = WrittenFigure(claim.result, in: text)
    let figures = claim.operands.map { WrittenFigure($0, in: text) }
    self.result = result
    self.figures = figures
    let own = max(result?.value.places ?? 0, 0)
    let isQuotient = claim.kind == .growth || claim.kind == .ratio || claim.kind == .average
    places =
      isQuotient
      ? own
      : figures.reduce(own) { most, figure in
        guard let figure, figure.unit == result?.unit || figure.unit.isEmpty else { return most }
        return max(most, figure.value.places)
      }
  }

  /// The stated result as written: 100.00万元, or 决算数大于预算数.
  var resultWords: String { text.string(claim.result.range) }

  func operand(_ index: Int) -> WrittenFigure? {
    figures.indices.contains(index) ? figures[index] : nil
  }

  /// The operand as written.
  func operandWords(_ index: Int) -> String {
    claim.operands.indices.contains(index) ? text.string(claim.operands[index].range) : ""
  }

  /// The operand as written, with the sign before it that its range leaves out: ≥12个.
  func withSign(_ index: Int) -> String {
    guard claim.operands.indices.contains(index) else { return "" }
    let start = claim.operands[index].range.lowerBound
    for sign in ["≥", "≤", "＞", "＜", ">", "<", "≧", "≦"] {
      let before = start - sign.utf8.count
      if before >= 0, text.bytes[before..<start].elementsEqual(sign.utf8) { return sign + operandWords(index) }
    }
    return operandWords(index)
  }

  /// The words that state a direction: 减少.
  var directionWords: String? { claim.directionWords.map { text.string($0) } }

  // MARK: What the operands give

  /// What the operands give, as it would be written in the place of the result: rounded to the places of the group, for rates and
  /// averages to those stated. Where that is what is written already, with the places that show the difference.
  var shown: Decimal? {
    guard let computed = claim.computed, let stated = claim.result.value else { return nil }
    let exact = computed.normalized
    for places in [places + 1, places + 2] where isQuotient {
      let rounded = exact.rounded(to: places)
      // A point that moved took its digits along: 93.08% written 930.8%.
      if let padded = rounded + Decimal(0, places: places), padded.magnitude.coefficient == stated.magnitude.coefficient { return padded }
    }
    for places in [places, places + 1, places + 2, places + 3] {
      let rounded = exact.rounded(to: places)
      if Decimal.compare(rounded, statedBesideComputed) != 0 { return rounded }
    }
    return exact
  }

  /// The stated value with the sign that `computed` would have: a fall is negative.
  var statedBesideComputed: Decimal {
    let value = claim.result.value ?? .zero
    guard claim.kind == .growth, claim.statedDirection < 0 else { return value }
    return claim.impliedBase ? value.magnitude.negated : value.negated
  }

  /// Whether the operands are divided, so that the result has the places it is written with.
  var isQuotient: Bool { claim.kind == .growth || claim.kind == .ratio || claim.kind == .average }

  /// What the operands give, in words: 90.00万元.
  var shownWords: String {
    guard let shown else { return "" }
    return words(for: shown)
  }

  /// What the operands give as the writer would state it: a fall of 下降 has no minus sign.
  var shownAsStated: Decimal? {
    guard claim.kind == .growth, claim.statedDirection < 0, let shown else { return shown }
    return claim.result.value?.isNegative ?? false ? shown : shown.negated
  }

  /// Stated minus shown, so that what a message says adds up.
  var gap: Decimal? {
    guard let shown else { return nil }
    return statedBesideComputed - shown
  }

  /// The gap without its sign, in the unit of the result; 个百分点 for percentages.
  var gapWords: Wording {
    guard let gap = gap?.magnitude, let result else { return .nothing }
    let words = result.words(for: gap, places: max(result.value.places, 0))
    guard let sign = ["%", "％"].first(where: { result.unit.hasSuffix($0) }), words.hasSuffix(sign) else {
      return .verbatim(words)
    }
    return ClaimTexts.percentagePoints(words.dropLast())
  }

  /// 多出10.00万元 or 少了10.00万元.
  var surplusWords: Wording { (gap?.isNegative ?? false ? ClaimTexts.tooLittle : ClaimTexts.tooMuch)(gapWords) }

  /// A number in the unit and style of the result.
  func words(for value: Decimal) -> String {
    result?.words(for: value, places: writtenPlaces(of: value)) ?? ""
  }

  /// The places with which `value` is written in the place of the result: those of the result, or more where a moved point took its
  /// digits along (165.70 written 1657.0).
  func writtenPlaces(of value: Decimal) -> Int {
    guard let stated = claim.result.value else { return 0 }
    if stated.places > 0 || Slip.between(written: stated.magnitude, intended: value.magnitude) == .pointMoved {
      for places in value.places...value.places + 3 {
        if let padded = value + Decimal(0, places: places), padded.magnitude.coefficient == stated.magnitude.coefficient { return places }
      }
    }
    return stated.places
  }

  // MARK: Remarks

  /// A remark on the result, as grave as the claim is sure.
  func remark(_ message: Wording, at range: Range<Int>? = nil, related: [RelatedRemark]? = nil, fixes: [Remedy] = []) -> Remark {
    Remark(
      severity: claim.confidence == .high ? nil : .warning, message: message, range: range ?? claim.result.range,
      related: related ?? relatedOperands(), fixes: fixes)
  }

  /// Every operand with the part it plays.
  func relatedOperands() -> [RelatedRemark] {
    zip(claim.operands, operandNames).map { RelatedRemark(range: $0.range, message: $1) }
  }
}
