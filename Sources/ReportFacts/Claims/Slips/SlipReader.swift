/// Reads a passage again as if each figure that nothing ties were one slip of the hand away from what was meant.
///
/// Finders that accept a reading only where it holds are silent where one figure of it is wrong. A figure of four digits or more has few
/// neighbours that a slip leads to, so that one of them being what the words ask for is hardly chance (`SlipChance`).
struct SlipReader {
  private let passage: Passage
  private let first: ClaimCollector
  /// Whether each figure stands in a claim that holds.
  private let isTied: [Bool]

  init(_ collector: ClaimCollector) {
    passage = collector.passage
    first = collector
    var isTied = [Bool](repeating: false, count: collector.passage.figures.count)
    for claim in collector.found where claim.kind != .part && claim.check.agrees {
      isTied[claim.result] = true
      for operand in claim.operands { isTied[operand] = true }
    }
    self.isTied = isTied
  }

  /// The claims of the passage, with those that fail because of one slip in their result; these take the place of others about it that
  /// fail without such a reason.
  func settled() -> [Claim] {
    let known = first.settledClaims()
    guard passage.figures.count >= 3 else { return known }
    let slips = find()
    if slips.isEmpty { return known }
    let kept = known.filter { claim in
      claim.verdict != .mismatch || !slips.contains { $0.kind == claim.kind && $0.result.range == claim.result.range }
    }
    return kept + slips
  }

  private func find() -> [Claim] {
    let suspects = passage.figures.indices.filter(isSuspect)
    guard suspects.contains(where: promises) else { return [] }
    var second = ClaimCollector(passage.suspecting(suspects), after: first)
    for step in Self.finders { step.find(&second) }
    var told: Set<Int> = []
    var claims: [Claim] = []
    for found in second.found where found.check.isSlip && found.check.fault == nil && !told.contains(found.result) {
      guard isConvincing(found, second), !isToldSurely(found) else { continue }
      told.insert(found.result)
      claims.append(mismatch(found))
    }
    return claims
  }

  /// Kinds whose result is computed from figures beside it.
  private static let finders =
    ([
      .sum, .difference, .totalBehind, .impliedSum, .changeSum, .growth, .ratio, .average, .product, .balance, .untiedRatio,
      .untiedDifference, .untiedAverage, .untiedProduct,
    ] as [ClaimFinder]).map(ClaimFinder.Step.init)

  /// Whether no claim ties the figure, and it has digits enough that a slip in it can be told.
  private func isSuspect(_ figure: Int) -> Bool {
    let quantity = passage.quantity(figure)
    // 火化率100% beside any two numbers: all of it is hardly a slip of 106%.
    if quantity.unit.dimension == .percent, Decimal.compare(quantity.value, Decimal(100)) == 0 { return false }
    return !isTied[figure] && quantity.hedge == .exact && !quantity.isChinese && quantity.unit.dimension != .time
      && quantity.value.magnitude.coefficient >= 100 && !quantity.value.isZero
  }

  /// Whether the figure may be the result of a claim.
  private func promises(_ figure: Int) -> Bool {
    switch passage.figures[figure].role {
    case .bound, .price, .base, .denominator, .fullMarks: false
    default: true
    }
  }

  private func isConvincing(_ found: ClaimCollector.Found, _ second: ClaimCollector) -> Bool {
    guard !found.operands.contains(where: { passage.quantity($0).hedge != .exact }) else { return false }
    return goesAsStated(found) && SlipChance(found, first, second).isSmall
  }

  /// 3702万元, 较上年增加114.97万元: what is one slip off 4217 less 3702 is no rise.
  private func goesAsStated(_ found: ClaimCollector.Found) -> Bool {
    let direction = passage.figures[found.result].direction
    guard found.kind == .difference, direction != 0, found.operands.count == 2,
      let order = Decimal.compare(passage.amount(found.operands[0]), passage.amount(found.operands[1]))
    else { return true }
    return order == direction
  }

  /// Whether the first reading tells the same already, and is surer of it.
  private func isToldSurely(_ found: ClaimCollector.Found) -> Bool {
    first.found.contains {
      $0.kind == found.kind && $0.result == found.result && $0.operands == found.operands && $0.confidence >= .medium
    }
  }

  private func mismatch(_ found: ClaimCollector.Found) -> Claim {
    let figure = passage.figures[found.result]
    return Claim(
      kind: found.kind, verdict: .mismatch, confidence: .medium, result: passage.mention(found.result),
      operands: found.operands.map(passage.mention), impliedBase: found.impliedBase, computed: found.check.computed, gap: found.check.gap,
      statedDirection: figure.direction, directionWords: figure.directionWords)
  }
}
