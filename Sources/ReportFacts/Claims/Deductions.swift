/// What is left of an amount without a part that the words take out: 支出9968.66万元，扣除汇入社保统计的7850.33万元，实际为2118.33万元.
struct Deductions {
  let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
  }

  func find(_ deducted: Int, _ collector: inout ClaimCollector) {
    guard passage.figures[deducted].before.contains(.deducted), passage.figures[deducted].role == .main,
      passage.quantity(deducted).unit.dimension == .money
    else { return }
    let sentence = passage.figures[deducted].sentence
    let near = passage.figures.indices(around: deducted, 8).filter {
      $0 != deducted && passage.figures[$0].role == .main && passage.figures[$0].sentence == sentence
        && passage.quantity($0).goes(with: passage.quantity(deducted))
    }
    // The whole stands before what is taken out; where nothing does, behind it, in a bracket.
    let before = near.filter { $0 < deducted }
    for whole in before.isEmpty ? near : before.reversed() {
      for rest in near where (before.isEmpty ? rest != whole : rest > whole) && passage.quantity(rest).value.significantDigits >= 4 {
        guard
          let check = GrowthCheck.difference(
            result: passage.quantity(rest), new: passage.quantity(whole), base: passage.quantity(deducted), direction: 1,
            group: collector.group([rest, whole, deducted])), check.verdict == .holds, !collector.ties(whole, with: [rest, deducted])
        else { continue }
        collector.add(.difference, result: rest, operands: [whole, deducted], check: check, confidence: .medium)
        return
      }
    }
  }
}
