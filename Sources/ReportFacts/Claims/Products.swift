/// Finds the number and the amount that a standard ties: standard × number (× months) = amount.
struct Products {
  let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
  }

  func find(_ price: Int, _ collector: inout ClaimCollector) {
    let sentence = passage.figures[price].sentence
    let pool = passage.figures.indices.filter { abs(passage.figures[$0].sentence - sentence) <= 1 && passage.figures[$0].role == .main }
      .sorted { abs($0 - price) < abs($1 - price) }
    let counts = pool.filter { isNumber($0) }
    let amounts = pool.filter { passage.quantity($0).unit.dimension == .money }
    let months = pool.filter { passage.quantity($0).unit.dimension == .time && passage.figures[$0].sentence == sentence }
    for amount in amounts {
      for count in counts where passage.amount(count) != Decimal(1) {
        for factors in [[count, price]] + months.map({ [count, price, $0] }) {
          guard let check = check(amount, factors, collector), check.agrees else { continue }
          collector.add(.product, result: amount, operands: factors, check: check, confidence: .medium)
          return
        }
      }
    }
    let near = { (figures: [Int]) in figures.filter { passage.figures[$0].sentence == sentence } }
    guard months.isEmpty, near(amounts).count == 1, near(counts).count == 1, let check = check(near(amounts)[0], [near(counts)[0], price], collector),
      Slip.between(written: passage.quantity(near(amounts)[0]).value, intended: check.computed) != nil
    else { return }
    collector.add(.product, result: near(amounts)[0], operands: [near(counts)[0], price], check: check, confidence: .medium)
  }

  private func isNumber(_ figure: Int) -> Bool {
    let unit = passage.quantity(figure).unit
    return unit.dimension != .marks && (unit.isCounted || unit.dimension == .area)
  }

  private func check(_ amount: Int, _ factors: [Int], _ collector: ClaimCollector) -> Check? {
    var computed = Decimal(1)
    for factor in factors {
      guard let product = computed * passage.amount(factor) else { return nil }
      computed = product
    }
    let group = collector.group([amount])
    return SumCheck.compare(
      result: passage.quantity(amount), computed: computed, tolerance: group.halfUnit(of: passage.quantity(amount)), group: group)
  }
}
