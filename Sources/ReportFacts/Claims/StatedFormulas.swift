/// Formulas written out: 实际支出9.64万元÷预算安排12.50万元×100%＝77.12%.
struct StatedFormulas {
  let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
  }

  func find(_ rate: Int, _ collector: inout ClaimCollector) {
    guard rate >= 2, follows(rate, "＝") || follows(rate, "=") else { return }
    var last = rate - 1
    if passage.quantity(last).unit.isRate {
      guard Decimal.compare(passage.quantity(last).value, Decimal(100)) == 0, follows(last, "×") || follows(last, "*") else { return }
      last -= 1
    }
    guard last >= 1, isDivided(last - 1, last), let quotient = Quotient(rate, last - 1, last, collector) else { return }
    collector.add(.ratio, result: rate, operands: [last - 1, last], check: quotient.check, confidence: .high)
  }

  /// Whether `sign` stands right before a figure.
  private func follows(_ figure: Int, _ sign: StaticString) -> Bool {
    let start = passage.quantity(figure).range.lowerBound
    return passage.contains(sign, in: max(start - 4, 0)..<start)
  }

  private func isDivided(_ a: Int, _ b: Int) -> Bool {
    let between = passage.quantity(a).range.upperBound..<passage.quantity(b).range.lowerBound
    return passage.contains("÷", in: between) || passage.contains("/", in: between)
  }
}
