/// Finds what a report states more than once: the later mention is the result, the first one the operand.
struct Restatements {
  let ledger: FactLedger
  var match: FactMatch
  /// For each entry the first mention of what it restates, or itself.
  private(set) var first: [Int]
  private(set) var claims: [Claim] = []

  /// How many earlier facts with the same digits are looked at.
  private static let reach = 64

  init(_ ledger: FactLedger) {
    self.ledger = ledger
    match = FactMatch(ledger)
    first = Array(ledger.entries.indices)
  }

  /// The claims, in offsets of the text.
  static func find(_ ledger: FactLedger) -> [Claim] {
    guard ledger.entries.count > 1 else { return [] }
    var restatements = Restatements(ledger)
    restatements.findEqual()
    return restatements.claims
  }

  private mutating func findEqual() {
    let entries = ledger.entries
    var chains = Chains(entries.count)
    for index in entries.indices where entries[index].digits.count > 0 {
      let key = entries[index].digits.value
      var best: (score: Int, entry: Int)?
      chains.facts(key, most: Self.reach) { earlier in
        guard entries[earlier].digits == entries[index].digits, isSameAmount(entries[earlier].fact.quantity, entries[index].fact.quantity)
        else { return }
        let score = match.score(entries[earlier], entries[index])
        guard score >= Self.needed(entries[index].digits.count), best.map({ score >= $0.score }) ?? true else { return }
        best = (score, earlier)
      }
      if let best {
        first[index] = first[best.entry]
        add(index, .holds)
      }
      chains.insert(index, key)
    }
  }

  /// How sure the names must be for figures of so many digits that agree: the more digits, the less chance.
  private static func needed(_ digits: Int) -> Int {
    switch digits {
    case 1: 98
    case 2: 90
    case 3: 80
    case 4: 62
    case 5: 55
    default: 50
    }
  }

  private func isSameAmount(_ a: Quantity, _ b: Quantity) -> Bool {
    if a.unit.dimension == b.unit.dimension { return Decimal.compare(a.amount, b.amount) == 0 }
    return Decimal.compare(a.value, b.value) == 0
  }

  private mutating func add(_ index: Int, _ verdict: Verdict) {
    let later = ledger.entries[index]
    let earlier = ledger.entries[first[index]]
    let computed = inUnit(of: later.fact.quantity, earlier.fact.quantity)
    claims.append(
      Claim(
        kind: .restatement, verdict: verdict, confidence: verdict == .mismatch ? .medium : .high, result: ledger.mention(later),
        operands: [ledger.mention(earlier)], computed: computed, gap: (later.fact.quantity.value - computed)?.normalized))
  }

  /// The earlier figure in the unit of the later one.
  private func inUnit(of later: Quantity, _ earlier: Quantity) -> Decimal {
    guard later.unit.dimension == earlier.unit.dimension else { return earlier.value.normalized }
    return earlier.amount.scaled(by: -(later.scale + later.unit.exponent)).normalized
  }
}
