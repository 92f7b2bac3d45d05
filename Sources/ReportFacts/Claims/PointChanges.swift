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
    // 由62.3%提高到63.1%，提高0.8个百分点
    if pool.count >= 2, pool[0] == change - 1, pool[1] == pool[0] - 1, passage.figures[pool[0]].before.contains(.upTo),
      passage.figures[pool[1]].before.contains(.from)
    {
      record(change, pool[0], pool[1], &collector)
      return
    }
    guard let base = pool.first(where: { passage.figures[$0].role == .base || passage.figures[$0].period == .lastYear }),
      let new = pool.first(where: { passage.figures[$0].role != .base && $0 < base && passage.figures[$0].group == place.group })
    else { return }
    record(change, new, base, &collector)
  }

  private func record(_ change: Int, _ new: Int, _ base: Int, _ collector: inout ClaimCollector) {
    guard let difference = passage.quantity(new).value - passage.quantity(base).value else { return }
    let direction = passage.figures[change].direction
    let result = passage.quantity(change)
    guard var check = SumCheck.compare(result: result, computed: difference.magnitude, tolerance: .zero, group: collector.group([change]))
    else { return }
    if check.agrees, !difference.isZero, difference.isNegative != (direction < 0) {
      check.verdict = .mismatch
      check.fault = .direction
    }
    collector.add(.difference, result: change, operands: [new, base], check: check, confidence: .high)
  }
}
