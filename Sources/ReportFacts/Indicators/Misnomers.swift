/// Finds rates of change that were reckoned as plain quotients: 预算调整率180.64%, which is 调整预算数 ÷ 年初预算数.
enum Misnomers {
  /// The rates of the passage whose name promises a change but whose figure is the quotient of a ratio stated beside them.
  static func observations(_ collector: ClaimCollector) -> [Observation] {
    let passage = collector.passage
    // It takes a ratio, and a rate to be told apart from it.
    guard collector.claims.contains(where: { $0.kind == .ratio }) else { return [] }
    var observations: [Observation] = []
    for index in passage.figures.indices where passage.quantity(index).unit.dimension == .percent {
      guard let indicator = indicator(named: index, passage), let claim = quotient(passage.quantity(index), collector),
        isTotal(claim, passage),
        let right = change(claim),
        Decimal.compare(right.magnitude.rounded(to: 2), passage.quantity(index).value.magnitude.rounded(to: 2)) != 0
      else { continue }
      observations.append(
        Observation(
          kind: .wrongIndicator, range: passage.quantity(index).range, related: claim.operands.map(\.range),
          words: [indicator.name, indicator.formula], values: [passage.quantity(index).value, right.rounded(to: 2)]))
      return observations
    }
    return observations
  }

  /// Whether an indicator of change names figure `index`.
  static func namesChange(_ index: Int, _ passage: Passage) -> Bool { indicator(named: index, passage) != nil }

  /// The indicator of change that names figure `index`: its name ends right before the figure, but for 为, ： and quotes.
  private static func indicator(named index: Int, _ passage: Passage) -> Indicator? {
    let end = passage.origin + passage.quantity(index).range.lowerBound
    let start = max(passage.origin + passage.content.lowerBound, end - 60)
    guard start < end else { return nil }
    let words = Words(passage.bytes[start..<end])
    return Indicator.all.first { indicator in indicator.form == .change && indicator.names.contains { words.endWith($0) } }
  }

  /// The ratio of the passage that has the same figure, and holds.
  private static func quotient(_ rate: Quantity, _ collector: ClaimCollector) -> Claim? {
    collector.claims.first { claim in
      claim.kind == .ratio && claim.verdict != .mismatch && claim.operands.count == 2 && claim.result.value == rate.value
        && claim.operands[0].value != claim.operands[1].value
    }
  }

  /// Whether the dividend is a total and not the change itself: its words say so, or the change is stated too. 追加预算 ÷ 年初预算 is what the
  /// definition asks for.
  private static func isTotal(_ claim: Claim, _ passage: Passage) -> Bool {
    let dividend = claim.operands[0]
    let words = max(passage.content.lowerBound, dividend.range.lowerBound - 36)..<dividend.range.lowerBound
    if ["追加", "调增", "调减", "变动额", "增加", "减少", "调整额", "净增"].contains(where: { passage.contains($0, in: words) }) { return false }
    if ["调整后", "全年预算", "决算", "本年", "总额", "合计"].contains(where: { passage.contains($0, in: words) }) { return true }
    guard let a = dividend.value?.scaled(by: dividend.scale), let b = claim.operands[1].value?.scaled(by: claim.operands[1].scale),
      let change = a - b
    else { return false }
    return passage.quantities.contains { quantity in Decimal.compare(quantity.value.scaled(by: quantity.scale), change.magnitude) == 0 }
  }

  /// (a − b) ÷ b in per cent.
  private static func change(_ claim: Claim) -> Decimal? {
    guard let a = claim.operands[0].value?.scaled(by: claim.operands[0].scale),
      let b = claim.operands[1].value?.scaled(by: claim.operands[1].scale),
      !b.isZero, let difference = a - b
    else { return nil }
    return Decimal.quotient(difference.scaled(by: 2), b, places: 4)
  }

  /// The last words before a figure, without what joins them to it.
  private struct Words {
    private var bytes: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) {
      self.bytes = bytes
      while let joint = Self.joints.first(where: { self.bytes.count >= $0.count && self.bytes.suffix($0.count).elementsEqual($0) }) {
        self.bytes = self.bytes.dropLast(joint.count)
      }
    }

    private static let joints: [[UInt8]] = ["为", "：", ":", "是", "达", "”", " ", "=", "＝", "约", "实际"].map { Array($0.utf8) }

    func endWith(_ name: [UInt8]) -> Bool { bytes.count >= name.count && bytes.suffix(name.count).elementsEqual(name) }
  }
}
