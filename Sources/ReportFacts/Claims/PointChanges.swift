/// Changes of a percentage in percentage points: 97.68%，较上年的96.15%高1.53个百分点.
struct PointChanges {
  let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
  }

  func find(_ change: Int, _ collector: inout ClaimCollector) {
    let place = passage.figures[change]
    guard place.role == .changeRate else { return }
    let pool = stride(from: change - 1, through: 0, by: -1).filter {
      passage.quantity($0).unit.dimension == .percent && passage.figures[$0].sentence == place.sentence
        && passage.figures[$0].role != .changeRate
    }
    guard let base = pool.first(where: { passage.figures[$0].role == .base || passage.figures[$0].period == .lastYear }),
      let new = pool.first(where: { passage.figures[$0].role != .base && $0 < base && passage.figures[$0].group == place.group }),
      let difference = passage.quantity(new).value - passage.quantity(base).value
    else { return }
    let result = passage.quantity(change)
    guard var check = SumCheck.compare(result: result, computed: difference.magnitude, tolerance: .zero, group: collector.group([change]))
    else { return }
    if check.agrees, !difference.isZero, difference.isNegative != (place.direction < 0) {
      check.verdict = .mismatch
      check.fault = .direction
    }
    collector.add(.difference, result: change, operands: [new, base], check: check, confidence: .high)
  }
}
