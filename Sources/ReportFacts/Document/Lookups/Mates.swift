/// The figures that one figure may be compared with, wherever they stand.
struct Mates {
  private let ledger: FactLedger
  private let first: [Int]
  private let known: KnownResults
  /// For each thing the mention after its first one, and for each mention the next of the same thing; -1 for none.
  private var second: [Int32]
  private var following: [Int32]
  private var named: Chains

  /// A figure to compare with.
  struct Mate {
    let index: Int
    /// How many digits the result must have to prove the relation.
    let neededDigits: Int
    /// Whether the words ask for this figure and for no other.
    var isCertain = false
    /// Whether the words ask for what this figure is.
    var isAnswer = false
    /// Where it was found.
    var source = Source.near

    /// Beside the figure in a table or under its name, or merely near it.
    enum Source: Sendable { case row, total, name, near }
  }

  /// How many mentions of one thing are looked at, how many figures of a row, and how many of one name.
  private static let reach = (mentions: 6, row: 12, named: 24, near: 30)

  init(_ ledger: FactLedger, first: [Int], _ known: KnownResults) {
    self.ledger = ledger
    self.first = first
    self.known = known
    let entries = ledger.entries
    named = Chains(entries.count)
    following = [Int32](repeating: -1, count: entries.count)
    second = following
    var latest = following
    for index in entries.indices {
      let fact = entries[index].fact
      let root = first[index]
      if root != index {
        let mention = Int32(truncatingIfNeeded: index)
        if latest[root] < 0 { second[root] = mention } else { following[Int(latest[root])] = mention }
        latest[root] = mention
      }
      if fact.kind == .amount, !fact.telling.isGeneric { named.insert(index, fact.telling.key) }
    }
  }

  /// The mentions of what the figure at `index` states, itself among them.
  func members(of index: Int) -> [Int] {
    let root = first[index]
    // A figure that differs from an earlier one may be the first mention of others all the same.
    if second[root] < 0 { return [index] }
    var members = [root]
    var next = Int(second[root])
    while next >= 0, members.count < Self.reach.mentions {
      members.append(next)
      next = Int(following[next])
    }
    return members
  }

  /// What the figure `own` may be compared with to give the figure `result`, the likeliest first.
  func of(_ own: Int, asked: Asked, for result: Int) -> [Mate] {
    var found: [Mate] = []
    var seen: Set<Int> = [first[own]]
    func add(_ other: Int, answered: Int, unanswered: Int, _ source: Mate.Source) {
      guard ledger.entries[other].kind == .amount, seen.insert(first[other]).inserted else { return }
      let isAnswer = asked.isAnswered(by: ledger.entries[other], beside: ledger.entries[own])
      let mention = first[other] < result ? first[other] : other
      found.append(Mate(index: mention, neededDigits: isAnswer ? answered : unanswered, isAnswer: isAnswer, source: source))
    }
    if ledger.entries[result].kind == .amount {
      for other in wholes(before: own) { add(other, answered: 4, unanswered: 4, .near) }
      return found
    }
    let members = members(of: own)
    for member in members where ledger.entries[member].isCell {
      for other in row(of: member) { add(other, answered: 2, unanswered: 3, .row) }
    }
    if !isDifference(result) {
      for member in members {
        for total in known.totals(of: ledger.mention(ledger.entries[member]).range.lowerBound) {
          add(total, answered: 2, unanswered: 2, .total)
        }
      }
    }
    for other in alike(own) { add(other, answered: 3, unanswered: 5, .name) }
    for other in near(own, asked, result) { add(other, answered: 4, unanswered: 4, .near) }
    markCertain(&found)
    return found.enumerated().sorted { ($0.element.neededDigits, $0.offset) < ($1.element.neededDigits, $1.offset) }.map(\.element)
  }

  /// Marks the only figure that the words ask for: in the row of a table, else under the same name, else nearby.
  private func markCertain(_ mates: inout [Mate]) {
    for source in [Mate.Source.row, .name, .near] {
      let answers = mates.indices.filter { mates[$0].isAnswer && mates[$0].source == source }
      guard let only = answers.first else { continue }
      let amount = ledger.entries[mates[only].index].quantity.amount
      let isOne = answers.allSatisfy { Decimal.compare(ledger.entries[mates[$0].index].quantity.amount, amount) == 0 }
      if isOne { mates[only].isCertain = true }
      return
    }
  }

  private func isDifference(_ index: Int) -> Bool {
    ledger.entries[index].kind == .change || ledger.entries[index].kind == .growth
  }

  /// The cells of tables under the name of the figure at `index`.
  func cells(named index: Int) -> [Int] {
    let name = ledger.entries[index].fact.telling
    return named.facts(name.key, most: Self.reach.named).filter {
      ledger.entries[$0].isCell && $0 < index && NameMatch.score(ledger.entries[$0].fact.telling, name) >= 96
    }
  }

  /// The other figures in the row of a cell.
  func row(of cell: Int) -> [Int] {
    let entry = ledger.entries[cell]
    let block = ledger.entries(ofBlock: entry.block)
    return block.clamped(to: max(block.lowerBound, cell - Self.reach.row)..<cell + Self.reach.row).filter {
      $0 != cell && ledger.entries[$0].sentence == entry.sentence
    }
  }

  /// The amounts of the same name in another column or of another year.
  private func alike(_ own: Int) -> [Int] {
    let entry = ledger.entries[own]
    guard !entry.isNameless else { return [] }
    return named.facts(entry.fact.telling.key, most: Self.reach.named).filter { other in
      let candidate = ledger.entries[other]
      guard candidate.form == entry.form || candidate.form < 0 || entry.form < 0 else { return false }
      guard candidate.measure != entry.measure || candidate.year != entry.year else { return false }
      return NameMatch.score(candidate.fact.telling, entry.fact.telling) >= 96
    }.sorted { abs($0 - own) < abs($1 - own) }
  }

  /// The totals and budgets shortly before, of which something may be left.
  private func wholes(before own: Int) -> [Int] {
    let entry = ledger.entries[own]
    return (max(0, own - Self.reach.near)..<own).reversed().filter { other in
      let candidate = ledger.entries[other]
      guard candidate.kind == .amount, entry.block - candidate.block <= 4, !candidate.isCell, candidate.year == entry.year else {
        return false
      }
      return candidate.isWhole || candidate.measure.isBudget
    }
  }

  /// The amounts shortly before that the words ask for, or name in part.
  private func near(_ own: Int, _ asked: Asked, _ result: Int) -> [Int] {
    let entry = ledger.entries[own]
    let asking = ledger.entries[result].fact.name
    let words = asking.scalars + entry.fact.name.scalars
    let mask = asking.mask | entry.fact.name.mask
    return (max(0, own - Self.reach.near)..<own).reversed().filter { other in
      let candidate = ledger.entries[other]
      guard candidate.kind == .amount, entry.block - candidate.block <= 6, !candidate.isCell else { return false }
      if asked.isAnswered(by: candidate, beside: entry) { return true }
      return asked.isNothing && mask & candidate.fact.name.mask != 0 && LabelMatch.commonRun(words, candidate.fact.name.scalars) >= 2
    }
  }
}
