/// Finds the amount and the number that an average is computed from.
struct Averages {
  let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
  }

  func find(_ average: Int, _ collector: inout ClaimCollector) {
    let sentence = passage.figures[average].sentence
    let figures = passage.figures.indices(around: average, 40).filter {
      let other = passage.figures[$0]
      return other.role == .main && (other.sentence == sentence || $0 < average)
    }.sorted { distance($0, average) < distance($1, average) }
    let quantity = passage.quantity(average)
    let wholes = figures.filter { passage.quantity($0).unit.dimension == quantity.unit.dimension }
    let counts = figures.filter { isNumber($0, unlike: quantity) && !passage.amount($0).isZero }
    var slip: (whole: Int, count: Int, check: Check)?
    for whole in wholes.prefix(8) {
      for count in counts.prefix(12) {
        guard let check = check(average, whole, count, collector) else { continue }
        if check.verdict == .holds || (check.agrees && isNear(whole, average) && isNear(count, average)), isTelling(average, whole, count) {
          collector.add(.average, result: average, operands: [whole, count], check: check, confidence: .medium)
          return
        }
        if slip == nil, isNear(whole, average), isNear(count, average), isSlip(quantity, check) { slip = (whole, count, check) }
      }
    }
    if let slip { collector.add(.average, result: average, operands: [slip.whole, slip.count], check: slip.check, confidence: .medium) }
  }

  private func distance(_ a: Int, _ b: Int) -> Int {
    abs(passage.figures[a].sentence - passage.figures[b].sentence) * 1000 + abs(a - b)
  }

  private func isNear(_ figure: Int, _ average: Int) -> Bool {
    abs(passage.figures[figure].sentence - passage.figures[average].sentence) <= 1
  }

  private func isNumber(_ figure: Int, unlike average: Quantity) -> Bool {
    let unit = passage.quantity(figure).unit
    switch unit.dimension {
    case .marks, .none, .time: return false
    default: return !unit.isRate && unit.dimension != average.unit.dimension && (unit.dimension != .money)
    }
  }

  /// Figures further off than the sentence before tie only averages of three figures or more.
  private func isTelling(_ average: Int, _ whole: Int, _ count: Int) -> Bool {
    (isNear(whole, average) && isNear(count, average)) || passage.quantity(average).value.significantDigits >= 3
  }

  private func check(_ average: Int, _ whole: Int, _ count: Int, _ collector: ClaimCollector) -> Check? {
    let group = collector.group([whole, count])
    return RatioCheck.check(
      result: passage.quantity(average), numerator: (passage.amount(whole), group.halfUnit(of: passage.quantity(whole))),
      denominator: (passage.amount(count), group.halfUnit(of: passage.quantity(count))))
  }

  /// Whether one slip in the average explains why it is not the quotient.
  private func isSlip(_ average: Quantity, _ check: Check) -> Bool {
    average.hedge == .exact && average.value.significantDigits >= 3
      && Slip.between(written: average.value, intended: check.computed.rounded(to: average.value.places)) != nil
  }
}
