/// What is left of an amount without a part that the words take out: 支出9968.66万元，扣除汇入社保统计的7850.33万元，实际为2118.33万元.
struct Deductions {
  let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
  }

  func find(_ deducted: Int, _ collector: inout ClaimCollector) {
    guard passage.figures[deducted].role == .main, passage.quantity(deducted).unit.dimension == .money,
      passage.words(before: deducted, holdOneOf: Self.cues)
    else { return }
    let sentence = passage.figures[deducted].sentence
    let near = passage.figures.indices(around: deducted, 8).filter {
      $0 != deducted && passage.figures[$0].role == .main && passage.figures[$0].sentence == sentence
        && passage.quantity($0).goes(with: passage.quantity(deducted))
    }
    for whole in near.reversed() where whole < deducted {
      for rest in near where rest > whole && passage.quantity(rest).value.significantDigits >= 4 {
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

  private static let cues = ["扣除", "剔除", "减去", "将其中", "扣减", "剔出", "不含"].map { Array($0.unicodeScalars.map(\.value)) }
}
