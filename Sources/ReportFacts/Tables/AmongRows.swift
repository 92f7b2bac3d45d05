/// Rows that 其中 makes parts of the row above: a complete list where they add up, else parts.
struct AmongRows {
  let rows: [TableLine]
  /// The tree, without the rows behind a list that adds up before its end.
  private(set) var tree: RowTree
  /// The sums that hold and the parts of lists that are not complete.
  private(set) var claims: [Claim] = []

  /// `partRows` are the rows without the figures that are no parts of anything: changes.
  init(rows: [TableLine], partRows: [TableLine], tree: RowTree) {
    self.rows = rows
    self.tree = tree
    for row in rows.indices {
      let children = self.tree.children[row]
      guard let first = children.first, self.tree.isAmong[first] else { continue }
      if let (count, sums) = completeList(row, children) {
        claims += sums
        if count < children.count { self.tree.close(row, after: count) }
      } else {
        let sure = children.prefix { !self.tree.isGuess[$0] }
        for child in sure {
          let parts = parts(partRows[row], partRows[child])
          // 其中：财政拨款, which is all there is.
          if sure.count == 1, parts.allSatisfy({ $0.gap?.isZero ?? false }) { continue }
          claims += parts
        }
        if sure.count < children.count { self.tree.close(row, after: sure.count) }
      }
    }
  }

  /// The longest beginning of the list that adds up in every column; what follows belongs to no list.
  private func completeList(_ row: Int, _ children: [Int]) -> (count: Int, claims: [Claim])? {
    let judge = FormulaJudge(lines: rows)
    for count in stride(from: min(children.count, 60), through: 2, by: -1) {
      let outcome = judge.outcome(Formula(kind: .sum, result: row, operands: Array(children.prefix(count)), isExplicit: false))
      let isWhole = outcome.failing == 0 && !outcome.instances.isEmpty && (outcome.telling > 0 || count == children.count)
      // Every column but one or two: a figure is wrong there.
      let isMost =
        outcome.failing > 0 && max(outcome.telling, count == children.count ? outcome.agreeing : 0) >= max(2, 2 * outcome.failing + 1)
      // All of it adds up in the budget: then it does in what was spent.
      let isPaired = count == children.count && outcome.failing == 1 && outcome.instances.contains { $0.check.agrees && $0.isTold }
      if isWhole || isMost || isPaired { return (count, judge.claims(outcome, isSure: true)) }
    }
    return nil
  }

  private func parts(_ row: TableLine, _ child: TableLine) -> [Claim] {
    row.figures.indices.compactMap { position in
      guard let whole = row.figures[position], let part = child.figures[position], part.goes(with: whole),
        let check = PartCheck.check(part: part, whole: whole)
      else { return nil }
      return Claim(
        kind: .part, verdict: check.verdict, confidence: .medium,
        result: Mention(range: part.range, value: part.value, scale: part.scale),
        operands: [Mention(range: whole.range, value: whole.value, scale: whole.scale)], computed: check.computed, gap: check.gap)
    }
  }
}
