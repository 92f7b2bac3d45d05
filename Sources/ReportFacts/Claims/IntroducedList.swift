/// A list behind 其中, 包括 or the like, and the totals it may belong to.
struct IntroducedList {
  let passage: Passage
  /// The token of the introducing word.
  let intro: Int
  let bracket: Int

  init(_ passage: Passage, intro: Int) {
    self.passage = passage
    self.intro = intro
    bracket = Self.bracket(around: intro, passage)
  }

  /// The opening bracket around a token, or -1.
  static func bracket(around token: Int, _ passage: Passage) -> Int {
    var index = token - 1
    while index >= 0 {
      if passage.tokens[index].cue == .open, passage.tokens[index].link > token { return index }
      if passage.tokens[index].cue == .close, passage.tokens[index].link >= 0 { index = passage.tokens[index].link }
      index -= 1
    }
    return -1
  }

  func find(_ collector: inout ClaimCollector) {
    var doneDimensions: [Unit] = []
    for total in candidateTotals() {
      let unit = passage.quantity(total).unit
      guard !doneDimensions.contains(where: { $0.dimension == unit.dimension && ($0.dimension != .items || $0.word == unit.word) }) else { continue }
      if passage.figures[total].role == .main { doneDimensions.append(unit) }
      read(total: total, &collector)
    }
  }

  /// The figures before the intro that it may divide, the nearest first: those of its own sentence, else of the one before.
  private func candidateTotals() -> [Int] {
    var found: [Int] = []
    var index = intro - 1
    var stops = 0
    while index >= 0 {
      let token = passage.tokens[index]
      switch token.kind {
      case .quantity:
        let figure = passage.figures[passage.figureOfToken[index]]
        if figure.role == .main || figure.role == .change, figure.bracket == bracket || (bracket >= 0 && index < bracket) {
          found.append(passage.figureOfToken[index])
        }
      case .cue(.stop):
        if bracket < 0 || index < bracket { stops += 1 }
        if !found.isEmpty || stops > 1 { return found }
      case .cue(.close):
        if token.link >= 0, token.link < index { index = token.link }
      default: break
      }
      index -= 1
    }
    return found
  }

  /// Reads the list for one total, and records what it is: a sum, or parts.
  private func read(total: Int, _ collector: inout ClaimCollector) {
    let list = ListReading(passage, total: total, from: intro, bracket: bracket)
    guard let first = list.breaks.first, first > 0 else { return }
    let judge = ListJudge(passage, total: total, list: list)
    let isChange = passage.figures[total].role == .change
    if let found = judge.agreeing() {
      if isChange, !judge.sameDirection(found.parts) { return }
      collector.add(.sum, result: total, operands: found.parts, check: found.check, confidence: .high)
      for part in found.parts { collector.totalOfPart[part] = total }
      return
    }
    if isChange { return }
    if let other = otherTotal(than: total, list: list, &collector) {
      for part in other { collector.totalOfPart[part] = total }
      return
    }
    let plain = judge.plainReading()
    for part in plain where collector.totalOfPart[part] < 0 { collector.totalOfPart[part] = total }
    if plain.count >= 2, !list.endsInEtc, let found = judge.convincingMismatch(plain) {
      collector.add(.sum, result: total, operands: found.parts, check: found.check, confidence: found.confidence)
      return
    }
    for part in plain { addPart(part, of: total, &collector) }
  }

  /// A total further back that the list does add up to; the parts if there is one.
  private func otherTotal(than nearest: Int, list: ListReading, _ collector: inout ClaimCollector) -> [Int]? {
    for total in candidateTotals() where total != nearest && passage.figures[total].role == .main {
      guard passage.quantity(total).goes(with: passage.quantity(nearest)) else { continue }
      let other = ListReading(passage, total: total, from: intro, bracket: bracket)
      let judge = ListJudge(passage, total: total, list: other)
      if let found = judge.agreeing(), judge.isSignificant(found.parts) {
        collector.add(.sum, result: total, operands: found.parts, check: found.check, confidence: .medium)
        return found.parts
      }
      if let found = judge.agreeingByAttribute() {
        collector.add(.sum, result: total, operands: found.parts, check: found.check, confidence: .medium)
        return found.parts
      }
    }
    if let found = ListJudge(passage, total: nearest, list: list).agreeingByAttribute() {
      collector.add(.sum, result: nearest, operands: found.parts, check: found.check, confidence: .medium)
      return found.parts
    }
    return nil
  }

  private func addPart(_ part: Int, of total: Int, _ collector: inout ClaimCollector) {
    guard let order = Decimal.compare(passage.amount(part), passage.amount(total)) else { return }
    let gap = passage.quantity(part).value
    let check = Check(verdict: order <= 0 ? .holds : .mismatch, computed: passage.quantity(total).value, gap: gap)
    collector.add(.part, result: part, operands: [total], check: check, confidence: order <= 0 ? .high : .medium)
  }
}
