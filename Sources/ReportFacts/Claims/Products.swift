/// Finds the number and the amount that a standard ties: standard × number (× months) = amount.
struct Products {
  let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
  }

  func find(_ price: Int, _ collector: inout ClaimCollector) {
    let sentence = passage.figures[price].sentence
    let pool = passage.figures.indices(around: price, 40).filter {
      abs(passage.figures[$0].sentence - sentence) <= 1 && passage.figures[$0].role == .main
    }
    .sorted { abs($0 - price) < abs($1 - price) }
    let counts = pool.filter { isNumber($0) }
    let amounts = pool.filter { passage.quantity($0).unit.dimension == .money }
    let spans = pool.filter { passage.quantity($0).unit.dimension == .time }
    let months = spans.filter { passage.figures[$0].sentence == sentence }
    for amount in amounts where !collector.has(.product, result: amount) {
      for count in counts where passage.amount(count) != Decimal(1) {
        // 每月980元。…按12个月发放，支出58800元: the span may stand with the amount.
        let spans = spans.filter { months.contains($0) || passage.figures[$0].sentence == passage.figures[amount].sentence }
        for factors in [[count, price]] + spans.map({ [count, price, $0] }) {
          guard let check = check(amount, factors, collector), check.agrees else { continue }
          collector.add(.product, result: amount, operands: factors, check: check, confidence: .medium)
          return
        }
      }
    }
    if findYear(price, counts, amounts, &collector) { return }
    // One number, one amount (and one span of months) in the group of the standard: a slip in the amount is plain.
    let group = passage.figures[price].group
    let near = { (figures: [Int]) in figures.filter { passage.figures[$0].group == group } }
    let factors = near(counts) + [price] + near(months)
    guard passage.figures[price].role == .price, near(months).count <= 1, near(amounts).count == 1, near(counts).count == 1,
      let check = check(near(amounts)[0], factors, collector)
    else { return }
    let amount = passage.quantity(near(amounts)[0])
    guard
      [check.computed, check.computed.rounded(to: amount.value.places)].contains(where: {
        Slip.between(written: amount.value, intended: $0) != nil
      })
    else { return }
    collector.add(.product, result: near(amounts)[0], operands: factors, check: check, confidence: .medium)
  }

  /// 每人每月85元，全年312人，31.824万元: twelve months go without saying where the product then holds exactly.
  private func findYear(_ price: Int, _ counts: [Int], _ amounts: [Int], _ collector: inout ClaimCollector) -> Bool {
    let start = passage.quantity(price).range.lowerBound
    // 月人均工资2,350元
    let role = passage.figures[price].role
    guard role == .price || role == .average, passage.contains("月", in: max(start - 18, 0)..<start), !isYearly(price + 1) else {
      return false
    }
    for amount in amounts where !collector.has(.product, result: amount) {
      for count in counts where passage.amount(count) != Decimal(1) {
        guard let once = passage.written(count) * passage.written(price), let year = once * Decimal(12),
          let check = SumCheck.compare(
            result: passage.quantity(amount), computed: year, tolerance: .zero, group: collector.group([amount, count, price])),
          check.verdict == .holds
        else { continue }
        collector.add(.product, result: amount, operands: [count, price], check: check, confidence: .medium)
        return true
      }
    }
    return false
  }

  /// 每人每月75元（全年900元）: the standard of the year, in a bracket right behind that of the month.
  func isYearly(_ figure: Int) -> Bool {
    guard figure < passage.figures.count else { return false }
    let open = passage.figures[figure].bracket
    guard open > 0, figure > 0, passage.figures[figure - 1].role == .price, passage.figures[figure - 1].token == open - 1 else {
      return false
    }
    return passage.quantity(figure).unit.dimension == .money
      && passage.contains("年", in: passage.tokens[open].end..<passage.quantity(figure).range.lowerBound)
  }

  private func isNumber(_ figure: Int) -> Bool {
    let unit = passage.quantity(figure).unit
    switch unit.dimension {
    case .marks, .none, .money, .time: return false
    default: return !unit.isRate
    }
  }

  private func check(_ amount: Int, _ factors: [Int], _ collector: ClaimCollector) -> Check? {
    var computed = Decimal(1)
    for factor in factors {
      guard let product = computed * passage.written(factor) else { return nil }
      computed = product
    }
    let group = collector.group([amount] + factors)
    var tolerance = group.halfUnit(of: passage.quantity(amount))
    // What half a unit of one factor makes of the product: 62.37万亩 may be 62.365.
    for factor in factors where !passage.quantity(factor).unit.isCounted || passage.quantity(factor).scale > 0 {
      let unit = passage.quantity(factor).unit
      var spread = group.halfUnit(of: passage.quantity(factor)).scaled(by: unit.dimension == .money ? 0 : -unit.exponent)
      guard passage.quantity(factor).scale > 0 else { continue }
      for other in factors where other != factor { spread = (spread * passage.written(other)) ?? spread }
      tolerance = (tolerance + spread) ?? tolerance
    }
    return SumCheck.compare(result: passage.quantity(amount), computed: computed, tolerance: tolerance, group: group, roundsToHold: true)
  }
}
