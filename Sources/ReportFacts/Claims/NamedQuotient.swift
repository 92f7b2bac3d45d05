/// 到位资金为计划总投资的85.25%: a share both of whose figures are named and stand elsewhere in the paragraph.
enum NamedQuotient {
  /// The two figures, if they give the share; nil otherwise.
  static func find(_ rate: Int, _ collector: ClaimCollector) -> Quotient? {
    let passage = collector.passage
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
