/// Rates stated before a figure that they are computed from: 可执行指标为1215.6万元，执行率为96.34%，实际支出1171.1万元; “三公经费”控制率：100%。…控制数
/// 为17万元，实际支出3.89万元.
struct LeadingRates {
  let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
  }

  func find(_ rate: Int, _ collector: inout ClaimCollector) {
    guard !collector.has(.ratio, result: rate), rate + 1 < passage.figures.count, passage.quantity(rate).unit.dimension == .percent else {
      return
    }
    let isRate = passage.figures[rate].role == .rate
    if let quotient = (isRate ? outturnBehind(rate, collector) : nil) ?? headed(rate, collector) {
      collector.add(
        .ratio, result: rate, operands: [quotient.numerator, quotient.denominator], check: quotient.check, confidence: .medium)
    }
  }

  /// The outturn right behind the rate, over an amount before it, both in its sentence: only an agreement of three figures tells.
  private func outturnBehind(_ rate: Int, _ collector: ClaimCollector) -> Quotient? {
    let place = passage.figures[rate]
    let outturn = passage.figures[rate + 1]
    guard outturn.role == .main, outturn.measure == .actual, outturn.sentence == place.sentence, outturn.group == place.group,
      passage.quantity(rate).value.significantDigits >= 3
    else { return nil }
    for whole in stride(from: rate - 1, through: max(rate - 4, 0), by: -1) {
      guard passage.figures[whole].sentence == place.sentence, passage.figures[whole].role == .main,
        let quotient = Quotient(rate, rate + 1, whole, collector), quotient.check.verdict == .holds
      else { continue }
      return quotient
    }
    return nil
  }

  /// A rate behind a colon at the head of the paragraph, which then tells the limit and the outturn of the same thing.
  private func headed(_ rate: Int, _ collector: ClaimCollector) -> Quotient? {
    let token = passage.figures[rate].token
    guard rate == 0, token > 0, passage.tokens[token - 1].cue == .colon else { return nil }
    let name = LabelMatch.scalars(passage, 0..<passage.tokens[token - 1].start)
    guard name.last == 0x7387 else { return nil }
    for limit in 1..<min(passage.figures.count - 1, 4) {
      let outturn = limit + 1
      guard passage.figures[limit].measure.isBudget, passage.figures[outturn].measure == .actual,
        passage.figures[limit].role == .main, passage.figures[outturn].role == .main,
        passage.figures[limit].sentence == passage.figures[outturn].sentence,
        passage.figures[limit].sentence - passage.figures[rate].sentence <= 2,
        LabelMatch.commonRun(name, LabelMatch.scalars(passage, passage.figures[limit].label)) >= 4
      else { continue }
      return Quotient(rate, outturn, limit, collector)
    }
    return nil
  }
}
