extension Comparisons {
  /// 免疫密度98.7%，合格率83.4%，均高于国家规定的70%: every figure of the group before against the one behind.
  func findEach(_ cue: Cue, _ token: Int, _ other: Int, _ collector: inout ClaimCollector) {
    let place = passage.figures[other]
    let subjects = (max(other - 8, 0)..<other).filter {
      let figure = passage.figures[$0]
      return figure.group == place.group && figure.bracket == place.bracket && passage.quantity($0).unit == passage.quantity(other).unit
        && ![.change, .changeRate, .base, .bound].contains(figure.role)
    }
    guard subjects.count >= 2 else { return }
    let words = passage.tokens[token]
    for subject in subjects {
      guard let order = Decimal.compare(passage.amount(subject), passage.amount(other)) else { continue }
      collector.add(
        Claim(
          kind: .order, verdict: agrees(cue, order) ? .holds : .mismatch, confidence: .medium,
          result: Mention(range: words.start..<words.end, value: nil), operands: [passage.mention(subject), passage.mention(other)]))
    }
  }

  /// 满意率93.76%，未达到95%的目标: the rate right before the words against the one right behind them.
  func findMissed(_ token: Int, _ collector: inout ClaimCollector) {
    guard token + 1 < passage.tokens.count, let target = passage.figure(at: token + 1), target > 0,
      passage.tokens[token + 1].start - passage.tokens[token].end <= 3, passage.quantity(target).unit.dimension == .percent,
      passage.quantity(target).unit == passage.quantity(target - 1).unit,
      passage.figures[target - 1].group == passage.figures[target].group,
      [.rate, .loose, .share, .completion].contains(passage.figures[target - 1].role), passage.quantity(target - 1).hedge == .exact,
      let order = Decimal.compare(passage.amount(target - 1), passage.amount(target)), order < 0
    else { return }
    let words = passage.tokens[token]
    collector.add(
      Claim(
        kind: .order, verdict: .holds, confidence: .medium, result: Mention(range: words.start..<words.end, value: nil),
        operands: [passage.mention(target - 1), passage.mention(target)]))
  }

  /// 收支持平 behind income and expense; 与上年207.3万元持平 behind the figure of this year. True where the words say one of these.
  func findEven(_ token: Int, _ clause: Range<Int>, _ collector: inout ClaimCollector) -> Bool {
    let words = passage.tokens[token]
    guard !passage.contains("基本", in: max(words.start - 6, 0)..<words.end) else { return false }
    let last = passage.lastFigure(before: token)
    guard last >= 1 else { return false }
    let pair: (Int, Int)?
    // 与上年207.3万元持平; 与预算8.40万元一致; not 与账面数12万元不一致
    let isNegated = passage.contains("不", in: max(words.start - 3, 0)..<words.start)
    let isBase =
      passage.figures[last].role == .base
      || passage.figures[last].before.contains(.with) && passage.quantity(last).hedge == .exact
        && words.start - passage.quantity(last).range.upperBound <= 3 && !isNegated
    if isBase, passage.figures[last].token == clause.lowerBound - 1 {
      pair = (max(last - 6, 0)..<last).last(where: {
        passage.figures[$0].role == .main && passage.figures[$0].sentence == passage.figures[last].sentence
          && passage.quantity($0).goes(with: passage.quantity(last))
      }).map { ($0, last) }
    } else if passage.contains("收支", in: max(words.start - 6, 0)..<words.start) {
      let mains = (max(last - 12, 0)...last).reversed().filter {
        passage.figures[$0].role == .main && passage.quantity($0).unit.dimension == .money
          && passage.figures[last].sentence - passage.figures[$0].sentence <= 1
      }
      let expense = mains.first { passage.words(before: $0, holdOneOf: [Self.expense]) && !passage.figures[$0].measure.isBudget }
      let income = mains.first { passage.words(before: $0, holdOneOf: [Self.income]) && !passage.figures[$0].measure.isBudget }
      guard let income, let expense, income != expense else { return true }
      pair = (income, expense)
    } else if let years = twoYears(token, clause, last) {
      pair = years
    } else {
      return false
    }
    guard let pair, let order = Decimal.compare(passage.amount(pair.0), passage.amount(pair.1)) else { return true }
    collector.add(
      Claim(
        kind: .order, verdict: order == 0 ? .holds : .mismatch, confidence: .medium,
        result: Mention(range: words.start..<words.end, value: nil), operands: [passage.mention(pair.0), passage.mention(pair.1)]))
    return true
  }

  /// 2022年末村干部236人，2023年末236人，与上年持平: the two figures right before, of which one is last year's.
  private func twoYears(_ token: Int, _ clause: Range<Int>, _ last: Int) -> (Int, Int)? {
    let (first, second) = (passage.figures[last - 1], passage.figures[last])
    guard clause.count <= 3, passage.tokens[clause].contains(where: { $0.cue == .lastYear }) || clause.lowerBound == token,
      first.role == .main, second.role == .main, first.sentence == second.sentence, first.bracket == second.bracket,
      second.clause - first.clause == 1, passage.tokens[token].start - passage.quantity(last).range.upperBound <= 30,
      passage.quantity(last).goes(with: passage.quantity(last - 1)), second.isBare || first.isBare
    else { return nil }
    if isYearBefore(first.period, second.period) { return (last, last - 1) }
    return isYearBefore(second.period, first.period) ? (last - 1, last) : nil
  }

  private func isYearBefore(_ a: Figure.Period, _ b: Figure.Period) -> Bool {
    switch (a, b) {
    case (.lastYear, .thisYear), (.lastYear, .unstated): true
    case (.year(let earlier), .year(let later)): later - earlier == 1
    default: false
    }
  }

  private static let income = "收入".unicodeScalars.map(\.value)
  private static let expense = "支出".unicodeScalars.map(\.value)
}
