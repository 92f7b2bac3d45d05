/// Rates with their two figures in the same sentence: 预算10710.15万元，支出9968.66万元，执行率93.08%.
struct Rates {
  let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
  }

  func find(_ rate: Int, _ collector: inout ClaimCollector) {
    let sentence = passage.figures[rate].sentence
    let pool = stride(from: rate - 1, through: 0, by: -1).filter {
      passage.figures[$0].role == .main && passage.figures[$0].sentence == sentence && !passage.quantity($0).unit.isRate
        && passage.quantity($0).unit.dimension != .time
    }
    guard pool.count >= 2 else { return }
    let budget = pool.first { passage.figures[$0].measure.isBudget }
    let actual = pool.first { !passage.figures[$0].measure.isBudget }
    if let budget, let actual, let quotient = Quotient(rate, actual, budget, collector), quotient.check.agrees {
      record(rate, quotient, .high, &collector)
      return
    }
    // Which of the figures is the whole the words do not say: only an agreement tells, and a round percentage tells little.
    for numerator in pool.prefix(6) {
      for denominator in pool.prefix(8) where denominator != numerator {
        guard let quotient = Quotient(rate, numerator, denominator, collector), quotient.check.verdict == .holds,
          isTelling(rate, numerator, denominator)
        else { continue }
        record(rate, quotient, .medium, &collector)
        return
      }
    }
    guard let budget, let actual, pool.count == 2, let quotient = Quotient(rate, actual, budget, collector) else { return }
    record(rate, quotient, .medium, &collector)
  }

  private func isTelling(_ rate: Int, _ numerator: Int, _ denominator: Int) -> Bool {
    if passage.quantity(rate).value.significantDigits >= 3, !isHundred(rate) { return true }
    return passage.figures[denominator].measure.isBudget || (isHundred(rate) && numerator > denominator && passage.quantity(numerator).value.significantDigits >= 3)
  }

  private func isHundred(_ rate: Int) -> Bool { Decimal.compare(passage.quantity(rate).value, Decimal(100)) == 0 }

  private func record(_ rate: Int, _ quotient: Quotient, _ confidence: Confidence, _ collector: inout ClaimCollector) {
    collector.add(.ratio, result: rate, operands: [quotient.numerator, quotient.denominator], check: quotient.check, confidence: confidence)
  }
}
