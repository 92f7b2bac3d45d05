/// “危房改造户数”目标值120户，实际完成124户，分值10分，得10分: what a table of marks has in one row, told in one group of clauses.
struct StatedTargets {
  let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
  }

  func find(_ given: Int, _ collector: inout ClaimCollector) {
    let full = given - 1
    guard passage.figures[full].role == .fullMarks, isBeside(full, given), !LostMarks(passage).isLost(given) else { return }
    // The nearest target with its value right behind it; other figures may tell more of that.
    for goal in stride(from: full - 2, through: max(full - 8, 0), by: -1) where isBeside(goal, given) {
      let (wanted, reached) = (passage.quantity(goal), passage.quantity(goal + 1))
      guard isGoal(goal), isValue(goal + 1), wanted.unit == reached.unit,
        wanted.unit.dimension != .marks, wanted.unit.dimension != .none
      else { continue }
      guard let target = Target(goal: wanted, value: reached, isCost: namesCost(goal)),
        let claim = target.claim(full: passage.quantity(full), given: passage.quantity(given), isExplained: false, isOfMarks: true)
      else { return }
      collector.add(claim)
      return
    }
  }

  private func isBeside(_ a: Int, _ b: Int) -> Bool {
    passage.figures[a].group == passage.figures[b].group && passage.figures[a].bracket == passage.figures[b].bracket
  }

  private func isGoal(_ figure: Int) -> Bool {
    passage.figures[figure].before.contains(.budget) || Untied(passage).isIntroduced(figure, by: Self.goals)
  }

  private func isValue(_ figure: Int) -> Bool {
    passage.figures[figure].before.contains(.complete) || passage.figures[figure].before.contains(.actual)
      || Untied(passage).isIntroduced(figure, by: Self.values)
  }

  private static let goals: ByteWords = ["指标值", "目标", "预期", "计划", "任务"]
  private static let values: ByteWords = ["实际", "完成", "达到", "实现"]

  /// Whether less is better, by the words from the mark before the target on.
  private func namesCost(_ goal: Int) -> Bool {
    let start = passage.tokens[..<passage.figures[goal].token].last { $0.cue == .semicolon || $0.cue == .stop || $0.cue == .comma }
    return passage.contains(Target.costs, in: (start?.end ?? passage.content.lowerBound)..<passage.quantity(goal).range.lowerBound)
  }
}
