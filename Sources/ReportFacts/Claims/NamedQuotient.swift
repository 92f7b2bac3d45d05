/// 到位资金为计划总投资的85.25%: a share both of whose figures are named and stand elsewhere in the paragraph.
enum NamedQuotient {
  /// The two figures, if they give the share; nil otherwise.
  static func find(_ rate: Int, _ collector: ClaimCollector) -> Quotient? {
    let passage = collector.passage
    if let quotient = ofAmountBefore(rate, collector) { return quotient }
    guard let (part, whole) = names(rate, passage), part.count >= 2, whole.count >= 2, passage.quantity(rate).value.significantDigits >= 3
    else { return nil }
    let amounts = (max(rate - 40, 0)..<rate).filter { $0 < rate && !passage.quantity($0).unit.isRate }
    for numerator in amounts where LabelMatch.names(part, LabelMatch.scalars(passage, passage.figures[numerator].label)) {
      for denominator in amounts where LabelMatch.names(whole, LabelMatch.scalars(passage, passage.figures[denominator].label)) {
        if let quotient = Quotient(rate, numerator, denominator, collector), quotient.check.agrees { return quotient }
      }
    }
    return nil
  }

  /// 质保金8.51万元为合同价的3%; 已支付226.88万元，为合同价的80%: the amount right before 为, and one that bears the name behind it.
  private static func ofAmountBefore(_ rate: Int, _ collector: ClaimCollector) -> Quotient? {
    let passage = collector.passage
    let token = passage.figures[rate].token
    guard token > 1, passage.tokens[token - 1].cue == .of,
      let verb = passage.tokens[..<(token - 1)].lastIndex(where: { $0.cue == .is || $0.kind == .quantity }), verb > 0,
      passage.tokens[verb].cue == .is
    else { return nil }
    let before = passage.tokens[verb - 1].cue == .comma ? verb - 2 : verb - 1
    guard before >= 0, let numerator = passage.figure(at: before), !passage.quantity(numerator).unit.isRate,
      passage.tokens[verb].start - passage.tokens[before].end <= 3
    else { return nil }
    let whole = LabelMatch.scalars(passage, passage.tokens[verb].end..<passage.tokens[token - 1].start)
    guard whole.count >= 2 else { return nil }
    for denominator in stride(from: rate - 1, through: max(rate - 40, 0), by: -1)
    where denominator != numerator && !passage.quantity(denominator).unit.isRate {
      guard LabelMatch.names(whole, LabelMatch.scalars(passage, passage.figures[denominator].label)),
        let quotient = Quotient(rate, numerator, denominator, collector), quotient.check.agrees
      else { continue }
      return quotient
    }
    return nil
  }

  /// The nouns before 为 or 占 and between it and 的.
  private static func names(_ rate: Int, _ passage: Passage) -> (part: [UInt32], whole: [UInt32])? {
    let token = passage.figures[rate].token
    guard token > 0, passage.tokens[token - 1].cue == .of else { return nil }
    var verb = token - 2
    while verb >= 0, passage.tokens[verb].cue != .is, passage.tokens[verb].cue != .share {
      if passage.tokens[verb].kind == .quantity || passage.tokens[verb].cue == .comma { return nil }
      verb -= 1
    }
    guard verb >= 0 else { return nil }
    var lower = verb - 1
    while lower >= 0, let cue = passage.tokens[lower].cue, ![.comma, .semicolon, .stop, .colon].contains(cue) { lower -= 1 }
    if lower >= 0, passage.tokens[lower].kind == .quantity { return nil }
    let start = lower >= 0 ? passage.tokens[lower].end : 0
    return (
      LabelMatch.scalars(passage, start..<passage.tokens[verb].start),
      LabelMatch.scalars(passage, passage.tokens[verb].end..<passage.tokens[token - 1].start)
    )
  }
}
