/// Products written out beside their result: 96,000元（20人×4,800元）, 20人×4,800元＝96,000元.
struct WrittenProducts {
  let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
  }

  func find(_ collector: inout ClaimCollector) {
    var index = 0
    while index + 1 < passage.figures.count {
      var last = index
      while last + 1 < passage.figures.count, joins(last, last + 1, Self.times) { last += 1 }
      if last > index, let result = result(index, last) { record(result, Array(index...last), &collector) }
      index = last + 1
    }
  }

  private static let times: [StaticString] = ["×", "*", "✕", "＊", "Ｘ", "X", "x"]
  private static let equals: [StaticString] = ["=", "＝"]

  /// Whether nothing but one of `marks` and white space stands between two figures.
  private func joins(_ first: Int, _ second: Int, _ marks: [StaticString]) -> Bool {
    let gap = passage.quantity(first).range.upperBound..<passage.quantity(second).range.lowerBound
    guard gap.count >= 1, gap.count <= 5 else { return false }
    return marks.contains { mark in
      guard let position = passage.find(mark, in: gap) else { return false }
      let rest = gap.filter { $0 < position || $0 >= position + mark.utf8CodeUnitCount }
      return rest.allSatisfy { passage.bytes[passage.origin + $0] == 0x20 }
    }
  }

  /// The amount right before the bracket that the factors fill, or behind the sign of equality.
  private func result(_ first: Int, _ last: Int) -> Int? {
    if last + 1 < passage.figures.count, joins(last, last + 1, Self.equals) { return last + 1 }
    guard first > 0, passage.figures[first].bracket >= 0, passage.figures[first].bracket == passage.figures[first - 1].token + 1,
      passage.figures[first].token == passage.figures[first].bracket + 1
    else { return nil }
    return first - 1
  }

  private func record(_ result: Int, _ factors: [Int], _ collector: inout ClaimCollector) {
    // A percentage of something is no number of things: 10分×94.7%.
    guard !passage.quantity(result).unit.isRate, factors.count <= 4 else { return }
    var computed = Decimal(1)
    for factor in factors {
      let quantity = passage.quantity(factor)
      let shift = quantity.unit.isRate && quantity.unit.dimension == .percent ? -2 : -quantity.unit.exponent
      guard let product = computed * quantity.amount.scaled(by: shift) else { return }
      computed = product
    }
    computed = computed.scaled(by: passage.quantity(result).unit.exponent)
    let group = collector.group([result])
    guard
      let check = SumCheck.compare(
        result: passage.quantity(result), computed: computed, tolerance: group.halfUnit(of: passage.quantity(result)), group: group,
        roundsToHold: true)
    else { return }
    collector.add(.product, result: result, operands: factors, check: check, confidence: .high)
  }
}
