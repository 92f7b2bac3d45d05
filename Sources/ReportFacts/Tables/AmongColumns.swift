/// A lone column that 其中 makes a part of the one before it: 金额 | 其中：上级资金.
struct AmongColumns {
  let rows: [TableLine]
  let columns: [TableLine]

  /// The parts, row by row; none where the columns behind make up the whole.
  var claims: [Claim] {
    columns.indices.dropFirst().flatMap { column -> [Claim] in
      guard columns[column].meaning.isAmong, isAmount(column), isAmount(column - 1), column + 1 == columns.count || !isAmount(column + 1)
      else {
        return []
      }
      return parts(column, of: column - 1)
    }
  }

  private func isAmount(_ column: Int) -> Bool { columns[column].meaning.kind == .amount && columns[column].meaning.total == .none }

  private func parts(_ part: Int, of whole: Int) -> [Claim] {
    let claims = columns[part].figures.indices.compactMap { row -> Claim? in
      // The total is tied by its column.
      guard rows[row].meaning.total == .none, let a = columns[part].figures[row], let b = columns[whole].figures[row], a.goes(with: b),
        let check = PartCheck.check(part: a, whole: b)
      else { return nil }
      return Claim(
        kind: .part, verdict: check.verdict, confidence: .medium, result: Target.mention(a), operands: [Target.mention(b)],
        computed: check.computed, gap: check.gap)
    }
    // A part that exceeds its whole in many rows is part of something else.
    return claims.count(where: { $0.verdict == .mismatch }) * 4 > claims.count ? [] : claims
  }
}
