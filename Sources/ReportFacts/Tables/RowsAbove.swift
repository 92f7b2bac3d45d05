/// What is remembered of the labelled rows above one, so that the nearest of a sort is found without looking back.
struct RowsAbove {
  /// The nearest labelled row.
  private(set) var last: Int?
  /// For each rank the last row that has it, totals among them or left out.
  private var all = [Int](repeating: -1, count: Self.ranks)
  private var withoutTotals = [Int](repeating: -1, count: Self.ranks)
  /// Rows of ever greater indents, each the last before which none has a smaller one.
  private var indents: [(row: Int, indent: Int)] = []

  /// Codes of more digits than any code has are of one rank.
  private static let ranks = 40

  mutating func note(_ row: Int, _ label: RowTree.Label) {
    last = row
    if let rank = label.rank {
      all[min(rank, Self.ranks - 1)] = row
      if !label.isTotal { withoutTotals[min(rank, Self.ranks - 1)] = row }
    }
    while let top = indents.last, top.indent >= label.indent { indents.removeLast() }
    indents.append((row, label.indent))
  }

  /// The nearest row with an indent of `indent` or less.
  func nearest(indentedAtMost indent: Int) -> Int? { indents.last { $0.indent <= indent }?.row }

  /// The nearest row of this rank.
  func nearest(ofRank rank: Int) -> Int? {
    let row = all[min(rank, Self.ranks - 1)]
    return row < 0 ? nil : row
  }

  /// The nearest row of a rank above this one, which is a smaller number.
  func nearest(below rank: Int, withTotals: Bool) -> Int? {
    let rows = withTotals ? all : withoutTotals
    guard let row = rows[..<min(rank, Self.ranks - 1)].max(), row >= 0 else { return nil }
    return row
  }
}
