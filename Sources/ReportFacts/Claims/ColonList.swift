/// A list behind a colon: 文化站19个：县级1个，乡镇18个; 税收收入中：增值税12417万元…等.
struct ColonList {
  let passage: Passage
  let colon: Int

  init(_ passage: Passage, colon: Int) {
    self.passage = passage
    self.colon = colon
  }

  func find(_ collector: inout ClaimCollector) {
    let start = passage.tokens[colon].start
    if colon > 0, passage.tokens[colon - 1].kind == .quantity, start - passage.tokens[colon - 1].end <= 1 {
      divide(passage.figureOfToken[colon - 1], &collector)
    } else if passage.contains("中", in: max(start - 3, 0)..<start) {
      IntroducedList(passage, intro: colon).find(&collector)
    }
  }

  /// 医院中，公立医院11930个，民营医院22424个: a comma behind X中, where X names a total above.
  func findNamed(_ collector: inout ClaimCollector) {
    let start = passage.tokens[colon].start
    guard passage.contains("中", in: max(start - 3, 0)..<start), colon == 0 || passage.tokens[colon - 1].cue != .among else { return }
    IntroducedList(passage, intro: colon).find(&collector)
  }

  /// A colon right behind a figure announces its parts, or remarks on it: only an agreement or a near miss tells.
  private func divide(_ total: Int, _ collector: inout ClaimCollector) {
    guard total >= 0, passage.figures[total].role == .main, passage.figures[total].bracket < 0 else { return }
    let list = ListReading(passage, total: total, from: colon, bracket: -1)
    let judge = ListJudge(passage, total: total, list: list)
    let plain = judge.partsReading()
    if let found = judge.agreeing() ?? (plain.count >= 2 ? judge.convincingMismatch(plain) : nil) {
      collector.add(.sum, result: total, operands: found.parts, check: found.check, confidence: min(found.confidence, .medium))
      for part in found.parts { collector.totalOfPart[part] = total }
    }
  }
}
