extension ClaimFinder {
  /// Totals that stand within 占…的, and the list that goes on behind the share.
  static let denominatorSum = ClaimFinder(
    kind: .sum,
    summary: "“占…万元的…%”里的总额，各分项接着写下去。",
    examples: [
      ClaimExample(
        "财政性教育经费96340万元，占教育经费总投入118725万元的81.15%；事业收入17962万元；捐赠收入83万元；其他收入4340万元。",
        "118725万元 ← 96340万元, 17962万元, 83万元, 4340万元 ✓"),
      ClaimExample(
        "医疗收入5318.24万元，占总收入6427.85万元的82.74%，财政补助1046.70万元，其他62.91万元。",
        "6427.85万元 ← 5318.24万元, 1046.70万元, 62.91万元 ✓"),
      ClaimExample("县道养护支出312.40万元，占交通支出1264.80万元的24.70%；乡道养护支出118.60万元。"),
    ],
    find: { collector in
      let passage = collector.passage
      for total in passage.figures.indices where passage.figures[total].role == .denominator && passage.mayBeResult(total) {
        DenominatorSums(passage).find(total, &collector)
      }
    })
}

/// Looks for the parts of the whole of a share.
struct DenominatorSums {
  private let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
  }

  func find(_ total: Int, _ collector: inout ClaimCollector) {
    let quantity = passage.quantity(total)
    guard quantity.hedge == .exact,
      quantity.value.significantDigits >= 4 || quantity.unit.isCounted && quantity.value.significantDigits >= 3,
      !passage.figures[total].measure.isBudget, !collector.has(.sum, result: total)
    else { return }
    let place = passage.figures[total]
    let parts = passage.figures(near: total).filter { index in
      let figure = passage.figures[index]
      return figure.role == .main && figure.bracket == place.bracket && passage.quantity(index).goes(with: quantity)
        && collector.totalOfPart[index] < 0 && !passage.amount(index).isZero
        && (Decimal.compare(passage.amount(index), quantity.amount) ?? 1) < 0
    }
    // The first part stands before its whole; the others go on behind the share.
    guard let first = parts.last(where: { $0 < total }) else { return }
    let list = [first] + parts.filter { $0 > total }
    guard list.count >= 3,
      let check = SumCheck.check(
        result: quantity, terms: list.map { (passage.quantity($0), 1) }, group: collector.group([total] + list)), check.verdict == .holds
    else { return }
    collector.add(.sum, result: total, operands: list, check: check, confidence: .medium)
    for part in list { collector.totalOfPart[part] = total }
  }
}
