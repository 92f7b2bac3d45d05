/// Shares whose whole is stated beside them: 占本年支出合计1656.95万元的97.62%, 完成年初预算10710.15万元的93.08%, 为任务70万亩的103.78%.
struct StatedShares {
  let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
  }

  func find(_ share: Int, _ collector: inout ClaimCollector) {
    guard let denominator = stride(from: share - 1, through: 0, by: -1).first(where: { passage.figures[$0].role == .denominator }),
      passage.figures[denominator].sentence == passage.figures[share].sentence
    else { return }
    var fallback: Quotient?
    for numerator in Subject(passage).candidates(for: denominator, wants: passage.quantity(denominator), byName: false).prefix(4)
    where passage.figures[numerator].sentence == passage.figures[share].sentence {
      guard let quotient = Quotient(share, numerator, denominator, collector) else { continue }
      if quotient.check.agrees {
        collector.add(.ratio, result: share, operands: [numerator, denominator], check: quotient.check, confidence: .high)
        return
      }
      if fallback == nil, isUnnamed(denominator) { fallback = quotient }
    }
    if let quotient = named(share, denominator, collector) {
      collector.add(.ratio, result: share, operands: [quotient.numerator, denominator], check: quotient.check, confidence: .medium)
      return
    }
    guard let fallback else { return }
    collector.add(.ratio, result: share, operands: [fallback.numerator, fallback.denominator], check: fallback.check, confidence: .high)
  }

  /// 教育经费占一般公共预算支出412660万元的20.20%: the noun before 占, which names a figure some sentences before.
  private func named(_ share: Int, _ denominator: Int, _ collector: ClaimCollector) -> Quotient? {
    let token = passage.figures[denominator].token
    guard
      let verb = passage.tokens[..<token].lastIndex(where: {
        $0.cue == .share || $0.cue == .comma || $0.cue == .stop || $0.kind == .quantity
      }),
      passage.tokens[verb].cue == .share
    else { return nil }
    let mark = passage.tokens[..<verb].lastIndex { [.comma, .semicolon, .stop, .colon].contains($0.cue) || $0.kind == .quantity }
    let name = LabelMatch.scalars(passage, (mark.map { passage.tokens[$0].end } ?? 0)..<passage.tokens[verb].start)
    guard name.count >= 3 else { return nil }
    for numerator in stride(from: denominator - 1, through: max(denominator - 30, 0), by: -1) where passage.figures[numerator].role == .main
    {
      guard LabelMatch.scalars(passage, passage.figures[numerator].label) == name,
        let quotient = Quotient(share, numerator, denominator, collector),
        quotient.check.agrees
      else { continue }
      return quotient
    }
    return nil
  }

  /// Whether no noun of its own stands before 占 or 为 in the clause: 完成投资占概算4150万元的86.30% speaks of another amount than the last.
  private func isUnnamed(_ denominator: Int) -> Bool {
    let token = passage.figures[denominator].token
    var verb = token - 1
    while verb >= 0, let cue = passage.tokens[verb].cue, ![.share, .is, .complete, .comma, .semicolon, .stop, .colon].contains(cue) {
      verb -= 1
    }
    guard verb >= 0, let cue = passage.tokens[verb].cue, [.share, .is, .complete].contains(cue) else { return true }
    let before = verb > 0 ? passage.tokens[verb - 1].end : 0
    return passage.tokens[verb].start - before <= 3
  }
}
