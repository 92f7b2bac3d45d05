/// The splits of a fund total that forms write into single cells: 按支出性质分类： over 其中：基本支出：339.16 and 项目支出：3908.
struct FundSplits {
  let grid: Grid

  /// One sum for each column of such cells whose total stands in the rows above.
  var claims: [Claim] {
    var claims: [Claim] = []
    var row = 0
    while row < grid.rows.count {
      let first = row
      while row < grid.rows.count, row == first ? hasItem(row) : isOfItems(row) { row += 1 }
      if row > first { claims += self.claims(first..<row) }
      row += 1
    }
    return claims
  }

  private func hasItem(_ row: Int) -> Bool { grid.rows[row].contains { $0.item != nil } }

  /// Whether a row holds no figures but those of items.
  private func isOfItems(_ row: Int) -> Bool { grid.rows[row].allSatisfy { $0.quantity == nil } && grid.rows[row].count <= 8 }

  private func claims(_ run: Range<Int>) -> [Claim] {
    var claims: [Claim] = []
    let first = run.lowerBound
    let rows = run.filter(hasItem)
    guard let above = (max(0, first - 4)..<first).last(where: { row in grid.rows[row].count { $0.quantity != nil } >= 2 }) else {
      return []
    }
    let totals = grid.rows[above].compactMap(\.quantity)
    for column in grid.rows[first].indices {
      let parts = rows.compactMap { row in column < grid.rows[row].count ? grid.rows[row][column].item : nil }
      guard !parts.isEmpty, isSplit(column, above: first) else { continue }
      if let claim = sum(parts, totals) { claims.append(claim) }
    }
    return claims
  }

  /// Whether the cell above says how the total is split, or the first item begins with 其中.
  private func isSplit(_ column: Int, above row: Int) -> Bool {
    guard column < grid.rows[row].count else { return false }
    return grid.words(grid.rows[row][column]).begins(with: "其中")
  }

  private func sum(_ parts: [Quantity], _ totals: [Quantity]) -> Claim? {
    var best: (total: Quantity, check: Check)?
    for total in totals where parts.allSatisfy({ $0.goes(with: total) }) && !total.unit.isRate {
      guard let check = SumCheck.check(result: total, terms: parts.map { ($0, 1) }, group: GroupPlaces(parts + [total])) else { continue }
      if check.agrees {
        best = (total, check)
        break
      }
      if best == nil, parts.count >= 2, Slip.between(written: total.value, intended: check.computed) != nil { best = (total, check) }
    }
    guard let best else { return nil }
    return Claim(
      kind: .sum, verdict: best.check.verdict, confidence: .medium, result: Target.mention(best.total), operands: parts.map(Target.mention),
      computed: best.check.computed, gap: best.check.gap)
  }
}

extension TableCell {
  /// The figure behind the colon.
  fileprivate var item: Quantity? {
    if case .item(_, let quantity) = content { return quantity }
    return nil
  }
}
