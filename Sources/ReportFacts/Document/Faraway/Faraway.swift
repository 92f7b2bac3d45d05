/// Results whose figures all stand elsewhere: 项目支出占全年支出的55.96%, where neither amount is told in the sentence.
///
/// Words say what is meant, names say which figures these are, and the result must come out exactly: what merely fails is not told.
struct Faraway {
  let ledger: FactLedger
  /// For each entry the first mention of what it restates, or itself.
  let first: [Int]
  private var known: KnownResults
  private(set) var claims: [Claim] = []
  /// The results so far, by where they stand.
  private var results: Set<Int>
  /// The figures that are parts of the totals found here.
  private(set) var parts: Set<Int> = []
  /// The first mentions of marks that a rate ties to their full marks.
  private var rated: Set<Int> = []

  typealias Entry = FactLedger.Entry

  /// How many figures before a result, and how many behind it, are looked at.
  static let reach = (before: 120, behind: 12)

  init(_ ledger: FactLedger, first: [Int], _ known: KnownResults, _ lookedUp: [Claim]) {
    self.ledger = ledger
    self.first = first
    self.known = known
    results = Set(lookedUp.map(\.result.range.lowerBound))
  }

  mutating func find() {
    findShares()
    findScoreRates()
    findSurveys()
    findSums()
    findOutturns()
    findAverages()
  }

  /// Whether nothing ties a figure yet that is stated flatly, to three digits or more.
  func isOpen(_ index: Int) -> Bool {
    let entry = ledger.entries[index]
    guard !entry.isCell, entry.quantity.hedge == .exact, !entry.quantity.isChinese, digits(of: index) >= 3 else { return false }
    let start = ledger.mention(entry).range.lowerBound
    return !results.contains(start) && !known.isResult(start)
  }

  /// Whether a figure of the same value and kind stands before the one at `index`: then that is told again.
  func isToldBefore(_ index: Int) -> Bool {
    let entry = ledger.entries[index]
    if first[index] != index { return true }
    return (max(0, index - Self.told)..<index).contains { other in
      let earlier = ledger.entries[other]
      return earlier.digits == entry.digits && earlier.quantity.unit.isRate == entry.quantity.unit.isRate
        && RestatementCheck.isSame(earlier.quantity, entry.quantity)
    }
  }

  /// How many figures before a result its own value is looked for in.
  private static let told = 400

  /// The digits of a figure, noughts behind the point included.
  func digits(of index: Int) -> Int {
    let value = ledger.entries[index].quantity.value
    return value.places <= 0 ? value.significantDigits : value.writtenDigits
  }

  /// The first mentions near a figure that pass `test`, the nearest before it first, then those behind.
  func amounts(near index: Int, _ test: (Entry) -> Bool) -> [Int] {
    let low = max(0, index - Self.reach.before)
    let high = min(ledger.entries.count, index + Self.reach.behind)
    var found: [Int] = []
    for other in Array((low..<index).reversed()) + Array(min(index + 1, high)..<high) {
      let entry = ledger.entries[other]
      guard entry.kind == .amount, entry.quantity.hedge == .exact, !entry.quantity.isChinese, test(entry) else { continue }
      // A later mention of the same figure adds nothing.
      if found.contains(where: { first[$0] == first[other] }) { continue }
      found.append(other)
    }
    return found
  }

  /// What `top` ÷ `bottom` gives, where it gives the figure at `index` exactly.
  func quotient(_ index: Int, _ top: Int, _ bottom: Int) -> Check? {
    let (a, b) = (ledger.entries[top].quantity, ledger.entries[bottom].quantity)
    let group = GroupPlaces([a, b])
    let check = RatioCheck.check(
      result: ledger.entries[index].quantity, numerator: (a.amount, group.halfUnit(of: a)), denominator: (b.amount, group.halfUnit(of: b)))
    return check?.verdict == .holds ? check : nil
  }

  mutating func add(_ kind: ClaimKind, _ result: Int, _ operands: [Int], _ check: Check, confidence: Confidence = .medium) {
    let mention = ledger.mention(ledger.entries[result])
    results.insert(mention.range.lowerBound)
    if kind == .sum { parts.formUnion(operands.map { first[$0] }) }
    claims.append(
      Claim(
        kind: kind, verdict: check.verdict, confidence: confidence, result: mention,
        operands: operands.map { ledger.mention(ledger.entries[$0]) }, computed: check.computed, gap: check.gap, fault: check.fault,
        statedDirection: ledger.entries[result].direction))
  }

  /// The totals of the lists that the figure at `index` is a part of.
  mutating func totals(of index: Int) -> [Int] {
    known.readClaims()
    return known.totals(of: ledger.mention(ledger.entries[index]).range.lowerBound)
  }

  /// Notes that a rate ties the marks at `index` to their full marks.
  mutating func tie(_ index: Int) { rated.insert(first[index]) }

  /// Where the marks stand that a rate ties to their full marks: they are no mere parts of these.
  var tied: Set<Int> {
    if rated.isEmpty { return [] }
    return Set(
      ledger.entries.indices.filter { rated.contains(first[$0]) }.map { ledger.mention(ledger.entries[$0]).range.lowerBound })
  }
}
