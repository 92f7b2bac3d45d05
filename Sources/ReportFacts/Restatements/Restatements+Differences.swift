/// Mentions of one thing that differ: told only where it is beyond doubt that they are of one thing.
extension Restatements {
  typealias Entry = FactLedger.Entry

  /// Looks, for every figure that restates nothing, for an earlier one that it was meant to restate.
  mutating func findDiffering(_ vouched: () -> Vouched) {
    let entries = ledger.entries
    var masked = Chains(entries.count * 4)
    var named = Chains(entries.count)
    var seen = [Int32](repeating: -1, count: entries.count)
    var keys: [UInt64] = []
    for index in entries.indices where entries[index].digits.count > 0 {
      let name = key(of: entries[index])
      keys.removeAll(keepingCapacity: true)
      entries[index].digits.appendMasked(to: &keys)
      if first[index] == index, isFirm(entries[index]),
        let (earlier, isSupported) = differing(index, keys, masked, named, name, &seen, vouched)
      {
        let vouchers = vouchers(vouched)
        // Two figures that each make a sum or rate hold are two things.
        let areVouched = vouchers.contains(ledger.mention(entries[index])) && vouchers.contains(ledger.mention(entries[earlier]))
        if isSupported || !areVouched {
          first[index] = first[earlier]
          add(index)
        }
      }
      for key in keys { masked.insert(index, key) }
      if let name { named.insert(index, name) }
    }
  }

  /// Whether a figure is stated flatly, and is no mark.
  private func isFirm(_ fact: Entry) -> Bool {
    guard fact.quantity.hedge == .exact || fact.kind == .bound, !fact.quantity.isChinese else { return false }
    return fact.kind != .marks && fact.kind != .fullMarks
  }

  /// The name of an entry as a key; that of its form where its own words name nothing.
  private mutating func key(of entry: Entry) -> UInt64? {
    let name = entry.isNameless && entry.form >= 0 ? ledger.surroundings(of: entry).first : entry.fact.telling
    guard let name, !name.isGeneric else { return nil }
    return name.key
  }

  /// The earlier mention that the figure at `index` differs from, the likeliest of several, and whether its neighbours are restated there.
  private mutating func differing(
    _ index: Int, _ keys: [UInt64], _ masked: Chains, _ named: Chains, _ name: UInt64?, _ seen: inout [Int32], _ vouched: () -> Vouched
  ) -> (entry: Int, isSupported: Bool)? {
    let later = ledger.entries[index]
    var best: (score: Int, entry: Int, isSupported: Bool)?
    var restated: [Int]?
    let mark = Int32(truncatingIfNeeded: index)
    for place in 0..<keys.count + (name == nil ? 0 : 1) {
      let key = place < keys.count ? keys[place] : name ?? 0
      let isName = key == name
      var link = isName ? named.start(key) : masked.start(key)
      var left = 48
      while left > 0, let candidate = isName ? named.next(&link) : masked.next(&link) {
        left -= 1
        if seen[candidate] == mark { continue }
        seen[candidate] = mark
        let earlier = ledger.entries[candidate]
        guard isFirm(earlier), earlier.block != later.block || !later.isCell, mayBeMeant(earlier, later),
          !isBeside(index, earlier)
        else { continue }
        // 2000 and 2200: round figures differ in one digit as often as not.
        let isRound = max(earlier.digits.count, later.digits.count) <= 2
        let isSlip = !isRound && RestatementCheck.slip(later.quantity, earlier: earlier.quantity) != nil
        let score = match.score(earlier, later)
        if isSlip, let score = scoreAsStray(index, candidate, score, vouched), score > best?.score ?? 0 {
          best = (score, candidate, true)
          continue
        }
        // Cells of two tables are told apart by every word of their rows and columns.
        guard score >= (earlier.isCell && later.isCell ? 90 : 50), score > best?.score ?? 0 else { continue }
        if isSlip, score >= neededForSlip(earlier, later) || isRepeated(candidate, besides: later) && score >= 92 {
          best = (score, candidate, false)
        } else if score >= 96, haveOneStatedColumn(candidate, later),
          isRepeated(candidate, besides: later) || areSpelledOut(earlier, later),
          RestatementCheck.isNear(later.quantity, earlier.quantity)
        {
          best = (score, candidate, false)
        } else if isSlip || score >= 92, isSupported(index, by: candidate, &restated) {
          best = (score, candidate, true)
        } else if score >= 96, earlier.block != later.block, wouldMend(earlier, later, vouchers(vouched)) {
          // A claim fails with the one, and would hold with the other.
          best = (score, candidate, true)
        } else if score >= 98, later.quantity.unit.isCounted, isOfRepeatedList(index, like: candidate) {
          best = (score, candidate, true)
        }
      }
    }
    if best == nil, let candidate = aligned(index) { return (candidate, true) }
    return best.map { ($0.entry, $0.isSupported) }
  }

