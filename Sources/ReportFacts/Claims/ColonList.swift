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
      divide(amount(counted: passage.figureOfToken[colon - 1]), &collector)
    } else if passage.contains("中", in: max(start - 3, 0)..<start) {
      IntroducedList(passage, intro: colon).find(&collector)
    }
  }

  /// 项目支出1655.58万元，共安排项目5个：…320.00万元，…: where the list is of money, the amount before the number of its items is divided.
  private func amount(counted figure: Int) -> Int {
    guard figure >= 1, figure + 1 < passage.figures.count, passage.quantity(figure).unit.dimension == .items,
      passage.quantity(figure + 1).unit.dimension == .money, passage.quantity(figure - 1).unit.dimension == .money,
      passage.figures[figure - 1].role == .main, passage.figures[figure - 1].sentence == passage.figures[figure].sentence
    else { return figure }
    return figure - 1
  }

  /// 医院中，公立医院11930个，民营医院22424个: a comma behind X中, where X names a total above.
  func findNamed(_ collector: inout ClaimCollector) {
    let start = passage.tokens[colon].start
    guard passage.contains("中", in: max(start - 3, 0)..<start), colon == 0 || passage.tokens[colon - 1].cue != .among else { return }
    if colon > 0, let total = passage.figure(at: colon - 1), start - passage.tokens[colon - 1].end == 3 {
      divideAmong(total, &collector)
      return
    }
    IntroducedList(passage, intro: colon).find(&collector)
  }

  /// 车辆3辆，分别是轿车1辆、越野车2辆: each with its own noun; only an agreement tells.
  func findEach(_ collector: inout ClaimCollector) {
    guard colon > 1, passage.tokens[colon - 1].cue == .comma, passage.tokens[colon].start - passage.tokens[colon - 1].end <= 3,
      let total = passage.figure(at: colon - 2), passage.figures[total].role == .main, total + 1 < passage.figures.count
    else { return }
    if passage.figures[total + 1].isBare { return findSlip(total, &collector) }
    let judge = ListJudge(
      passage, total: total, list: ListReading(passage, total: total, from: colon, bracket: passage.figures[total].bracket))
    guard let found = judge.agreeing(), found.check.verdict == .holds else { return }
    collector.add(.sum, result: total, operands: found.parts, check: found.check, confidence: .medium)
    for part in found.parts { collector.totalOfPart[part] = total }
  }

  /// 投入465.2万元，分别为86.0万元、148.5万元、240.7万元: bare amounts right behind 分别为 from which the total is one slip away.
  private func findSlip(_ total: Int, _ collector: inout ClaimCollector) {
    let place = passage.figures[total]
    let parts = (total + 1..<min(total + 12, passage.figures.count)).prefix {
      let part = passage.figures[$0]
      return part.sentence == place.sentence && part.bracket == place.bracket && part.isBare && part.role == .main
        && passage.quantity($0).unit == passage.quantity(total).unit && passage.quantity($0).scale == passage.quantity(total).scale
    }
    guard parts.count >= 3, passage.quantity(total).value.significantDigits >= 4, passage.quantity(total).unit.dimension == .money,
      !collector.ties(total, with: Array(parts)),
      let check = SumCheck.check(
        result: passage.quantity(total), terms: parts.map { (passage.quantity($0), 1) }, group: collector.group(parts + [total])),
      check.verdict == .mismatch, Slip.between(written: passage.quantity(total).value, intended: check.computed) != nil
    else { return }
    collector.add(.sum, result: total, operands: Array(parts), check: check, confidence: .medium)
  }

  /// 113.7万元：（一）…56万元；（二）…31.5万元；（三）…15万元: numbered items right behind the total, each with one amount, are all there are.
  private func numberedMismatch(_ total: Int, _ judge: ListJudge) -> ListJudge.Found? {
    let plain = judge.plainReading()
    guard plain.count >= 3, passage.tokens[colon + 1].kind == .enumerator, let check = judge.check(plain), check.verdict == .mismatch,
      let order = Decimal.compare(check.gap.magnitude.scaled(by: 1), passage.quantity(total).value), order <= 0
    else { return nil }
    let last = passage.figures[plain[plain.count - 1]].token
    let numbers = (colon + 1..<last).filter { passage.tokens[$0].kind == .enumerator }
    guard numbers.count == plain.count, numbers.enumerated().allSatisfy({ $0.offset + 1 == passage.tokens[$0.element].link }),
      zip(numbers, plain).allSatisfy({ $0 < passage.figures[$1].token }),
      zip(numbers.dropFirst(), plain).allSatisfy({ $0 > passage.figures[$1].token })
    else { return nil }
    return ListJudge.Found(parts: plain, check: check, confidence: .medium)
  }

  /// 17家中，乡镇9家、县直部门8家: a comma behind 中 right behind a figure. Only an agreement tells.
  private func divideAmong(_ total: Int, _ collector: inout ClaimCollector) {
    guard passage.figures[total].role == .main, passage.figures[total].bracket < 0,
      passage.quantity(total).unit.isCounted || passage.quantity(total).unit.dimension == .money
    else { return }
    let judge = ListJudge(passage, total: total, list: ListReading(passage, total: total, from: colon, bracket: -1))
    guard let found = judge.agreeing(), found.check.verdict == .holds else { return }
    collector.add(.sum, result: total, operands: found.parts, check: found.check, confidence: .low)
    for part in found.parts { collector.totalOfPart[part] = total }
  }

  /// A colon right behind a figure announces its parts, or remarks on it: only an agreement or a near miss tells.
  private func divide(_ total: Int, _ collector: inout ClaimCollector) {
    guard total >= 0, passage.figures[total].role == .main, passage.figures[total].bracket < 0 else { return }
    let list = ListReading(passage, total: total, from: colon, bracket: -1)
    let judge = ListJudge(passage, total: total, list: list)
    let plain = judge.partsReading()
    if let found = judge.agreeing() ?? (plain.count >= 2 ? judge.convincingMismatch(plain) : nil) ?? numberedMismatch(total, judge) {
      collector.add(.sum, result: total, operands: found.parts, check: found.check, confidence: min(found.confidence, .medium))
      for part in found.parts { collector.totalOfPart[part] = total }
    }
  }
}
