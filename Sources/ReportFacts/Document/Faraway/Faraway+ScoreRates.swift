/// 决策类得13.50分，得分率90.00%, where the full marks of each class stand elsewhere.
extension Faraway {
  mutating func findScoreRates() {
    var failed: [(index: Int, marks: Int, full: Int, check: Check)] = []
    var held: [Int: Int] = [:]
    for index in ledger.entries.indices {
      let entry = ledger.entries[index]
      guard entry.kind == .rate, entry.fact.name.scalars == Self.scoreRate, isOpen(index), index > 0 else { continue }
      let marks = ledger.entries[index - 1]
      guard marks.kind == .marks, marks.block == entry.block, marks.sentence == entry.sentence, !marks.isNameless,
        let full = fullMarks(of: index - 1)
      else { continue }
      let quantity = ledger.entries[full].quantity
      guard !quantity.amount.isZero,
        let check = RatioCheck.check(
          result: entry.quantity, numerator: (marks.quantity.value, Decimal(0)), denominator: (quantity.value, Decimal(0)))
      else { continue }
      tie(index - 1)
      if check.verdict == .mismatch {
        failed.append((index, index - 1, full, check))
      } else {
        held[entry.block, default: 0] += 1
        add(.ratio, index, [index - 1, full], check)
      }
    }
    // Its neighbours show that the marks are the right ones.
    for miss in failed where held[ledger.entries[miss.index].block, default: 0] >= 2 {
      add(.ratio, miss.index, [miss.marks, miss.full], miss.check)
    }
  }

  private static let scoreRate = "得分率".unicodeScalars.map(\.value)

  /// How many figures around marks their full marks are looked for in.
  private static let around = 300

  /// The full marks of the class that the marks at `index` are of.
  private func fullMarks(of index: Int) -> Int? {
    let marks = ledger.entries[index]
    let core = marks.fact.telling.core
    var found: Int?
    for other in ledger.entries.indices.clamped(to: max(0, index - Self.around)..<index + Self.around) {
      let entry = ledger.entries[other]
      guard entry.kind == .fullMarks, !entry.isNameless, entry.fact.telling.core == core,
        let order = Decimal.compare(entry.quantity.value, marks.quantity.value), order >= 0
      else { continue }
      if let known = found {
        // Two classes of one name.
        if Decimal.compare(ledger.entries[known].quantity.value, entry.quantity.value) != 0 { return nil }
      } else {
        found = other
      }
    }
    return found
  }
}
