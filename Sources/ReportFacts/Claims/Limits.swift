/// 均在控制范围内, 均在预算范围内: every outturn of the sentence against its budget.
struct Limits {
  let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
  }

  func find(_ token: Int, _ collector: inout ClaimCollector) {
    let words = passage.tokens[token]
    var lower = words.start
    if token > 0, passage.tokens[token - 1].cue == .budget || passage.tokens[token - 1].cue == .openingBudget,
      passage.tokens[token - 1].end == lower
    {
      lower = passage.tokens[token - 1].start
    }
    for index in passage.figures.indices.dropFirst() {
      let actual = passage.figures[index]
      let budget = passage.figures[index - 1]
      guard actual.role == .main, budget.role == .main, budget.measure.isBudget, actual.measure == .actual,
        actual.sentence == budget.sentence, actual.bracket == budget.bracket,
        passage.quantity(index).goes(with: passage.quantity(index - 1)),
        let order = Decimal.compare(passage.amount(index), passage.amount(index - 1)), isNear(token, index)
      else { continue }
      collector.add(
        Claim(
          kind: .order, verdict: order <= 0 ? .holds : .mismatch, confidence: .medium, result: Mention(range: lower..<words.end, value: nil),
          operands: [passage.mention(index), passage.mention(index - 1)]))
    }
  }

  /// Whether no more than one sentence end lies between the words and the figure.
  private func isNear(_ token: Int, _ figure: Int) -> Bool {
    let other = passage.figures[figure].token
    return passage.tokens[min(token, other)..<max(token, other)].count(where: { $0.cue == .stop }) <= 1
  }
}
