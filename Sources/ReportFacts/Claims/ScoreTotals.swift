/// Scores that add up to the total score, and full marks to the full total: A（15分）得13分；…综合得分89.25分.
struct ScoreTotals {
  let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
  }

  func find(_ collector: inout ClaimCollector) {
    findBracketed(&collector)
    let scores = passage.figures.indices.filter { passage.figures[$0].role == .score && fullMarks(of: $0) != nil }
    guard scores.count >= 2, scores.count <= 60 else { return }
    let marks = scores.compactMap(fullMarks)
    // 满分100分，综合得分89.25分: a total with a full mark of its own, behind the others or before them.
    for total in [scores[scores.count - 1], scores[0]] where scores.count >= 3 {
      let others = scores.filter { $0 != total }
      let parts = others.compactMap(fullMarks)
      guard let full = fullMarks(of: total), agrees(total, others), agrees(full, parts) else { continue }
      record(total, others, &collector)
      record(full, parts, &collector)
      return
    }
    let totals = passage.figures.indices.filter {
      passage.figures[$0].role == .score && fullMarks(of: $0) == nil && !LostMarks(passage).isLost($0)
    }
    for total in totals { record(total, scores, &collector) }
    for total in passage.figures.indices where passage.figures[total].role == .fullMarks && !marks.contains(total) {
      record(total, marks, &collector)
    }
  }

  /// The full mark right before the marks given, or before what is taken from it: 满分40分，扣2.5分，得37.5分.
  private func fullMarks(of score: Int) -> Int? {
    guard score > 0, !LostMarks(passage).isLost(score) else { return nil }
    if passage.figures[score - 1].role == .fullMarks, passage.figures[score].group == passage.figures[score - 1].group { return score - 1 }
    guard LostMarks(passage).isLost(score - 1), passage.figures[score].group == passage.figures[score - 1].group else { return nil }
    return LostMarks(passage).fullMarks(beforeLoss: score - 1)
  }

  /// 决策得分18.5分（满分20分），…，总分90.5分: scores whose full marks stand in brackets behind them.
  private func findBracketed(_ collector: inout ClaimCollector) {
    let scores = passage.figures.indices.filter { score in
      score + 1 < passage.figures.count && passage.figures[score].role == .score && passage.figures[score + 1].role == .fullMarks
        && passage.figures[score + 1].bracket == passage.figures[score].token + 1
    }
    guard scores.count >= 2, scores.count <= 60 else { return }
    for total in passage.figures.indices where !scores.contains(total) && passage.figures[total].bracket < 0 {
      guard passage.quantity(total).unit.dimension == .marks, passage.words(before: total, holdOneOf: Self.totals) else { continue }
      record(total, scores, &collector)
    }
  }

  private static let totals = ["总分", "总得分", "综合得分", "合计", "总评"].map { Array($0.unicodeScalars.map(\.value)) }

  private func agrees(_ total: Int, _ parts: [Int]) -> Bool {
    SumCheck.check(
      result: passage.quantity(total), terms: parts.map { (passage.quantity($0), 1) },
      group: GroupPlaces((parts + [total]).map(passage.quantity)))?.verdict == .holds
  }

  private func record(_ total: Int, _ parts: [Int], _ collector: inout ClaimCollector) {
    guard
      let check = SumCheck.check(
        result: passage.quantity(total), terms: parts.map { (passage.quantity($0), 1) }, group: collector.group(parts + [total])),
      check.agrees || SlipEvidence.explains(passage, result: total, parts: parts, check), !collector.ties(total, with: parts)
    else { return }
    collector.add(.sum, result: total, operands: parts, check: check, confidence: .medium)
  }
}
