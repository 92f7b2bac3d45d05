/// The claims found so far in one passage, and what the finders learned on the way.
struct ClaimCollector {
  /// A claim between figures, by their indices.
  struct Found {
    let kind: ClaimKind
    let result: Int
    let operands: [Int]
    let check: Check
    let confidence: Confidence
    let impliedBase: Bool
  }

  let passage: Passage
  private(set) var claims: [Claim] = []
  /// The claims between figures, by their indices.
  private(set) var found: [Found] = []
  /// For each figure the total of the list it was read as a part of, or -1.
  var totalOfPart: [Int]
  /// For each figure the last claim whose result it is, and for each claim the one before with the same result, or -1.
  private var lastFound: [Int32]
  private var foundBefore: [Int32] = []

  /// How many of the latest claims are looked through: what a figure is tied by stands near it.
  private static let window = 300

  /// What an earlier reading of the same passage read each figure as a part of; empty in a first reading.
  private var totalBefore: [Int] = []

  init(_ passage: Passage) {
    self.passage = passage
    totalOfPart = [Int](repeating: -1, count: passage.figures.count)
    lastFound = [Int32](repeating: -1, count: passage.figures.count)
  }

  /// A second reading of a passage, in which finders need not look again for what a figure that is no suspect is the total of.
  init(_ passage: Passage, after first: ClaimCollector) {
    self.init(passage)
    totalBefore = first.totalOfPart
  }

  /// Takes over from an earlier reading which figures are parts of totals that are no suspects.
  mutating func recallTotals() {
    for (part, total) in totalBefore.enumerated() where total >= 0 && totalOfPart[part] < 0 && !passage.mayBeResult(total) {
      totalOfPart[part] = total
    }
  }

  /// Records a claim whose result and operands are figures. One stated twice is recorded once.
  mutating func add(
    _ kind: ClaimKind, result: Int, operands: [Int], check: Check, confidence: Confidence, impliedBase: Bool = false
  ) {
    // 约1000万元 and 300余人 leave room that no gap can be measured against: what they fit is said, what they miss is not.
    if check.verdict == .mismatch, !isExact(result) || !operands.allSatisfy(isExact) { return }
    // 内设6个股室…另有村卫生室112个: 个 counts anything, so that what is more than the whole is no part of it.
    if kind == .part, check.verdict == .mismatch, !mayExceed(result, check) { return }
    if isKnown(kind, result, operands) { return }
    let figure = passage.figures[result]
    if found.isEmpty {
      found.reserveCapacity(8)
      claims.reserveCapacity(claims.count + 8)
      foundBefore.reserveCapacity(8)
    }
    foundBefore.append(lastFound[result])
    lastFound[result] = Int32(truncatingIfNeeded: found.count)
    found.append(Found(kind: kind, result: result, operands: operands, check: check, confidence: confidence, impliedBase: impliedBase))
    claims.append(
      Claim(
        kind: kind, verdict: check.verdict, confidence: confidence, result: passage.mention(result),
        operands: operands.map(passage.mention),
        impliedBase: impliedBase, computed: check.computed, gap: check.gap, fault: check.fault, statedDirection: figure.direction,
        directionWords: figure.directionWords))
  }

  private func isExact(_ figure: Int) -> Bool { passage.quantities[passage.figures[figure].quantity].hedge == .exact }

  /// Whether a claim of the same figures was recorded before, its operands in whatever order.
  private func isKnown(_ kind: ClaimKind, _ result: Int, _ operands: [Int]) -> Bool {
    var index = Int(lastFound[result])
    while index >= 0 {
      if found[index].kind == kind, found[index].operands.count == operands.count,
        found[index].operands == operands || found[index].operands.sorted() == operands.sorted()
      {
        return true
      }
      index = Int(foundBefore[index])
    }
    return false
  }

  /// Whether a part that is more than its whole can be meant as its part: not what 个 counts, not 常住人口 behind 参保.
  private func mayExceed(_ part: Int, _ check: Check) -> Bool {
    let quantity = passage.quantity(part)
    if quantity.unit.dimension == .people, passage.contains("人口", in: passage.figures[part].label) { return false }
    return quantity.unit.dimension != .items || Slip.between(written: quantity.value, intended: check.computed) != nil
  }

  /// The operands of the claim of `kind` whose result is `result`.
  func operands(of kind: ClaimKind, result: Int) -> [Int]? {
    found.suffix(Self.window).last { $0.kind == kind && $0.result == result }?.operands
  }

  /// The sums between figures: total and parts.
  func sums() -> [(Int, [Int])] { found.filter { $0.kind == .sum }.map { ($0.result, $0.operands) } }

  /// The ratios between figures: rate, numerator and denominator.
  func ratios() -> [(Int, [Int])] { found.filter { $0.kind == .ratio && $0.operands.count == 2 }.map { ($0.result, $0.operands) } }

  /// Whether a difference takes `figure` off another, and what is left is told behind it.
  func isTakenOff(_ figure: Int) -> Bool {
    found.suffix(Self.window).contains {
      $0.kind == .difference && $0.result > figure && $0.operands.count == 2 && $0.operands[1] == figure
    }
  }

