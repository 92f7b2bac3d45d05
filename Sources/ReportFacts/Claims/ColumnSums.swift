/// Sums that stand beside sums found already: the budgets of parts whose outturns add up, the full marks of scores that do, the wholes that
/// several shares are of.
struct ColumnSums {
  let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
  }

  func find(_ collector: inout ClaimCollector) {
    for (total, parts) in collector.sums() where parts.count >= 2 && parts.count <= 12 { findTwin(total, parts, &collector) }
    findWholes(&collector)
  }

  /// 预算26.00万元，决算21.19万元，其中用车14.82万元，完成预算15.00万元的98.8%；接待6.37万元，完成预算11.00万元的57.91%: 26 = 15 + 11.
  private func findTwin(_ total: Int, _ parts: [Int], _ collector: inout ClaimCollector) {
    let wholes = ((max(total - 2, 0)..<total).reversed() + (total + 1..<min(total + 4, passage.figures.count))).filter {
      isTwin($0, of: total) && !parts.contains($0) && ($0 < parts[0] || $0 > parts[parts.count - 1])
    }
    guard let whole = wholes.first, let twins = twins(of: parts, isBefore: true) ?? twins(of: parts, isBefore: false),
      twins.count(where: { !passage.amount($0).isZero }) >= 2,
      let check = SumCheck.check(
        result: passage.quantity(whole), terms: twins.map { (passage.quantity($0), 1) }, group: collector.group(twins + [whole])),
      check.verdict == .holds, passage.quantity(whole).value.significantDigits >= 2, !collector.ties(whole, with: twins)
    else { return }
    collector.add(.sum, result: whole, operands: twins, check: check, confidence: .medium)
  }

  /// One twin for each part, all before or all behind it, each nearer to its part than the neighbouring parts are.
  private func twins(of parts: [Int], isBefore: Bool) -> [Int]? {
    var found: [Int] = []
    for (position, part) in parts.enumerated() {
      let lower = isBefore ? (position > 0 ? parts[position - 1] + 1 : max(part - 3, 0)) : part + 1
      let upper = isBefore ? part : (position + 1 < parts.count ? parts[position + 1] : min(part + 4, passage.figures.count))
      guard lower < upper else { return nil }
      let beside = (lower..<upper).filter { isTwin($0, of: part) && passage.figures[$0].group == passage.figures[part].group }
      guard beside.count == 1 else { return nil }
      found.append(beside[0])
    }
    return found
  }

  /// Whether `other` is the budget, or the full mark, that `figure` is held against.
  private func isTwin(_ other: Int, of figure: Int) -> Bool {
    let place = passage.figures[other]
    guard other != figure, passage.quantity(other).goes(with: passage.quantity(figure)), place.sentence == passage.figures[figure].sentence
    else { return false }
    if passage.figures[figure].role == .score { return place.role == .fullMarks }
    return place.measure.isBudget && !passage.figures[figure].measure.isBudget && (place.role == .main || place.role == .denominator)
  }

  /// 项目支出847.66万元，占总支出2316.70万元的36.5%；基本支出1469.04万元，占63.4%: the numerators of the shares of one whole.
  private func findWholes(_ collector: inout ClaimCollector) {
    var wholes: [(whole: Int, parts: [Int])] = []
    for (_, operands) in collector.ratios() {
      let (part, whole) = (operands[0], operands[1])
      // Only where the whole has its own shares: its parts stand around it.
      guard passage.figures[whole].role == .denominator, passage.figures[part].role == .main else { continue }
      if let index = wholes.firstIndex(where: { passage.amount($0.whole) == passage.amount(whole) }) {
        if !wholes[index].parts.contains(part) { wholes[index].parts.append(part) }
      } else {
        wholes.append((whole, [part]))
      }
    }
    for (whole, parts) in wholes where passage.quantity(whole).value.significantDigits >= 4 {
      // Shares that name the whole no more (占63.4%) were tied to nothing, or to it.
      let others = passage.figures(near: whole).filter { figure in
        passage.figures[figure].role == .main && !parts.contains(figure) && figure + 1 < passage.figures.count
          && passage.figures[figure + 1].role == .share && passage.quantity(figure).goes(with: passage.quantity(whole))
      }
      for terms in [parts, (parts + others).sorted()] where terms.count >= 2 {
        guard
          let check = SumCheck.check(
            result: passage.quantity(whole), terms: terms.map { (passage.quantity($0), 1) }, group: collector.group(terms + [whole])),
          check.verdict == .holds, !collector.ties(whole, with: terms)
        else { continue }
        collector.add(.sum, result: whole, operands: terms, check: check, confidence: .medium)
        break
      }
    }
  }
}
