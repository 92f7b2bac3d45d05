/// 净增5户17人，即新识别9户31人，消除风险4户14人: what came in less what went out, one figure or two side by side.
struct NetChanges {
  let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
  }

  /// Whether `total` is a net change.
  func isNet(_ total: Int) -> Bool {
    guard passage.figures[total].role == .change, let words = passage.figures[total].directionWords else { return false }
    return passage.contains("净", in: words)
  }

  /// Records the flows behind a net change in its sentence that give it, and those of the figure beside it.
  @discardableResult
  func find(_ total: Int, _ collector: inout ClaimCollector) -> Bool {
    guard isNet(total), passage.figures[total].bracket < 0 else { return false }
    let all = passage.figures(near: total).filter {
      $0 > total && passage.figures[$0].bracket == passage.figures[total].bracket
        && passage.quantity($0).goes(with: passage.quantity(total))
        && passage.quantity($0).unit.dimension != .none && !isBeside($0)
    }
    let flows = all.filter { Flows.sign($0, passage) != 0 }
    let signs = flows.map { Flows.sign($0, passage) }
    guard flows.count >= 2, flows.count <= 12, signs.contains(1), signs.contains(-1), add(total, flows, signs, total, &collector) else {
      return false
    }
    if isBeside(total + 1), flows.allSatisfy({ isBeside($0 + 1) }) { add(total + 1, flows.map { $0 + 1 }, signs, total, &collector) }
    return true
  }

  /// Whether a figure stands right behind another: the 17人 of 5户17人.
  private func isBeside(_ figure: Int) -> Bool {
    guard figure > 0, figure < passage.figures.count, passage.figures[figure].isBare else { return false }
    return passage.quantity(figure).range.lowerBound - passage.quantity(figure - 1).range.upperBound <= 3
      && passage.figures[figure].token == passage.figures[figure - 1].token
        + (passage.figures[figure].clause - passage.figures[figure - 1].clause) + 1
  }

  @discardableResult
  private func add(_ total: Int, _ flows: [Int], _ signs: [Int], _ head: Int, _ collector: inout ClaimCollector) -> Bool {
    let direction = passage.figures[head].direction
    guard flows.allSatisfy({ passage.quantity($0).goes(with: passage.quantity(total)) }),
      let check = SumCheck.check(
        result: passage.quantity(total), terms: zip(flows, signs).map { (passage.quantity($0), $1 * direction) },
        group: collector.group(flows + [total])), check.agrees
    else { return false }
    collector.add(.sum, result: total, operands: flows, check: check, confidence: .medium)
    for flow in flows where collector.totalOfPart[flow] < 0 { collector.totalOfPart[flow] = total }
    return true
  }
}
