/// Columns of shares: each figure of another column divided by the total of that column.
struct ShareColumns {
  let rows: [TableLine]
  let columns: [TableLine]

  /// For each column of shares the claims of the column and the total that its figures bear out.
  var claims: [Claim] {
    columns.indices.filter { columns[$0].meaning.kind == .share }.flatMap(claims(ofShares:))
  }

  private func claims(ofShares share: Int) -> [Claim] {
    let totals = rows.indices.filter { rows[$0].meaning.total != .none }.suffix(Self.most)
    let values = columns.indices.filter { columns[$0].meaning.kind == .amount || columns[$0].meaning.kind == .score }
      .sorted { (abs($0 - share), $1) < (abs($1 - share), $0) }
    var best: (claims: [Claim], holds: Int) = ([], 0)
    for value in values {
      for total in totals {
        let claims = self.claims(share, of: value, total)
        let holds = claims.count { $0.verdict != .mismatch }
        // A column that is what it says in most of its rows.
        if holds > best.holds, holds >= 2, holds >= 2 * (claims.count - holds) { best = (claims, holds) }
      }
    }
    return best.claims
  }

  private static let most = 12

  private func claims(_ share: Int, of value: Int, _ total: Int) -> [Claim] {
    guard let whole = rows[total].figures[value], !whole.amount.isZero else { return [] }
    let figures = rows.map { $0.figures[value] }
    let group = GroupPlaces(figures.compactMap { $0 })
    return rows.indices.compactMap { row in
      guard row != total, rows[row].meaning.total != .whole, let stated = rows[row].figures[share], let part = figures[row],
        part.goes(with: whole),
        let check = RatioCheck.check(
          result: stated.asPercent, numerator: (part.amount, group.halfUnit(of: part)),
          denominator: (whole.amount, group.halfUnit(of: whole)))
      else { return nil }
      return Claim(
        kind: .ratio, verdict: check.verdict, confidence: .high, result: Target.mention(stated),
        operands: [Target.mention(part), Target.mention(whole)], computed: check.computed, gap: check.gap)
    }
  }
}
