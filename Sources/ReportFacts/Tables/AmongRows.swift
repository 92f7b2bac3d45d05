/// Rows that 其中 makes parts of the row above: a complete list where they add up, else parts.
struct AmongRows {
  let rows: [TableLine]
  let tree: RowTree

  var claims: [Claim] {
    rows.indices.flatMap { row -> [Claim] in
      let children = tree.children(of: row)
      guard let first = children.first, tree.isAmong[first] else { return [] }
      return claims(row, children)
    }
  }

  private func claims(_ row: Int, _ children: [Int]) -> [Claim] {
    let judge = FormulaJudge(lines: rows)
    // The longest beginning of the list that adds up in every column; what follows belongs to no list.
    for count in stride(from: children.count, through: 2, by: -1) {
      let outcome = judge.outcome(Formula(kind: .sum, result: row, operands: Array(children.prefix(count)), isExplicit: false))
      let isWhole = outcome.failing == 0 && !outcome.instances.isEmpty && (outcome.telling > 0 || count == children.count)
      if isWhole || outcome.telling >= 2 && outcome.telling > 2 * outcome.failing { return judge.claims(outcome, isSure: true) }
    }
    return children.flatMap { parts(row, $0) }
  }

  private func parts(_ row: Int, _ child: Int) -> [Claim] {
    rows[row].figures.indices.compactMap { position in
      guard let whole = rows[row].figures[position], let part = rows[child].figures[position], part.goes(with: whole),
        let check = PartCheck.check(part: part, whole: whole)
      else { return nil }
      return Claim(
        kind: .part, verdict: check.verdict, confidence: .medium,
        result: Mention(range: part.range, value: part.value, scale: part.scale),
        operands: [Mention(range: whole.range, value: whole.value, scale: whole.scale)], computed: check.computed, gap: check.gap)
    }
  }
}
