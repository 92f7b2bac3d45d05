/// A bare percentage in a bracket right behind a part of a list: 中央补贴1306万元（40%）、省级补贴816.25万元（25%）.
struct BracketedShares {
  let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
  }

  /// Records the share if the part and the total of its list give it; a bracket may say something else of the part.
  func find(_ share: Int, _ collector: inout ClaimCollector) {
    let open = passage.figures[share].bracket
    guard open > 0, passage.figures[share].token == open + 1, passage.tokens[open].link == open + 2,
      let part = passage.figure(at: open - 1), collector.totalOfPart[part] >= 0, passage.quantity(share).value.coefficient != 0,
      let quotient = Quotient(share, part, collector.totalOfPart[part], collector), quotient.check.agrees
    else { return }
    collector.add(
      .ratio, result: share, operands: [part, quotient.denominator], check: quotient.check, confidence: .medium)
  }
}
