/// Which figures of a report are results already, and what the claims of its tables say of them.
struct KnownResults {
  private let ledger: FactLedger
  private let facts: [BlockFacts]
  private let found: [Claim]
  private var results: Set<Int> = []
  private var stated: [Int: Claim] = [:]
  private var totals: [Int: [Int]] = [:]

  init(_ ledger: FactLedger, _ facts: [BlockFacts], _ found: [Claim]) {
    self.ledger = ledger
    self.facts = facts
    self.found = found
    for (index, block) in facts.enumerated() where !block.claims.isEmpty {
      let start = ledger.report.starts[index]
      for claim in block.claims where Self.settles(claim) { results.insert(start + claim.result.range.lowerBound) }
    }
    for claim in found where Self.settles(claim) { results.insert(claim.result.range.lowerBound) }
  }

  /// Whether a claim leaves nothing to be looked up for its result.
  private static func settles(_ claim: Claim) -> Bool {
    switch claim.kind {
    case .difference, .growth, .ratio, .average, .balance, .product, .sum: !claim.impliedBase
    default: false
    }
  }

  /// Reads what the claims say besides: only reports in which something is to be looked up need it.
  mutating func readClaims() {
    for (index, block) in facts.enumerated() where !block.claims.isEmpty {
      let isTable = ledger.report.blocks[index].table != nil
      for claim in block.claims { note(claim, ledger.report.starts[index], isTable: isTable) }
    }
    for claim in found { note(claim, 0, isTable: false) }
  }

  private mutating func note(_ claim: Claim, _ offset: Int, isTable: Bool) {
    let start = offset + claim.result.range.lowerBound
    if claim.kind != .sum {
      if isTable { stated[start] = claim.shifted(by: offset) }
    } else if claim.verdict != .mismatch {
      for operand in claim.operands { totals[offset + operand.range.lowerBound, default: []].append(start) }
    }
  }

  func isResult(_ start: Int) -> Bool { results.contains(start) }

  /// The claim of a table whose result stands at `start`.
  func claim(_ kind: ClaimKind, at start: Int) -> Claim? {
    guard let claim = stated[start], claim.kind == kind, !claim.impliedBase else { return nil }
    return claim
  }

  /// The totals of the lists that the figure at `start` is a part of.
  func totals(of start: Int) -> [Int] { (totals[start] ?? []).compactMap { entry(at: $0) } }

  /// The entry of the figure at `start`.
  func entry(at start: Int) -> Int? {
    var low = 0
    var high = ledger.entries.count
    while low < high {
      let middle = (low + high) / 2
      if ledger.mention(ledger.entries[middle]).range.lowerBound < start { low = middle + 1 } else { high = middle }
    }
    return low < ledger.entries.count && ledger.mention(ledger.entries[low]).range.lowerBound == start ? low : nil
  }
}
