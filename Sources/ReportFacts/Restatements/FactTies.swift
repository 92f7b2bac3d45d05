/// What the claims of a passage say of its figures: of what a figure that is compared is, and whose part one is.
struct FactTies {
  /// For each figure the one that it is compared with, and the total that it is a part of; -1 for none. Empty where there are no claims.
  private var subjects: [Int32] = []
  private var totals: [Int32] = []

  init(_ collector: ClaimCollector) {
    let count = collector.passage.figures.count
    for claim in collector.found {
      switch claim.kind {
      case .difference where claim.operands.count == 2, .growth where claim.operands.count == 2 && !claim.impliedBase:
        note(claim.operands[1], claim.operands[0], count)
        note(claim.result, claim.operands[0], count)
      case .sum where claim.check.verdict != .mismatch:
        if totals.isEmpty { totals = [Int32](repeating: -1, count: count) }
        for part in claim.operands where claim.result < part { totals[part] = Int32(truncatingIfNeeded: claim.result) }
      default: break
      }
    }
  }

  private mutating func note(_ figure: Int, _ subject: Int, _ count: Int) {
    if subjects.isEmpty { subjects = [Int32](repeating: -1, count: count) }
    subjects[figure] = Int32(truncatingIfNeeded: subject)
  }

  /// The figure that a claim compares with the one at `index`, or whose change that is.
  func subject(of index: Int) -> Int? { subjects.isEmpty || subjects[index] < 0 ? nil : Int(subjects[index]) }

  /// The total that a claim makes the figure at `index` a part of.
  func total(of index: Int) -> Int? { totals.isEmpty || totals[index] < 0 ? nil : Int(totals[index]) }
}
