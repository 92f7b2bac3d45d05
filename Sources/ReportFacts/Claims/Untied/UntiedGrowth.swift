extension ClaimFinder {
  /// Rates of change whose two figures the words do not tell.
  static let untiedGrowth = ClaimFinder(
    kind: .growth,
    summary: "没有写明两期数的增减幅，前文有两个数恰好得出；写了增减额而基数也在文中的，用基数。",
    examples: [
      ClaimExample("2021年“三公”经费共计1,082万元，2020年为1,263万元，总体下降14.3%。", "14.3% ← 1,082万元, 1,263万元 ✓"),
      ClaimExample("城市低保标准由每人每月698元提高到736元，月增38元，提标幅度5.4%。", "5.4% ← 736元, 698元 ✓"),
      ClaimExample("受理数依次为1204件、1389件、1466件、1759件。2022年比2018年增长46.1%。", "46.1% ← 1759件, 1204件 ✓"),
      ClaimExample("2017年度决算9.14万元，2018年度决算8.36万元，2018年度比2017年度减少0.78万元，同比下降8.53%。", "8.53% ← 8.36万元, 9.14万元 ✓"),
      ClaimExample("预算由3286万元压减为本年的2954万元，减少332万元，下降10.1%。", "10.1% ← 2954万元, 3286万元 ✓"),
      ClaimExample("2020年接待费3.46万元，2019年为4.12万元，同比下降18.02%。", "18.02% ← 3.46万元, 4.12万元 ✗"),
      ClaimExample("与上年相比增加4.2万元。增减相抵后，预算总额为27.4万元，增长18.10%。", "18.10% ← 27.4万元, 4.2万元 ✓"),
      ClaimExample("门诊12.4万人次，同比增长8.2%。"),
    ],
    find: { collector in
      let passage = collector.passage
      for index in passage.figures.indices where UntiedGrowth.isCandidate(index, collector) {
        UntiedGrowth(passage).find(index, &collector)
      }
    })
}

/// Looks for the two figures of a rate of change that nothing ties yet.
struct UntiedGrowth {
  private let untied: Untied
  private let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
    untied = Untied(passage)
  }

  private static let words: ByteWords = ["幅度", "增幅", "降幅", "减幅", "增长", "下降", "减少", "增加", "提高", "降低", "压减", "下浮", "上浮", "涨"]

  static func isCandidate(_ index: Int, _ collector: ClaimCollector) -> Bool {
    let passage = collector.passage
    let quantity = passage.quantity(index)
    guard quantity.unit.dimension == .percent || quantity.unit.dimension == .times, quantity.hedge == .exact, !quantity.value.isZero else {
      return false
    }
    if collector.has(.growth, result: index) || collector.has(.ratio, result: index) { return false }
    return passage.figures[index].role == .changeRate || Untied(passage).isIntroduced(index, by: words)
  }

  func find(_ rate: Int, _ collector: inout ClaimCollector) {
    let pool = untied.pool(around: rate) { untied.isAmount($0) }
    let direction = direction(rate)
    let pairs = untied.pairs(pool, most: untied.attempts(for: rate)) { new, base in
      guard passage.quantity(new).goes(with: passage.quantity(base)), !passage.amount(base).isZero,
        passage.quantity(new).unit.dimension == passage.quantity(base).unit.dimension, new != base,
        let order = Decimal.compare(passage.amount(new), passage.amount(base))
      else { return false }
      return direction == 0 ? order != 0 : order == direction
    }
    if implied(rate, &collector) { return }
    for (new, base) in pairs {
      let sign = direction == 0 ? (Decimal.compare(passage.amount(new), passage.amount(base)) ?? 1) : direction
      guard
        let check = GrowthCheck.rate(
          result: passage.quantity(rate), new: passage.quantity(new), base: passage.quantity(base),
          direction: passage.quantity(rate).value.isNegative ? 1 : sign, group: collector.group([rate, new, base])), check.verdict == .holds
      else { continue }
      collector.add(.growth, result: rate, operands: [new, base], check: check, confidence: .medium)
      return
    }
    slipped(rate, &collector)
  }

  /// 2020年3.46万元，2019年为4.12万元，同比下降18.02%: the figures of two years, the only ones in the sentence, and a rate one slip off.
  private func slipped(_ rate: Int, _ collector: inout ClaimCollector) {
    let sentence = passage.figures[rate].sentence
    let amounts = (max(0, rate - 8)..<rate).filter { passage.figures[$0].sentence == sentence && untied.isAmount($0) }
    guard amounts.count == 2, let direction = Optional(direction(rate)), direction != 0,
      case .year(let first) = passage.figures[amounts[0]].period, case .year(let second) = passage.figures[amounts[1]].period,
      first != second,
      passage.quantity(amounts[0]).unit == passage.quantity(amounts[1]).unit, passage.quantity(rate).value.significantDigits >= 3
    else { return }
    let (new, base) = first > second ? (amounts[0], amounts[1]) : (amounts[1], amounts[0])
    guard
      let check = GrowthCheck.rate(
        result: passage.quantity(rate), new: passage.quantity(new), base: passage.quantity(base), direction: direction,
        group: collector.group([rate, new, base])), check.fault == nil,
      Slip.between(
        written: passage.quantity(rate).value, intended: check.computed.magnitude.rounded(to: passage.quantity(rate).value.places)) != nil
    else { return }
    collector.add(.growth, result: rate, operands: [new, base], check: check, confidence: .medium)
  }

  /// 各项增减相抵增加4.2万元…预算总额为27.4万元，增长18.10%: the change was stated before, the base nowhere.
  private func implied(_ rate: Int, _ collector: inout ClaimCollector) -> Bool {
    let direction = direction(rate)
    guard direction != 0, untied.attempts(for: rate) >= 4 else { return false }
    let changes = (max(0, rate - 12)..<rate).filter {
      passage.figures[$0].role == .change && passage.figures[$0].direction == direction
        && passage.figures[rate].sentence - passage.figures[$0].sentence <= 1
    }
    var news = untied.pool(around: rate) { passage.figures[$0].role == .main && !passage.quantity($0).unit.isRate }
    // 收入减少115.08万元，降低9.41%。2023年度收入为1,107.92万元: the figure follows in the next sentence.
    if let next = passage.figures(inSentence: passage.figures[rate].sentence + 1).first, passage.figures[next].role == .main,
      passage.quantity(rate).value.significantDigits >= 3
    {
      news.insert(next, at: min(2, news.count))
    }
    for change in changes.prefix(3) {
      for new in news.prefix(3) where new != change && passage.quantity(new).goes(with: passage.quantity(change)) {
        guard
          let check = GrowthCheck.impliedRate(
            result: passage.quantity(rate), new: passage.quantity(new), change: passage.quantity(change), direction: direction,
            group: collector.group([rate, new, change])), check.verdict == .holds
        else { continue }
        collector.add(.growth, result: rate, operands: [new, change], check: check, confidence: .medium, impliedBase: true)
        return true
      }
    }
    return false
  }

  private func direction(_ rate: Int) -> Int { passage.figures[rate].direction }
}
