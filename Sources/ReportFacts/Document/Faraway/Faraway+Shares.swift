/// 项目支出占全年执行数的55.96%; 农村低保支出占50.75%: part and whole are named, and told elsewhere.
extension Faraway {
  /// The longest clause before 占, and behind it, in bytes.
  private static let longest = 90

  mutating func findShares() {
    let names = NameReader(ledger.report.text.bytes)
    for index in ledger.entries.indices {
      let entry = ledger.entries[index]
      guard entry.kind == .share || entry.kind == .rate, entry.quantity.unit.dimension == .percent, isOpen(index),
        let (before, behind) = sides(of: index)
      else { continue }
      let part = names.read(before)
      guard !part.isGeneric else { continue }
      let whole = behind.isEmpty ? FactName.none : names.read(behind)
      share(index, of: part, whole)
    }
  }

  private mutating func share(_ index: Int, of part: FactName, _ whole: FactName) {
    let year = ledger.entries[index].year
    let parts = amounts(near: index) { $0.year == year && NameMatch.score(part, $0.fact.telling) >= 88 && !$0.measure.isBudget }
    for top in parts.prefix(6) {
      let places = amounts(near: index) {
        if whole.isGeneric { return whole.measure != .unstated && $0.measure == whole.measure && $0.isWhole }
        return NameMatch.score(whole, $0.fact.telling) >= 88
      }
      for bottom in totals(of: top) + places where first[bottom] != first[top] {
        let (a, b) = (ledger.entries[top].quantity, ledger.entries[bottom].quantity)
        guard a.goes(with: b), Decimal.compare(a.amount, b.amount).map({ $0 < 0 }) ?? false, let check = quotient(index, top, bottom) else {
          continue
        }
        return add(.ratio, index, [top, bottom], check)
      }
    }
  }

  /// The words before and behind the 占 of a clause, which ends in the figure at `index`, in UTF-8 offsets of the text.
  private func sides(of index: Int) -> (Range<Int>, Range<Int>)? {
    let bytes = ledger.report.text.bytes
    let end = ledger.mention(ledger.entries[index]).range.lowerBound
    let least = max(0, end - 2 * Self.longest)
    var position = end
    var share: Int?
    while position >= least + 3 {
      switch (bytes[position - 3], bytes[position - 2], bytes[position - 1]) {
      // 占
      case (0xE5, 0x8D, 0xA0): share = position
      // ， 。 ； ： （ and 、
      case (0xEF, 0xBC, 0x8C), (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x9B), (0xEF, 0xBC, 0x9A), (0xEF, 0xBC, 0x88):
        guard let share, share - 3 > position, share - position <= Self.longest else { return nil }
        return (position..<share - 3, share..<end)
      default: break
      }
      if bytes[position - 1] == 0x0A || bytes[position - 1].isDigit { break }
      position -= 1
    }
    guard let share, share - 3 > position, share - position <= Self.longest, position == 0 || bytes[position - 1] == 0x0A else {
      return nil
    }
    return (position..<share - 3, share..<end)
  }
}
