/// Rates with a remark in brackets that names what they are computed from: 执行率92.27%（本年支出/全年可用资金）, 控制率102.1%（预算21万元）.
struct RemarkedRates {
  let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
  }

  func quotient(of rate: Int, _ collector: ClaimCollector) -> Quotient? {
    let open = passage.figures[rate].token + 1
    guard open < passage.tokens.count, passage.tokens[open].cue == .open, passage.tokens[open].link > open,
      passage.tokens[open].start - passage.tokens[open - 1].end <= 1
    else { return nil }
    let inside = passage.tokens[open].end..<passage.tokens[passage.tokens[open].link].start
    if rate + 1 < passage.figures.count, passage.figures[rate + 1].bracket == open {
      return ofPair(rate, open, collector) ?? ofBudget(rate, open, collector)
    }
    return ofNames(rate, inside, collector)
  }

  /// （实际支出10.70万元，预算13.00万元）: the two figures of the bracket right behind the rate are its own.
  func ownPair(_ rate: Int) -> (Int, Int)? {
    let open = passage.figures[rate].token + 1
    guard rate + 2 < passage.figures.count, passage.figures[rate + 1].bracket == open, passage.figures[rate + 2].bracket == open,
      !(rate + 3 < passage.figures.count && passage.figures[rate + 3].bracket == open),
      !passage.quantity(rate + 1).unit.isRate, passage.quantity(rate + 1).goes(with: passage.quantity(rate + 2))
    else { return nil }
    return (rate + 1, rate + 2)
  }

  private func ofPair(_ rate: Int, _ open: Int, _ collector: ClaimCollector) -> Quotient? {
    guard let (first, second) = ownPair(rate) else { return nil }
    let quotients = [(first, second), (second, first)].compactMap { Quotient(rate, $0, $1, collector) }
    if let quotient = quotients.first(where: { $0.check.agrees }) { return quotient }
    // 82.31% is a slip of 81.32%, be it of three digits: no other figures are meant.
    let stated = passage.quantity(rate).value
    return stated.significantDigits >= 3 ? quotients.first { Slip.isLikely(written: stated, computed: $0.check.computed) } : nil
  }

  /// （预算21万元）: the one figure in the bracket is the budget, the amount right before the rate the outturn.
  private func ofBudget(_ rate: Int, _ open: Int, _ collector: ClaimCollector) -> Quotient? {
    let budget = rate + 1
    guard passage.figures[budget].measure.isBudget, passage.figures[budget].role == .main,
      !(budget + 1 < passage.figures.count && passage.figures[budget + 1].bracket == open),
      let outturn = (max(rate - 4, 0)..<rate).last(where: {
        passage.figures[$0].role == .main && !passage.figures[$0].measure.isBudget
          && passage.quantity($0).goes(with: passage.quantity(budget))
      }), passage.figures[outturn].sentence == passage.figures[rate].sentence,
      let quotient = Quotient(rate, outturn, budget, collector), quotient.check.agrees
    else { return nil }
    return quotient
  }

  /// （本年支出/全年可用资金）: both figures are named and stand before.
  private func ofNames(_ rate: Int, _ inside: Range<Int>, _ collector: ClaimCollector) -> Quotient? {
    guard inside.count <= 90,
      let sign = (["/", "／", "÷"] as [StaticString]).lazy.compactMap({ sign in
        passage.find(sign, in: inside).map { ($0, sign.utf8CodeUnitCount) }
      })
      .first
    else { return nil }
    var upper = inside.upperBound
    for tail in ["×100%", "*100%", "×100％"] as [StaticString] {
      if let found = passage.find(tail, in: sign.0..<inside.upperBound) { upper = found }
    }
    let part = LabelMatch.scalars(passage, inside.lowerBound..<sign.0)
    let whole = LabelMatch.scalars(passage, sign.0 + sign.1..<upper)
    guard part.count >= 2, whole.count >= 2 else { return nil }
    let amounts = (max(rate - 20, 0)..<rate).reversed().filter { passage.figures[$0].role == .main && !passage.quantity($0).unit.isRate }
    for numerator in amounts where passage.words(before: numerator, holdOneOf: [part]) {
      for denominator in amounts where denominator != numerator && passage.words(before: denominator, holdOneOf: [whole]) {
        if let quotient = Quotient(rate, numerator, denominator, collector), quotient.check.agrees { return quotient }
      }
    }
    return nil
  }
}
