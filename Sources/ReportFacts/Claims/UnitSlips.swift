/// A part written in another unit than its list: 共1368.22万元。…发放471.94元；…发放896.28万元.
///
/// That figures of five digits add up as they are written, but for one unit, is no chance.
struct UnitSlips {
  let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
  }

  func find(_ collector: inout ClaimCollector) {
    let mains = passage.figures.indices.filter {
      passage.figures[$0].role == .main && passage.figures[$0].bracket < 0 && passage.quantity($0).unit.dimension == .money
        && passage.quantity($0).hedge == .exact
    }
    guard mains.count >= 3, mains.count <= 60, mains.contains(where: { scale($0) != scale(mains[0]) }) else { return }
    for (position, total) in mains.enumerated() where passage.quantity(total).value.significantDigits >= 5 && scale(total) >= 4 {
      var parts: [Int] = []
      var sum = Decimal.zero
      for part in mains[(position + 1)...].prefix(8) {
        guard passage.figures[part].sentence - passage.figures[total].sentence <= 2, let next = sum + passage.quantity(part).value else {
          break
        }
        parts.append(part)
        sum = next
        guard parts.count >= 2, next == passage.quantity(total).value || Decimal.compare(next, passage.quantity(total).value) == 0 else {
          continue
        }
        record(total, parts, &collector)
        break
      }
    }
  }

  private func scale(_ figure: Int) -> Int { passage.quantity(figure).scale }

  private func record(_ total: Int, _ parts: [Int], _ collector: inout ClaimCollector) {
    let odd = parts.filter { scale($0) != scale(total) }
    guard odd.count == 1, parts.allSatisfy({ passage.quantity($0).value.significantDigits >= 4 }),
      !collector.has(.sum, result: total),
      let check = SumCheck.check(
        result: passage.quantity(total), terms: parts.map { (passage.quantity($0), 1) }, group: collector.group(parts + [total])),
      check.verdict == .mismatch
    else { return }
    collector.add(.sum, result: total, operands: parts, check: check, confidence: .medium)
  }
}
