/// Mentions of one thing that differ: told only where it is beyond doubt that they are of one thing.
extension Restatements {
  typealias Entry = FactLedger.Entry

  /// Looks, for every figure that restates nothing, for an earlier one of the same name that is one slip of the hand away, or that stands in a list
  /// all else of which is restated.
  mutating func findDiffering(_ vouched: () -> Vouched) {
    let entries = ledger.entries
    var stretches = Chains(entries.count * 3)
    var known: Vouched?
    for index in entries.indices where entries[index].digits.count > 0 {
      if first[index] == index, isFirm(entries[index].fact) {
        let slip = slip(index, stretches)
        if let earlier = slip ?? unequalSibling(index) {
          let vouchers = known ?? vouched()
          known = vouchers
          let both = vouchers.contains(ledger.mention(entries[index])) && vouchers.contains(ledger.mention(entries[earlier]))
          if slip == nil || !both {
            first[index] = first[earlier]
            add(index)
          }
        }
      }
      for stretch in entries[index].digits.stretches { stretches.insert(index, stretch) }
    }
  }

  /// Whether a figure is stated flatly, and is no mark and no target.
  private func isFirm(_ fact: StatedFact) -> Bool {
    guard fact.quantity.hedge == .exact, !fact.quantity.isChinese else { return false }
    switch fact.kind {
    case .marks, .fullMarks, .bound: return false
    default: return true
    }
  }

  /// The earlier mention of the same thing that one slip turns into the figure at `index`.
  private mutating func slip(_ index: Int, _ stretches: Chains) -> Int? {
    let later = ledger.entries[index]
    guard later.digits.count >= 3 || later.fact.quantity.value.significantDigits >= 3 else { return nil }
    var best: (score: Int, entry: Int)?
    for stretch in later.digits.stretches {
      for candidate in stretches.facts(stretch, most: 32) where candidate != best?.entry {
        let earlier = ledger.entries[candidate]
        guard isFirm(earlier.fact), earlier.fact.kind == later.fact.kind, earlier.block != later.block || !later.isCell,
          let slip = RestatementCheck.slip(later.fact.quantity, earlier: earlier.fact.quantity)
        else { continue }
        _ = slip
        let score = match.score(earlier, later)
        guard score >= neededForSlip(earlier, later), score > best?.score ?? 0 else { continue }
        best = (score, candidate)
      }
    }
    return best?.entry
  }

  private func neededForSlip(_ earlier: Entry, _ later: Entry) -> Int {
    // What nothing names is one thing only as the total of a column.
    if earlier.fact.telling.isGeneric, later.fact.telling.isGeneric { return later.digits.count >= 5 ? 80 : 101 }
    if earlier.block == later.block { return 100 }
    return min(earlier.digits.count, later.digits.count) >= 4 ? 88 : 92
  }

  /// The figure of the very same name in a list of which at least two other figures are restated beside the figure at `index`.
  private mutating func unequalSibling(_ index: Int) -> Int? {
    let later = ledger.entries[index]
    guard !later.fact.telling.isGeneric else { return nil }
    var lists: [(block: Int, sentence: Int, count: Int)] = []
    for sibling in siblings(index) where first[sibling] != sibling && ledger.entries[sibling].digits.count >= 2 {
      let list = ledger.entries[first[sibling]]
      guard list.block != later.block else { continue }
      if let known = lists.firstIndex(where: { $0.block == list.block && $0.sentence == list.fact.sentence }) {
        lists[known].count += 1
      } else {
        lists.append((list.block, list.fact.sentence, 1))
      }
    }
    guard let list = lists.max(by: { $0.count < $1.count }), list.count >= 2 else { return nil }
    for candidate in ledger.entries(ofBlock: list.block).prefix(200) {
      let earlier = ledger.entries[candidate]
      guard earlier.fact.sentence == list.sentence || earlier.isCell, isFirm(earlier.fact), latest[candidate] == candidate,
        first[candidate] == candidate, earlier.fact.kind == later.fact.kind, match.score(earlier, later) >= 98
      else { continue }
      return candidate
    }
    return nil
  }

  /// The other figures of a sentence; in a table those of its column.
  private func siblings(_ index: Int) -> [Int] {
    let entry = ledger.entries[index]
    return ledger.entries(ofBlock: entry.block).prefix(300).filter { other in
      guard other != index, ledger.entries[other].fact.kind == entry.fact.kind else { return false }
      let fact = ledger.entries[other].fact
      return entry.isCell ? fact.measure == entry.fact.measure && fact.period == entry.fact.period : fact.sentence == entry.fact.sentence
    }
  }
}
