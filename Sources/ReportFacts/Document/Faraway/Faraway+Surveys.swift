/// Rates between things of unlike sorts: 满意率92.24% of the questionnaires that were returned, 入住率55.52% of the beds there are.
extension Faraway {
  mutating func findSurveys() {
    for index in ledger.entries.indices {
      let entry = ledger.entries[index]
      guard entry.kind == .rate, entry.quantity.unit.dimension == .percent, isOpen(index) else { continue }
      let name = entry.fact.name.scalars
      if holds(name, Self.content) {
        survey(index)
      } else if holds(name, Self.beds) {
        occupancy(index)
      }
    }
  }

  private static func words(_ words: String...) -> [[UInt32]] { words.map { $0.unicodeScalars.map(\.value) } }
  private static let content = words("满意")
  private static let beds = words("入住率", "床位使用率", "床位利用率")
  private static let returned = words("有效", "收回", "回收", "问卷", "受访", "调查")
  private static let bed = words("床位")

  private func holds(_ name: [UInt32], _ words: [[UInt32]]) -> Bool { words.contains { LabelMatch.contains(name, $0) } }

  /// 214人表示满意，满意率92.24%: of the valid questionnaires that a paragraph before tells.
  private mutating func survey(_ index: Int) {
    let entry = ledger.entries[index]
    let tops = amounts(near: index) {
      $0.block == entry.block && $0.sentence == entry.sentence && $0.quantity.unit.isCounted && $0.digits.count >= 2
    }.filter { $0 < index }
    guard let top = tops.first, !isToldBefore(index) else { return }
    let bottoms = amounts(near: index) { $0.quantity.unit.isCounted && holds($0.fact.telling.scalars, Self.returned) }
    for bottom in bottoms where first[bottom] != first[top] {
      if let check = quotient(index, top, bottom) { return add(.ratio, index, [top, bottom], check) }
    }
  }

  /// 床位2,064张，入住老人1,146人，入住率55.52%.
  private mutating func occupancy(_ index: Int) {
    let entry = ledger.entries[index]
    guard !isToldBefore(index) else { return }
    let near = amounts(near: index) { $0.block == entry.block && $0.quantity.unit.isCounted }
    for bottom in near where holds(ledger.entries[bottom].fact.telling.scalars, Self.bed) {
      for top in near where top != bottom && ledger.entries[top].quantity.unit.dimension == .people {
        if let check = quotient(index, top, bottom) { return add(.ratio, index, [top, bottom], check) }
      }
    }
  }
}
