/// Rates whose figures are too coarse, or too small, to give them away: 到位资金1.85亿元, 总投资2.36亿元, 到位率78.6%; 开工28个, 开工率100%.
///
/// Only wording speaks for these: the amount right before the rate on top, a plan, a limit or a total below.
struct RoughRates {
  let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
  }

  /// `amounts` are the figures before the rate, the nearest first.
  func quotient(of rate: Int, _ amounts: [Int], _ collector: ClaimCollector) -> Quotient? {
    guard let numerator = amounts.first, passage.figures[numerator].sentence == passage.figures[rate].sentence,
      passage.figures[numerator].role == .main, !passage.figures[numerator].measure.isBudget
    else { return nil }
    let isNamed = bearsTheName(of: rate, numerator)
    let totals = Set(collector.totalOfPart.filter { $0 >= 0 })
    for denominator in amounts.dropFirst().prefix(12) {
      let isWhole =
        passage.figures[denominator].measure.isBudget || totals.contains(denominator)
        || passage.words(before: denominator, holdOneOf: Self.wholes)
      guard isWhole, passage.figures[denominator].role == .main, let quotient = Quotient(rate, numerator, denominator, collector),
        quotient.check.agrees
      else { continue }
      if quotient.check.verdict == .holds, isNamed { return quotient }
      let stated = passage.quantity(rate).value
      guard quotient.check.verdict == .rounding, stated.significantDigits >= 3,
        let order = Decimal.compare(quotient.check.gap.magnitude.scaled(by: 2), stated.magnitude), order <= 0
      else { continue }
      return quotient
    }
    return nil
  }

  /// 开工28个，开工率100%: the rate is named after what the amount counts.
  private func bearsTheName(of rate: Int, _ numerator: Int) -> Bool {
    var name = LabelMatch.scalars(passage, passage.figures[rate].label)
    guard name.count >= 3, name.last == 0x7387 else { return false }
    name.removeLast()
    return passage.words(before: numerator, holdOneOf: [name])
  }

  private static let wholes = ["总投资", "概算", "合同", "应", "计划", "下达", "限额", "总额", "任务"].map { Array($0.unicodeScalars.map(\.value)) }
}
