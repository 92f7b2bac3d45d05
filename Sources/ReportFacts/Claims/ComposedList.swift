/// 由A、B和C组成: the parts stand between 由 and 组成, the total before or behind.
struct ComposedList {
  let passage: Passage
  /// The token of 组成.
  let composed: Int

  init(_ passage: Passage, composed: Int) {
    self.passage = passage
    self.composed = composed
  }

  func find(_ collector: inout ClaimCollector) {
    guard let from = opening() else { return }
    let parts = (from + 1..<composed).compactMap { token -> Int? in
      let figure = passage.figureOfToken[token]
      guard figure >= 0, passage.figures[figure].role == .main, !passage.quantity(figure).unit.isRate else { return nil }
      return figure
    }
    guard parts.count >= 2, let sentence = parts.first.map({ passage.figures[$0].sentence }) else { return }
    let around = passage.figures(inSentence: sentence).filter {
      passage.figures[$0].role == .main && (passage.figures[$0].token < from || passage.figures[$0].token > composed)
        && passage.quantity($0).goes(with: passage.quantity(parts[0]))
    }
    let before = around.filter { passage.figures[$0].token < from }.reversed()
    for total in before + around.filter({ passage.figures[$0].token > composed }) {
      let terms = parts.filter { passage.quantity($0).goes(with: passage.quantity(total)) }
      guard
        let check = SumCheck.check(
          result: passage.quantity(total), terms: terms.map { (passage.quantity($0), 1) }, group: collector.group(terms + [total])),
        check.agrees || SlipEvidence.explains(passage, result: total, parts: terms, check)
      else { continue }
      collector.add(.sum, result: total, operands: terms, check: check, confidence: .high)
      for part in terms { collector.totalOfPart[part] = total }
      return
    }
    if before.isEmpty { claimTotalBehind(around, parts, &collector) }
  }

  /// 由A和B组成，共计C: nothing else can be meant, whatever the figures give.
  private func claimTotalBehind(_ around: [Int], _ parts: [Int], _ collector: inout ClaimCollector) {
    guard around.count == 1, passage.figures[around[0]].before.contains(.total),
      passage.figures[around[0]].clause == passage.figures[parts[parts.count - 1]].clause + 1,
      parts.allSatisfy({ passage.quantity($0).goes(with: passage.quantity(around[0])) }),
      let check = SumCheck.check(
        result: passage.quantity(around[0]), terms: parts.map { (passage.quantity($0), 1) }, group: collector.group(parts + around))
    else { return }
    collector.add(.sum, result: around[0], operands: parts, check: check, confidence: .medium)
    for part in parts { collector.totalOfPart[part] = around[0] }
  }

  /// The 由 that belongs to this 组成, in the same sentence.
  private func opening() -> Int? {
    var index = composed - 1
    while index >= 0 {
      if passage.tokens[index].cue == .from { return index }
      if passage.tokens[index].cue == .stop { return nil }
      index -= 1
    }
    return nil
  }
}
