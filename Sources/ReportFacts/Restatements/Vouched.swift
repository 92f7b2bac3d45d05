import ReportSyntax

/// The figures that make a sum, a difference or a rate hold: they are hardly mistyped; and the claims that fail with others.
struct Vouched {
  /// Where the figures of claims that do not fail stand, in order.
  private let starts: [Int]
  /// The claims that fail, and for each of their figures where it stands and which claim that is, in order.
  private let failing: [Claim]
  private let failingAt: [(start: Int, claim: Int)]

  /// The figures of the claims within blocks and of `claims`, in offsets of the text.
  init(_ report: ReadReport, _ facts: [KeptFacts], _ claims: [Claim]) {
    var starts: [Int] = []
    var failing: [Claim] = []
    for (index, block) in facts.enumerated() {
      let offset = report.starts[index]
      for claim in block.claims { Self.note(claim, offset, &starts, &failing) }
    }
    for claim in claims { Self.note(claim, 0, &starts, &failing) }
    starts.sort()
    self.starts = starts
    self.failing = failing
    var failingAt: [(start: Int, claim: Int)] = []
    for (index, claim) in failing.enumerated() {
      failingAt.append((claim.result.range.lowerBound, index))
      for operand in claim.operands { failingAt.append((operand.range.lowerBound, index)) }
    }
    failingAt.sort { ($0.start, $0.claim) < ($1.start, $1.claim) }
    self.failingAt = failingAt
  }

  private static func note(_ claim: Claim, _ offset: Int, _ starts: inout [Int], _ failing: inout [Claim]) {
    switch claim.kind {
    case .sum, .difference, .growth, .ratio, .average, .product, .balance: break
    default: return
    }
    if claim.verdict == .mismatch { return failing.append(claim.shifted(by: offset)) }
    starts.append(offset + claim.result.range.lowerBound)
    for operand in claim.operands { starts.append(offset + operand.range.lowerBound) }
  }

  /// Whether nothing fails at all.
  var isSound: Bool { failing.isEmpty }

  /// Whether a claim that fails with this figure, while none holds, would hold with `value` in its place.
  func isMended(_ mention: Mention, by value: Decimal) -> Bool {
    if contains(mention) { return false }
    let start = mention.range.lowerBound
    var low = 0
    var high = failingAt.count
    while low < high {
      let middle = (low + high) / 2
      if failingAt[middle].start < start { low = middle + 1 } else { high = middle }
    }
    while low < failingAt.count, failingAt[low].start == start {
      if Self.holds(failing[failingAt[low].claim], with: value, at: mention) { return true }
      low += 1
    }
    return false
  }

  private static func holds(_ claim: Claim, with value: Decimal, at mention: Mention) -> Bool {
    guard let stated = claim.result.value else { return false }
    if claim.result.range == mention.range {
      return claim.computed.map { Decimal.compare($0.magnitude.rounded(to: value.places), value) == 0 } ?? false
    }
    let operands = claim.operands.map { operand in
      (operand.range == mention.range ? value : operand.value ?? .zero).scaled(by: operand.scale - claim.result.scale)
    }
    var computed: Decimal?
    switch claim.kind {
    case .sum: computed = operands.reduce(Decimal.zero as Decimal?) { sum, next in sum.flatMap { $0 + next } }
    case .difference where operands.count == 2: computed = (operands[0] - operands[1])?.magnitude
    case .ratio where operands.count == 2 && !operands[1].isZero:
      computed = Decimal.quotient(operands[0].scaled(by: 2), operands[1], places: stated.places)
    default: computed = nil
    }
    return computed.map { Decimal.compare($0, stated) == 0 } ?? false
  }

  func contains(_ mention: Mention) -> Bool {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] < mention.range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < starts.count && starts[low] == mention.range.lowerBound
  }
}
