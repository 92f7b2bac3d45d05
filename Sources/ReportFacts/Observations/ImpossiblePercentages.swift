/// Finds percentages of those asked in a survey that no whole number of them gives: 93.3% of 40 questionnaires.
enum ImpossiblePercentages {
  /// Most of those asked; among more nearly every percentage is possible.
  private static let most = 500

  static func observations(_ collector: ClaimCollector) -> [Observation] {
    let passage = collector.passage
    guard passage.quantities.contains(where: { $0.unit.dimension == .percent }), passage.quantities.contains(where: { $0.unit.isCounted })
    else {
      return []
    }
    guard passage.contains("问卷", in: passage.content) || passage.contains("调查", in: passage.content) else { return [] }
    // Averages over several questions, or weighted ones, are percentages of nobody.
    for word in ["综合", "加权", "平均", "折算", "总体", "得分", "得率"] as [StaticString] where passage.contains(word, in: passage.content) {
      return []
    }
    let wholes = passage.figures.indices.filter { isAsked($0, passage) }
    guard let first = wholes.first else { return [] }
    return passage.figures.indices.compactMap { index in
      guard index > first, let observation = observation(index, wholes, passage), !collector.has(.ratio, result: index) else { return nil }
      return observation
    }
  }

  /// 发放问卷40份, 回收有效问卷38份, 随机调查50人.
  private static func isAsked(_ index: Int, _ passage: Passage) -> Bool {
    let quantity = passage.quantity(index)
    guard quantity.unit.isCounted, quantity.unit.dimension != .marks, quantity.hedge == .exact, quantity.scale == 0,
      quantity.value.places == 0,
      quantity.value.coefficient >= 10, quantity.value.coefficient <= most
    else { return false }
    let words =
      max(passage.content.lowerBound, quantity.range.lowerBound - 45)..<min(passage.content.upperBound, quantity.range.upperBound + 24)
    return ["问卷", "调查", "走访", "回收", "收回", "有效", "受访"].contains { passage.contains($0, in: words) }
  }

  private static func observation(_ index: Int, _ wholes: [Int], _ passage: Passage) -> Observation? {
    let rate = passage.quantity(index)
    guard rate.unit.dimension == .percent, rate.hedge == .exact, rate.value.places <= 2, !rate.value.isNegative, isOfPeople(index, passage),
      let below100 = Decimal.compare(rate.value, Decimal(100)), below100 < 0, !rate.value.isZero
    else { return nil }
    var nearest: (low: Decimal, high: Decimal)?
    for whole in wholes {
      guard let (low, high) = neighbours(of: rate.value, among: passage.quantity(whole).value.coefficient) else { return nil }
      nearest = nearest ?? (low, high)
    }
    guard let nearest, let whole = wholes.last else { return nil }
    return Observation(
      kind: .impossiblePercentage, range: rate.range, related: [passage.quantity(whole).range], words: [],
      values: [rate.value, passage.quantity(whole).value, nearest.low, nearest.high])
  }

  /// Whether the percentage is of those who were asked, not a target or a rate of something else.
  private static func isOfPeople(_ index: Int, _ passage: Passage) -> Bool {
    let range = passage.quantity(index).range
    let words = max(passage.content.lowerBound, range.lowerBound - 30)..<min(passage.content.upperBound, range.upperBound + 30)
    guard !["目标", "不低于", "以上", "达到", "指标", "标准"].contains(where: { passage.contains($0, in: words) }) else { return false }
    return ["满意", "认为", "表示", "知晓", "选择"].contains { passage.contains($0, in: words) }
  }

  /// The percentages, to the places of `rate`, that whole numbers of `count` give right below and above it; nil where one gives it.
  private static func neighbours(of rate: Decimal, among count: Int128) -> (low: Decimal, high: Decimal)? {
    guard let exact = rate * Decimal(count) else { return nil }
    var floor = exact.coefficient / 100
    for _ in 0..<max(0, exact.places) { floor /= 10 }
    var around: [Decimal] = []
    for number in [floor, floor + 1] where number >= 0 && number <= count {
      guard let half = Decimal.quotient(Decimal(number * 100), Decimal(count), places: rate.places),
        let even = Decimal.quotient(Decimal(number * 100), Decimal(count), places: rate.places, rounding: .halfEven)
      else { return nil }
      if Decimal.compare(half, rate) == 0 || Decimal.compare(even, rate) == 0 { return nil }
      around.append(half)
    }
    guard around.count == 2 else { return nil }
    return (around[0], around[1])
  }
}
