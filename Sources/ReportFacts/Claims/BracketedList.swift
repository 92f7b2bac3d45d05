/// A bracket right behind a figure that splits it: 64469万元（教育事业费61554万元，基本建设经费2915万元）.
struct BracketedList {
  let passage: Passage
  let open: Int

  init(_ passage: Passage, open: Int) {
    self.passage = passage
    self.open = open
  }

  func find(_ collector: inout ClaimCollector) {
    let total = passage.figureOfToken[open - 1]
    guard total >= 0, [.main, .base, .change].contains(passage.figures[total].role) else { return }
    // 28所农村学校（小学19所、初中7所、高中2所）: a noun between is what the number counts.
    let isApart = passage.tokens[open].start - passage.tokens[open - 1].end > 1
    if isApart, !passage.quantity(total).unit.isCounted { return }
    // 其中 and 包括 inside the bracket are read on their own.
    let inside = open + 1..<passage.tokens[open].link
    if inside.contains(where: { passage.tokens[$0].cue == .among || passage.tokens[$0].cue == .including }) { return }
    let list = ListReading(passage, total: total, from: open, bracket: open)
    // 支出9968.66万元（决算2118.33万元，将其中7850.33万元汇入…）: a deduction, no split.
    guard list.parts.count >= 2, !list.parts.contains(where: { passage.figures[$0.figure].before.contains(.deducted) }) else { return }
    let judge = ListJudge(passage, total: total, list: list)
    if let found = judge.agreeing() {
      collector.add(.sum, result: total, operands: found.parts, check: found.check, confidence: .high)
      for part in found.parts { collector.totalOfPart[part] = total }
    } else if LabelMatch.arePartition(passage, judge.plainReading()), let found = judge.convincingMismatch(judge.plainReading()) {
      collector.add(.sum, result: total, operands: found.parts, check: found.check, confidence: .medium)
    } else if CompleteList.isWorded(passage, judge.plainReading()), let found = judge.convincingMismatch(judge.plainReading()) {
      collector.add(.sum, result: total, operands: found.parts, check: found.check, confidence: .medium)
    } else if let check = judge.check(judge.plainReading()),
      SlipEvidence.explains(passage, result: total, parts: judge.plainReading(), check)
    {
      collector.add(.sum, result: total, operands: judge.plainReading(), check: check, confidence: .medium)
    }
  }
}
