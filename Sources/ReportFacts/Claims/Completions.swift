/// 完成预算的83.44%: the outturn over the budget, both stated before.
struct Completions {
  let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
  }

  func find(_ rate: Int, _ collector: inout ClaimCollector) {
    // 目标100% 完成91.7%: a percentage that was aimed at and reached.
    if rate > 0, passage.quantity(rate - 1).unit.dimension == .percent, passage.figures[rate - 1].group == passage.figures[rate].group,
      passage.figures[rate - 1].measure.isBudget || passage.figures[rate - 1].role == .bound
        || passage.figures[rate - 1].hedge(in: passage) != .exact
    {
      return
    }
    let sentence = passage.figures[rate].sentence
    let pool = stride(from: rate - 1, through: max(rate - 40, 0), by: -1).filter {
      (passage.figures[$0].role == .main || passage.figures[$0].role == .base) && sentence - passage.figures[$0].sentence <= 1
        && !passage.quantity($0).unit.isRate
    }
    let wantsOpening = passage.figures[rate].before.contains(.openingBudget)
    let budgets = pool.filter { passage.figures[$0].measure.isBudget }
      .sorted { a, b in rank(a, wantsOpening) != rank(b, wantsOpening) ? rank(a, wantsOpening) < rank(b, wantsOpening) : a > b }
    var fallback: Quotient?
    for numerator in pool.prefix(6) where !passage.figures[numerator].measure.isBudget {
      for denominator in budgets.prefix(4) {
        guard let quotient = Quotient(rate, numerator, denominator, collector) else { continue }
        if quotient.check.agrees {
          record(rate, quotient, &collector)
          return
        }
        if fallback == nil, passage.figures[numerator].sentence == sentence, passage.figures[denominator].sentence == sentence {
          fallback = quotient
        }
      }
    }
    // 预算调整数1661.54万元，年初预算919.79万元，为…的180.64%.
    for numerator in budgets where passage.figures[numerator].sentence == sentence {
      for denominator in budgets where denominator != numerator && passage.figures[denominator].sentence == sentence {
        guard let quotient = Quotient(rate, numerator, denominator, collector), quotient.check.agrees else { continue }
        record(rate, quotient, &collector)
        return
      }
    }
    if let quotient = NamedQuotient.find(rate, collector) {
      record(rate, quotient, &collector)
      return
    }
    if let fallback { record(rate, fallback, &collector) }
  }

  private func rank(_ figure: Int, _ wantsOpening: Bool) -> Int {
    (passage.figures[figure].measure == .openingBudget) == wantsOpening ? 0 : 1
  }

  private func record(_ rate: Int, _ quotient: Quotient, _ collector: inout ClaimCollector) {
    collector.add(.ratio, result: rate, operands: [quotient.numerator, quotient.denominator], check: quotient.check, confidence: .high)
  }
}