  /// Whether the same amount stated elsewhere is the product of these factors already: 应拨46.8万元，实拨46.8万元.
  func hasProduct(of factors: [Int], like amount: Quantity) -> Bool {
    found.suffix(Self.window).contains {
      $0.kind == .product && factors.allSatisfy($0.operands.contains) && passage.quantity($0.result).value == amount.value
    }
  }

  /// Whether a product has `figure` among its factors.
  func isFactor(_ figure: Int) -> Bool {
    found.suffix(Self.window).contains { $0.kind == .product && $0.operands.contains(figure) }
  }

  /// Records a claim whose result or operands are words.
  mutating func add(_ claim: Claim) {
    claims.append(claim)
  }

  /// Whether `result` is the result of a claim of `kind` between figures already.
  func has(_ kind: ClaimKind, result: Int) -> Bool {
    var index = Int(lastFound[result])
    while index >= 0 {
      if found[index].kind == kind { return true }
      index = Int(foundBefore[index])
    }
    return false
  }

  /// Whether one claim ties `total` with exactly these figures already, whichever of them is its result, or another mention of the same
  /// amount with the same parts.
  func ties(_ total: Int, with parts: [Int]) -> Bool {
    let whole = passage.quantity(total).range.lowerBound
    let places = parts.map { passage.quantity($0).range.lowerBound }
    return claims.suffix(Self.window).contains { claim in
      if Self.areSame(claim, whole, places) { return true }
      if claim.kind == .sum, Self.areSame(claim.operands, places) { return true }
      // The same parts again further on: 62.08万元：车辆48.75万元，接待13.33万元。…车辆48.75万元，较上年减少…
      if claim.kind == .sum, claim.result.range == passage.quantity(total).range, claim.operands.count == parts.count,
        zip(claim.operands, parts).allSatisfy({ $0.value == passage.quantity($1).value })
      {
        return true
      }
      // The total stated twice: 剩余 was found as its difference already.
      guard claim.kind == .difference, claim.operands.count == 2, parts.count == 2 else { return false }
      let (result, base) = (claim.result.range.lowerBound, claim.operands[1].range.lowerBound)
      return places.allSatisfy { $0 == result || $0 == base } && places.contains(result) && places.contains(base)
        && claim.operands[0].value == passage.quantity(total).value
    }
  }

  /// Whether the figures of a claim are those that stand at `whole` and `places`, in whatever order.
  private static func areSame(_ claim: Claim, _ whole: Int, _ places: [Int]) -> Bool {
    let result = claim.result.range.lowerBound
    guard result == whole || places.contains(result) else { return false }
    for operand in claim.operands where operand.range.lowerBound != whole && !places.contains(operand.range.lowerBound) { return false }
    let holds = { (place: Int) in place == result || claim.operands.contains { $0.range.lowerBound == place } }
    return holds(whole) && places.allSatisfy(holds)
  }

  private static func areSame(_ operands: [Mention], _ places: [Int]) -> Bool {
    for operand in operands where !places.contains(operand.range.lowerBound) { return false }
    return places.allSatisfy { place in operands.contains { $0.range.lowerBound == place } }
  }

  /// The claims, without parts that a ratio ties already.
  func settledClaims() -> [Claim] {
    let settled = StatedBases.settled(claims, passage)
    guard claims.contains(where: { $0.kind == .part }) else { return settled }
    let numerators = Set(claims.filter { $0.kind == .ratio }.compactMap { $0.operands.first?.range.lowerBound })
    // 编制32名，实有26人，空编6名: the difference ties the two.
    let compared = Set(claims.filter { $0.kind == .difference }.compactMap { $0.operands.first?.range.lowerBound })
    // 分值25分，得20.5分，扣分4.5分: what is left of the full mark is more than a part of it.
    let left = claims.filter { $0.kind == .difference && $0.operands.count == 2 }
    return settled.filter { claim in
      guard claim.kind == .part else { return true }
      let start = claim.result.range.lowerBound
      if left.contains(where: { $0.result == claim.result && $0.operands[0] == claim.operands[0] }) { return false }
      if numerators.contains(start), claims.contains(where: { $0.kind == .ratio && $0.operands == [claim.result] + claim.operands }) {
        return false
      }
      return !compared.contains(start) || !claims.contains { $0.kind == .difference && $0.operands == [claim.result] + claim.operands }
    }
  }

  /// The places of the sentences that these figures stand in.
  func group(_ figures: [Int]) -> GroupPlaces {
    var places = GroupPlaces()
    for (position, figure) in figures.enumerated() {
      let sentence = passage.figures[figure].sentence
      if figures[..<position].contains(where: { passage.figures[$0].sentence == sentence }) { continue }
      if position == 0 { places = passage.group(around: figure) } else { places.note(passage.group(around: figure)) }
    }
    return places
  }
}

extension ClaimKind {
  /// A number for use in keys.
  var order: UInt8 { UInt8(ClaimKind.allCases.firstIndex(of: self) ?? 0) }
}