  /// The figure in the place of the one at `index` where a passage is told once more: its neighbours on both sides, or two on one, restate
  /// the neighbours there, in the same order.
  private func aligned(_ index: Int) -> Int? {
    let later = ledger.entries[index]
    guard !later.isCell else { return nil }
    let block = ledger.entries(ofBlock: later.block)
    for offset in [-1, 1] where block.contains(index + offset) && first[index + offset] != index + offset {
      let candidate = first[index + offset] - offset
      guard candidate >= 0, candidate < index, first[candidate] == candidate else { continue }
      let earlier = ledger.entries[candidate]
      guard earlier.block == ledger.entries[first[index + offset]].block, earlier.block != later.block, !earlier.isCell,
        isFirm(earlier), mayBeMeant(earlier, later), earlier.fact.name == later.fact.name, earlier.year == later.year,
        earlier.quantity.unit == later.quantity.unit, earlier.measure == later.measure
      else { continue }
      let neighbours = [-2, -1, 1, 2].filter { place in
        block.contains(index + place) && first[index + place] == candidate + place
      }
      guard neighbours.count >= 2, neighbours.contains(where: { ledger.entries[index + $0].digits.count >= 3 }) else { continue }
      return candidate
    }
    return nil
  }

  /// Whether two or more counts beside the one at `index` restate counts told near `candidate`: a list of persons and offices told again.
  private func isOfRepeatedList(_ index: Int, like candidate: Int) -> Bool {
    let earlier = ledger.entries[candidate]
    let later = ledger.entries[index]
    guard !later.isCell, !earlier.isCell, later.block - earlier.block > 3 else { return false }
    var roots: Set<Int> = []
    for sibling in ledger.entries(ofBlock: later.block).clamped(to: max(0, index - 8)..<index + 8) where sibling != index {
      let root = first[sibling]
      guard root != sibling, ledger.entries[sibling].quantity.unit.isCounted, abs(ledger.entries[root].block - earlier.block) <= 4
      else { continue }
      if root == first[candidate] { return false }
      roots.insert(root)
    }
    return roots.count >= 2
  }

  /// What the claims of the report say of its figures, read when first asked for.
  mutating func vouchers(_ vouched: () -> Vouched) -> Vouched {
    let known = vouchers ?? vouched()
    vouchers = known
    return known
  }

  /// Whether a claim that fails with one of two figures would hold with the other.
  private func wouldMend(_ earlier: Entry, _ later: Entry, _ vouchers: Vouched) -> Bool {
    if vouchers.isSound { return false }
    let here = RestatementCheck.inUnit(of: later.quantity, earlier.quantity)
    let there = RestatementCheck.inUnit(of: earlier.quantity, later.quantity)
    return vouchers.isMended(ledger.mention(later), by: here) || vouchers.isMended(ledger.mention(earlier), by: there)
  }

