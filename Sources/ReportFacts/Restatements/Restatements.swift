/// Finds what a report states more than once: the later mention is the result, the first one the operand.
struct Restatements {
  let ledger: FactLedger
  let match: FactMatch
  /// For each entry the first mention of what it restates, or itself.
  var first: [Int]
  var claims: [Claim] = []
  /// For each first mention the latest of the same thing, and the column that its mentions agree on.
  var latest: [Int]
  var measures: [Figure.Measure]
  /// What other claims say of the figures, once it was asked for.
  var vouchers: Vouched?

  /// How many earlier facts with the same digits are looked at.
  private static let reach = 64

  init(_ ledger: FactLedger) {
    self.ledger = ledger
    match = FactMatch(ledger)
    first = Array(ledger.entries.indices)
    latest = first
    measures = ledger.entries.map(\.measure)
  }

  /// The restatements of a report, their claims in offsets of the text.
  ///
  /// `vouched` says whether the figure at an offset makes another claim hold.
  static func find(_ ledger: FactLedger, vouched: () -> Vouched) -> Restatements {
    var restatements = Restatements(ledger)
    guard ledger.entries.count > 1 else { return restatements }
    restatements.findEqual()
    restatements.findDiffering(vouched)
    restatements.findDifferingIndicators()
    restatements.findDifferingScore()
    return restatements
  }

  private mutating func findEqual() {
    let entries = ledger.entries
    var chains = Chains(entries.count)
    var rounded = Chains(entries.count)
    // 0.48亿元 and 4813.26万元: kept only where a report states anything so roughly.
    let hasRough = entries.contains { $0.isRough }
    var coarse = Chains(hasRough ? entries.count : 0)
    for index in entries.indices where entries[index].digits.count > 0 {
      let digits = entries[index].digits
      var best = best(for: index, in: chains, digits.value, needed: Self.needed(digits.count)) { RestatementCheck.isSame($0, $1) }
      if best == nil, let leading = digits.leading {
        best = self.best(for: index, in: rounded, leading, needed: 78) { RestatementCheck.agree($0, $1) }
      }
      let firstTwo = hasRough ? digits.firstTwo : nil
      if best == nil, let firstTwo {
        best = self.best(for: index, in: coarse, firstTwo, needed: 88) {
          $0.scale + $0.unit.exponent != $1.scale + $1.unit.exponent && $0.unit.dimension == $1.unit.dimension
            && RestatementCheck.agree($0, $1)
        }
      }
      if let best {
        join(index, first[best])
        add(index)
        // What is told in the very same words need not be looked at again.
        if entries[best].fact.isNamed(like: entries[index].fact), entries[best].form == entries[index].form { continue }
      }
      chains.insert(index, digits.value)
      if let leading = digits.leading { rounded.insert(index, leading) }
      if let firstTwo { coarse.insert(index, firstTwo) }
    }
  }

  /// The earlier fact that the fact at `index` restates most surely, of those with a key in common; the latest of several.
  private mutating func best(
    for index: Int, in chains: Chains, _ key: UInt64, needed: Int, _ agree: (Quantity, Quantity) -> Bool
  ) -> Int? {
    let later = ledger.entries[index]
    var best: (score: Int, entry: Int)?
    var link = chains.start(key)
    var left = Self.reach
    while left > 0, let candidate = chains.next(&link) {
      left -= 1
      let earlier = ledger.entries[candidate]
      guard agree(earlier.quantity, later.quantity), isFree(first[candidate], for: later) else { continue }
      let score = match.score(earlier, later, agreeing: true)
      if score >= needed, score > best?.score ?? 0 { best = (score, candidate) }
      if score == 100 { break }
    }
    return best?.entry
  }

  /// Whether the thing first stated at `root` may be restated by `entry`: in another column than its mentions agree on, or once more in
  /// the same row of a table, it is something else.
  private func isFree(_ root: Int, for entry: FactLedger.Entry) -> Bool {
    let last = ledger.entries[latest[root]]
    if entry.isCell, last.block == entry.block, last.sentence == entry.sentence { return false }
    let measure = measures[root]
    if measure == .unstated || entry.measure == .unstated || measure == entry.measure { return true }
    if measure.isBudget, entry.measure.isBudget { return true }
    let earlier = ledger.entries[root]
    guard entry.digits.count >= 4, entry.isCell != earlier.isCell else { return false }
    return entry.isMeasureGuessed || earlier.isMeasureGuessed && last.block != entry.block
  }

  mutating func join(_ index: Int, _ root: Int) {
    first[index] = root
    latest[root] = index
    if measures[root] == .unstated { measures[root] = ledger.entries[index].measure }
  }

  /// How sure the names must be for figures of so many digits that agree: the more digits, the less chance.
  private static func needed(_ digits: Int) -> Int {
    switch digits {
    case 1: 98
    case 2: 88
    case 3: 80
    case 4: 62
    case 5: 55
    default: 50
    }
  }

  mutating func add(_ index: Int) {
    let later = ledger.entries[index]
    let earlier = ledger.entries[first[index]]
    guard let check = RestatementCheck.check(later.quantity, earlier: earlier.quantity) else { return }
    claims.append(
      Claim(
        kind: .restatement, verdict: check.verdict, confidence: check.agrees ? .high : .medium, result: ledger.mention(later),
        operands: [ledger.mention(earlier)], computed: check.computed, gap: check.gap))
  }
}
