/// 均在控制范围内, 均在预算范围内: every outturn of the sentence against its budget.
struct Limits {
  let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
  }

  func find(_ token: Int, _ collector: inout ClaimCollector) {
    let words = passage.tokens[token]
    var lower = words.start
    // 控制在预算范围内: two words, one claim.
    if token + 1 < passage.tokens.count, passage.tokens[token + 1].cue == .within, passage.tokens[token + 1].start - words.end <= 6 {
      return
    }
    // 控制在预算数以内
    if token + 2 < passage.tokens.count, passage.tokens[token + 2].cue == .within, passage.tokens[token + 1].cue == .budget,
      passage.tokens[token + 1].start == words.end
    {
      return
    }
    if token > 0, passage.tokens[token - 1].cue == .within, words.start - passage.tokens[token - 1].end <= 6 {
      lower = passage.tokens[token - 1].start
    }
    if token > 0, passage.tokens[token - 1].cue == .budget || passage.tokens[token - 1].cue == .openingBudget,
      passage.tokens[token - 1].end == lower
    {
      lower = passage.tokens[token - 1].start
      if token > 1, passage.tokens[token - 2].cue == .within, passage.tokens[token - 2].end == lower {
        lower = passage.tokens[token - 2].start
      }
    }
    // 控制在预算20万元之内: the words before the figure make the claim.
    if token > 1, passage.tokens[token - 1].kind == .quantity,
      let opening = passage.tokens[..<(token - 1)].lastIndex(where: {
        $0.cue == .within || $0.cue == .comma || $0.cue == .stop || $0.kind == .quantity
      }),
      passage.tokens[opening].cue == .within, limit(opening) != nil
    {
      return
    }
    if let limit = limit(token) {
      findStated(token, limit, &collector)
      return
    }
    // 均在控制范围内 speaks of every pair; without 均 of the pair right before.
    let isAll = passage.contains("均", in: max(lower - 12, 0)..<lower) || passage.contains("都", in: max(lower - 9, 0)..<lower)
    var last = -1
    let near = passage.lastFigure(before: token) + 1
    for index in passage.figures.indices(around: near, 30) where index > 0 && index - 1 > last {
      guard let (actual, budget) = pair(index - 1, index), isNear(token, index), isAll || isRightBefore(token, index),
        let order = Decimal.compare(passage.amount(actual), passage.amount(budget))
      else { continue }
      last = index
      collector.add(
        Claim(
          kind: .order, verdict: order <= 0 ? .holds : .mismatch, confidence: .medium,
          result: Mention(range: lower..<words.end, value: nil),
          operands: [passage.mention(actual), passage.mention(budget)]))
    }
  }

  /// 控制在上级核定限额43.5亿元以内: the figure between the two words, where these name it as a limit.
  private func limit(_ token: Int) -> Int? {
    guard
      let next = passage.tokens[(token + 1)...].firstIndex(where: { $0.kind == .quantity || [.comma, .semicolon, .stop].contains($0.cue) }),
      let figure = passage.figure(at: next), passage.contains("控制在", in: passage.tokens[token].start..<passage.tokens[token].end)
    else { return nil }
    let words = passage.tokens[token].end..<passage.tokens[next].start
    return ["限额", "预算", "核定", "批复", "概算", "标准", "规定"].contains { passage.contains($0, in: words) } ? figure : nil
  }

  private func findStated(_ token: Int, _ limit: Int, _ collector: inout ClaimCollector) {
    let place = passage.figures[limit]
    let mains = (max(limit - 12, 0)..<limit).filter {
      passage.figures[$0].role == .main && passage.figures[$0].sentence == place.sentence && passage.figures[$0].bracket == place.bracket
        && !passage.figures[$0].measure.isBudget && passage.quantity($0).goes(with: passage.quantity(limit))
    }
    // 余额42.37亿元，其中一般债务18.94亿元，…: the amount that the list before divides, else the nearest.
    let divided = mains.first { main in mains.contains { collector.totalOfPart[$0] == main } }
    guard let subject = divided ?? mains.last, let order = Decimal.compare(passage.amount(subject), passage.amount(limit)), order <= 0
    else { return }
    collector.add(
      Claim(
        kind: .order, verdict: .holds, confidence: .medium,
        result: Mention(range: passage.tokens[token].start..<passage.quantity(limit).range.upperBound, value: nil),
        operands: [passage.mention(subject), passage.mention(limit)]))
  }

  /// Whether no other amount, and no semicolon, stands between the figure and the words.
  private func isRightBefore(_ token: Int, _ figure: Int) -> Bool {
    let other = passage.figures[figure].token
    guard other < token else { return false }
    return !passage.tokens[(other + 1)..<token].contains {
      ($0.kind == .quantity && !passage.quantities[$0.link].unit.isRate) || $0.cue == .semicolon
    }
  }

  /// Two figures side by side, one the budget, the other the outturn.
  private func pair(_ a: Int, _ b: Int) -> (actual: Int, budget: Int)? {
    let first = passage.figures[a]
    let second = passage.figures[b]
    guard first.role == .main, second.role == .main, first.sentence == second.sentence, first.bracket == second.bracket,
      passage.quantity(a).goes(with: passage.quantity(b))
    else { return nil }
    guard first.group == second.group, first.period == second.period || first.period == .unstated || second.period == .unstated else {
      return nil
    }
    if first.measure.isBudget, !second.measure.isBudget { return (b, a) }
    if !first.measure.isBudget, second.measure.isBudget { return (a, b) }
    return nil
  }

  /// Whether no more than one sentence end lies between the words and the figure.
  private func isNear(_ token: Int, _ figure: Int) -> Bool {
    let other = passage.figures[figure].token
    return passage.tokens[min(token, other)..<max(token, other)].count(where: { $0.cue == .stop }) <= 1
  }
}