  /// Whether the very figure stands in another column of the same row: 县级配套 | 440.00 | 350.00 | 317.00.
  private func isBeside(_ index: Int, _ earlier: Entry) -> Bool {
    let entry = ledger.entries[index]
    guard entry.isCell else { return false }
    return ledger.entries(ofBlock: entry.block).clamped(to: max(0, index - 8)..<index + 9).contains { other in
      let beside = ledger.entries[other]
      return other != index && beside.sentence == entry.sentence && beside.kind == entry.kind
        && RestatementCheck.isSame(beside.quantity, earlier.quantity)
    }
  }

  /// Whether the two differ by more than rounding; a target differs from a budget only where the budget is one.
  private func mayBeMeant(_ earlier: Entry, _ later: Entry) -> Bool {
    if earlier.kind == .bound || later.kind == .bound {
      guard earlier.quantity.unit.dimension == .money, earlier.measure.isBudget, !earlier.isMeasureInferred,
        later.measure.isBudget || later.measure == .unstated
      else { return false }
    } else if earlier.kind != later.kind {
      return false
    }
    return !RestatementCheck.agree(earlier.quantity, later.quantity)
  }

  /// Whether amounts of money stand in one column by words beside both.
  private func haveOneStatedColumn(_ candidate: Int, _ later: Entry) -> Bool {
    let measure = measures[first[candidate]]
    let units = [later.quantity.unit.dimension, ledger.entries[candidate].quantity.unit.dimension]
    return units.contains(.money) && measure != .unstated
      && (later.measure == measure || later.measure.isBudget && measure.isBudget)
  }

  /// Whether words beside both state the name, the year and the column in full.
  private func areSpelledOut(_ earlier: Entry, _ later: Entry) -> Bool {
    for fact in [earlier.fact, later.fact] where fact.isMeasureInferred || fact.period == .unstated || fact.telling.isGeneric {
      return false
    }
    return earlier.measure == later.measure && earlier.form < 0 && later.form < 0
  }

  private func neededForSlip(_ earlier: Entry, _ later: Entry) -> Int {
    // What nothing names is one thing only as the total of a column.
    if earlier.isNameless, later.isNameless, earlier.form < 0, later.form < 0 {
      return later.digits.count >= 5 ? 80 : 101
    }
    if earlier.block == later.block { return 100 }
    return min(earlier.digits.count, later.digits.count) >= 4 ? 88 : 92
  }

  /// Whether an earlier figure is stated at least twice outside the block of `later`.
  private func isRepeated(_ candidate: Int, besides later: Entry) -> Bool {
    let root = first[candidate]
    guard latest[root] != root else { return false }
    return ledger.entries[root].block != later.block && ledger.entries[latest[root]].block != ledger.entries[root].block
  }

  /// Whether at least two other figures beside the one at `index` restate figures beside `candidate`, and none restates that one.
  ///
  /// `restated` keeps those of them that restate anything, once they were looked for.
  private func isSupported(_ index: Int, by candidate: Int, _ restated: inout [Int]?) -> Bool {
    let earlier = ledger.entries[candidate]
    guard earlier.block != ledger.entries[index].block else { return false }
    var count = 0
    let siblings = restated ?? siblings(index).filter { first[$0] != $0 }
    restated = siblings
    for sibling in siblings {
      if first[sibling] == first[candidate] { return false }
      let list = ledger.entries[first[sibling]]
      if list.block == earlier.block, list.sentence == earlier.sentence || list.isCell, ledger.entries[sibling].digits.count >= 2 {
        count += 1
      }
    }
    return count >= 2
  }

  /// The other figures of a sentence; in a table those of its column.
  private func siblings(_ index: Int) -> [Int] {
    let entry = ledger.entries[index]
    let all = ledger.entries(ofBlock: entry.block)
    return all.clamped(to: max(all.lowerBound, index - 150)..<index + 150).filter { other in
      guard other != index else { return false }
      let fact = ledger.entries[other].fact
      return entry.isCell ? fact.measure == entry.measure && fact.period == entry.period : fact.sentence == entry.sentence
    }
  }
}
