/// Two totals, and items that tell both: 应到156人，实到143人。县直应到96人、实到90人，乡镇应到60人、实到53人.
///
/// That both columns add up is hardly chance, so that no word need say that the items are all there are.
struct PairedSplits {
  let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
  }

  /// The figures that the splits found divide their totals into.
  func find(_ collector: inout ClaimCollector) -> Set<Int> {
    guard passage.figures.count >= 6 else { return [] }
    let mains = passage.figures.indices.filter {
      passage.figures[$0].role == .main && passage.figures[$0].bracket < 0 && !passage.quantity($0).unit.isRate
    }
    guard mains.count >= 6 else { return [] }
    var paired: Set<Int> = []
    for place in 0...mains.count - 6 where isPair(mains[place], mains[place + 1]) {
      let totals = (mains[place], mains[place + 1])
      guard let parts = parts(of: totals, in: mains[(place + 2)...].prefix(40)) else { continue }
      record(totals.0, parts.map(\.0), &collector)
      record(totals.1, parts.map(\.1), &collector)
      for (first, second) in parts { paired.formUnion([first, second]) }
    }
    return paired
  }

  /// Two figures of one unit, one right behind the other, each with words of its own.
  private func isPair(_ a: Int, _ b: Int) -> Bool {
    let (first, second) = (passage.figures[a], passage.figures[b])
    return first.group == second.group && second.clause == first.clause + 1 && passage.quantity(a).unit == passage.quantity(b).unit
      && passage.quantity(a).value.writtenDigits >= 2 && passage.quantity(b).value.writtenDigits >= 2
      && Decimal.compare(passage.amount(a), passage.amount(b)) != 0
  }

  /// The pairs behind two totals, as far as both columns come to their totals; nil where they do not.
  private func parts(of totals: (Int, Int), in mains: ArraySlice<Int>) -> [(Int, Int)]? {
    guard let head = mains.first, passage.figures[head].sentence - passage.figures[totals.0].sentence <= 1 else { return nil }
    let names = (words(totals.0), words(totals.1))
    var parts: [(Int, Int)] = []
    var sums = (Decimal.zero, Decimal.zero)
    var index = mains.startIndex
    while index + 1 < mains.endIndex {
      let (first, second) = (mains[index], mains[index + 1])
      guard passage.figures[first].group == passage.figures[second].group, passage.quantity(first).goes(with: passage.quantity(totals.0)),
        passage.quantity(second).goes(with: passage.quantity(totals.1)), LabelMatch.commonRun(words(first), names.0) >= 2,
        LabelMatch.commonRun(words(second), names.1) >= 2, let left = sums.0 + passage.amount(first),
        let right = sums.1 + passage.amount(second)
      else { return nil }
      parts.append((first, second))
      sums = (left, right)
      let orders = (Decimal.compare(left, passage.amount(totals.0)) ?? 1, Decimal.compare(right, passage.amount(totals.1)) ?? 1)
      if parts.count >= 2, orders == (0, 0) { return parts }
      if orders.0 > 0 || orders.1 > 0 { return nil }
      index += 2
    }
    return nil
  }

  private func words(_ figure: Int) -> [UInt32] { LabelMatch.scalars(passage, Untied(passage).words(before: figure)) }

  private func record(_ total: Int, _ parts: [Int], _ collector: inout ClaimCollector) {
    guard
      let check = SumCheck.check(
        result: passage.quantity(total), terms: parts.map { (passage.quantity($0), 1) }, group: collector.group(parts + [total]))
    else { return }
    collector.add(.sum, result: total, operands: parts, check: check, confidence: .medium)
    for part in parts { collector.totalOfPart[part] = total }
  }
}
