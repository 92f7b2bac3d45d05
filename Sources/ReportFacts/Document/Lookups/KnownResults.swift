/// Which figures of a report are results already, and what the claims of its tables say of them.
struct KnownResults {
  private let ledger: FactLedger
  private let facts: [KeptFacts]
  private let found: [Claim]
  private var results: Set<Int> = []
  /// The claims of tables that are no sums, and where the totals of the part at each place stand: both by place, in order once read.
  private var stated: [(start: Int, block: Int, claim: Int)] = []
  private var totals: [(part: Int, order: Int, total: Int)] = []
  private var isRead = false

  init(_ ledger: FactLedger, _ facts: [KeptFacts], _ found: [Claim]) {
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
    if isRead { return }
    isRead = true
    for (index, block) in facts.enumerated() where !block.claims.isEmpty {
      let start = ledger.report.starts[index]
      let isTable = ledger.report.blocks[index].table != nil
      for (number, claim) in block.claims.enumerated() {
        if claim.kind == .sum {
          note(claim, start)
        } else if isTable {
          stated.append((start + claim.result.range.lowerBound, index, number))
        }
      }
    }
    for claim in found where claim.kind == .sum { note(claim, 0) }
    stated.sort { ($0.start, $0.block, $0.claim) < ($1.start, $1.block, $1.claim) }
    totals.sort { ($0.part, $0.order) < ($1.part, $1.order) }
  }

  private mutating func note(_ claim: Claim, _ offset: Int) {
    guard claim.verdict != .mismatch else { return }
    let start = offset + claim.result.range.lowerBound
    for operand in claim.operands { totals.append((offset + operand.range.lowerBound, totals.count, start)) }
  }

  func isResult(_ start: Int) -> Bool { results.contains(start) }

  /// The claim of a table whose result stands at `start`: the last of several.
  func claim(_ kind: ClaimKind, at start: Int) -> Claim? {
    let index = stated.partition { $0.start <= start } - 1
    guard index >= 0, stated[index].start == start else { return nil }
    let claim = facts[stated[index].block].claims[stated[index].claim]
    guard claim.kind == kind, !claim.impliedBase else { return nil }
    return claim.shifted(by: ledger.report.starts[stated[index].block])
  }

  /// The totals of the lists that the figure at `start` is a part of.
  func totals(of start: Int) -> [Int] {
    var index = totals.partition { $0.part < start }
    var found: [Int] = []
    while index < totals.count, totals[index].part == start {
      if let entry = entry(at: totals[index].total) { found.append(entry) }
      index += 1
    }
    return found
  }

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

extension Array {
  /// How many elements at the beginning of a sorted array satisfy `isBefore`, which those behind them do not.
  fileprivate func partition(_ isBefore: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
