extension ClaimFinder {
  /// Totals and their parts that are told with a second figure each: 区级85人次、61.9万元.
  static let parallelSum = ClaimFinder(
    kind: .sum,
    summary: "分项与合计后面都带着第二个数：人次和金额、支出和比预算的增减。",
    examples: [
      ClaimExample(
        "镇级审批1206人次、资金148.37万元，区级审批85人次、资金61.93万元。全年累计救助1291人次、支出210.30万元。", "1291人次 ← 1206人次, 85人次 ✓",
        "210.30万元 ← 148.37万元, 61.93万元 ✓"),
      ClaimExample(
        "出国费支出4.86万元，比预算减少3.14万元；用车费31.20万元，比预算减少2.05万元；接待费7.53万元，比预算减少1.47万元。以上三项合计43.59万元，比预算减少6.66万元。",
        "43.59万元 ← 4.86万元, 31.20万元, 7.53万元 ✓", "6.66万元 ← 3.14万元, 2.05万元, 1.47万元 ✓"),
      ClaimExample("春季受助237人、35.55万元，秋季受助229人、34.35万元，全年共受助466人、69.90万元。", "466人 ← 237人, 229人 ✓", "69.90万元 ← 35.55万元, 34.35万元 ✓"),
      ClaimExample("县级救助12人、均3000元，乡镇救助8人、均2500元，合计救助20人、均2800元。", "20人 ← 12人, 8人 ✓"),
      ClaimExample("甲项目投资120万元，完成35%；乙项目投资80万元，完成60%。"),
    ],
    find: { collector in
      for (total, parts) in collector.sums() { ParallelSums(collector.passage).find(total, parts, &collector) }
    })
}

/// Looks for the sums of the figures that stand right behind the parts of a sum and behind its total.
struct ParallelSums {
  private let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
  }

  func find(_ total: Int, _ parts: [Int], _ collector: inout ClaimCollector) {
    for distance in 1...2 {
      let sum = total + distance
      guard mayFollow(total, sum), passage.mayBeResult(sum), !collector.has(.sum, result: sum), !passage.amount(sum).isZero else { return }
      let terms = parts.map { $0 + distance }
      guard terms.allSatisfy({ !parts.contains($0) && $0 != total && $0 != sum }),
        zip(parts, terms).allSatisfy({ mayFollow($0, $1) && isLike($1, sum) })
      else { continue }
      let direction = passage.figures[sum].direction
      let isChange = passage.figures[sum].role == .change
      guard
        let check = SumCheck.check(
          result: passage.quantity(sum),
          terms: terms.map { (passage.quantity($0), isChange ? passage.figures[$0].direction * direction : 1) },
          group: collector.group([sum] + terms)), check.agrees,
        check.verdict == .holds ? passage.quantity(sum).value.significantDigits >= 2 : passage.quantity(sum).value.significantDigits >= 4
      else { continue }
      collector.add(.sum, result: sum, operands: terms, check: check, confidence: .medium)
      for term in terms where collector.totalOfPart[term] < 0 { collector.totalOfPart[term] = sum }
    }
  }

  /// Whether `figure` says something more of what `head` counts: in its group, in the same bracket.
  private func mayFollow(_ head: Int, _ figure: Int) -> Bool {
    guard figure < passage.figures.count else { return false }
    let (first, second) = (passage.figures[head], passage.figures[figure])
    return first.group == second.group && first.bracket == second.bracket
      && (second.role == .main || second.role == .change) && !passage.quantity(figure).unit.isRate
  }

  private func isLike(_ term: Int, _ sum: Int) -> Bool {
    passage.figures[term].role == passage.figures[sum].role && passage.quantity(term).goes(with: passage.quantity(sum))
      && (passage.figures[sum].role == .change ? passage.figures[term].direction != 0 : true)
  }
}
