/// 减少0.78万元，同比下降8.53%: where the base that the change implies is stated, the rate is of that.
enum StatedBases {
  /// The claims, with the bases of implied growths put in where the passage states them.
  static func settled(_ claims: [Claim], _ passage: Passage) -> [Claim] {
    guard claims.contains(where: \.impliedBase) else { return claims }
    return claims.map { claim in
      guard claim.impliedBase, claim.verdict != .mismatch, claim.operands.count == 2, let base = base(of: claim, passage) else {
        return claim
      }
      return Claim(
        kind: claim.kind, verdict: claim.verdict, confidence: claim.confidence, result: claim.result, operands: [claim.operands[0], base],
        computed: claim.computed, gap: claim.gap, fault: claim.fault, statedDirection: claim.statedDirection,
        directionWords: claim.directionWords)
    }
  }

  /// The figure of the passage that is new ± change, in the same unit.
  private static func base(of claim: Claim, _ passage: Passage) -> Mention? {
    guard let new = claim.operands[0].value?.scaled(by: claim.operands[0].scale),
      let change = claim.operands[1].value?.magnitude.scaled(by: claim.operands[1].scale),
      let base = claim.statedDirection < 0 ? new + change : new - change
    else { return nil }
    let places = claim.operands.map(\.range)
    guard
      let index = passage.figures.indices.last(where: { index in
        let quantity = passage.quantity(index)
        return Decimal.compare(quantity.value.scaled(by: quantity.scale), base) == 0 && quantity.value.significantDigits >= 2
          && !places.contains(quantity.range) && quantity.range.lowerBound < claim.result.range.lowerBound && !quantity.unit.isRate
      })
    else { return nil }
    return passage.mention(index)
  }
}
