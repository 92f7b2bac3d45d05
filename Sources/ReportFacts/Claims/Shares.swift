/// Shares whose whole is named or understood, not stated beside them: 占79.93%, 占基本支出的95.25%.
struct Shares {
  let passage: Passage

  private static let wholeTails = ["总额", "总数", "总量", "合计", "总计"].map { Array($0.unicodeScalars.map(\.value)) }

  init(_ passage: Passage) {
    self.passage = passage
  }

  func find(_ share: Int, _ collector: inout ClaimCollector) {
    guard let numerator = numerator(of: share) else { return }
    var fallback: Quotient?
    for denominator in namedOrUnderstood(share, numerator, collector) {
      guard let quotient = Quotient(share, numerator, denominator, collector) else { continue }
      if quotient.check.agrees {
        record(share, quotient, .high, &collector)
        return
      }
      let isPart = (Decimal.compare(passage.amount(numerator), passage.amount(denominator)) ?? 1) <= 0
      if fallback == nil, isPart || isNamed(share, denominator), isMeant(share, denominator) { fallback = quotient }
    }
    // 占X的…%, and X stands there by that name: another whole that happens to fit was not meant.
    if let fallback, isNamed(share, fallback.denominator) {
      record(share, fallback, .medium, &collector)
      return
    }
    for denominator in others(numerator) {
      guard let quotient = Quotient(share, numerator, denominator, collector), quotient.check.agrees,
        passage.quantity(share).value.significantDigits >= 3
          || (quotient.check.gap.isZero && isPlain(share, quotient) && !passage.amount(numerator).isZero),
        passage.amount(denominator).magnitude != passage.amount(numerator).magnitude
      else { continue }
      record(share, quotient, .medium, &collector)
      return
    }
    if let fallback {
      record(share, fallback, isPlain(share, fallback) ? .high : .medium, &collector)
    } else if let quotient = besideOthers(share, numerator, collector) {
      record(share, quotient, .medium, &collector)
    }
  }

  /// 抽查的42个项目中，39个按期开工，占92.9%；…3个滞后，占7.2%: of the whole that another share of the sentence is of, and off by no more than a slip
  /// or a rounding the wrong way.
  private func besideOthers(_ share: Int, _ numerator: Int, _ collector: ClaimCollector) -> Quotient? {
    guard wholeName(share).isEmpty, passage.quantity(numerator).unit.isCounted, numerator == share - 1 else { return nil }
    let sentence = passage.figures[share].sentence
    guard
      let whole = collector.found.suffix(12).last(where: {
        $0.kind == .ratio && $0.result < share && passage.figures[$0.result].role == .share && $0.check.verdict == .holds
          && passage.figures[$0.result].sentence == sentence && $0.operands.count == 2 && $0.operands[1] < numerator
      })?.operands[1], let quotient = Quotient(share, numerator, whole, collector)
    else { return nil }
    let stated = passage.quantity(share).value
    guard let gap = stated - quotient.check.computed.rounded(to: stated.places) else { return nil }
    let isNear = stated.significantDigits >= 2 && gap.magnitude.coefficient <= 1
    return isNear || Slip.isLikely(written: stated, computed: quotient.check.computed) ? quotient : nil
  }

  /// Whether 占 means this whole if the share does not come out: it names it, or names none.
  private func isMeant(_ share: Int, _ whole: Int) -> Bool {
    let name = wholeName(share)
    if name.count < 2 || name.starts(with: [0x603B]) { return true }
    return covers(whole, name, percent: 60)
  }

  /// Whether the label of a figure holds most of `name`: 政府采购 (预算) is not 政府采购支出.
  private func covers(_ figure: Int, _ name: [UInt32], percent: Int) -> Bool {
    LabelMatch.commonRun(name, LabelMatch.scalars(passage, passage.figures[figure].label)) * 100 >= name.count * percent
      && !(passage.figures[figure].measure.isBudget && LabelMatch.commonRun(name, Self.expense) == 2)
  }

  private static let expense = "支出".unicodeScalars.map(\.value)

  private func isNamed(_ share: Int, _ whole: Int) -> Bool {
    let name = wholeName(share)
    return name.count >= 4 && covers(whole, name, percent: 80)
  }

  /// Whether the wording leaves no other whole: the list's total, and the share no more than the whole.
  private func isPlain(_ share: Int, _ quotient: Quotient) -> Bool {
    passage.figures[quotient.denominator].sentence == passage.figures[share].sentence
  }

  private func record(_ share: Int, _ quotient: Quotient, _ confidence: Confidence, _ collector: inout ClaimCollector) {
    collector.add(
      .ratio, result: share, operands: [quotient.numerator, quotient.denominator], check: quotient.check, confidence: confidence)
  }

  /// The amount the share is of: the nearest before it; in 分别为A、B和C，占…a%、b%和c% the one at its place in the list.
  func numerator(of share: Int) -> Int? {
    let place = passage.figures[share]
    let head = place.head
    var run: [Int] = []
    for index in stride(from: head - 1, through: 0, by: -1) {
      let other = passage.figures[index]
      guard other.sentence == place.sentence else { break }
      if other.role == .main, !passage.quantity(index).unit.isRate, isOutside(other.bracket, of: place.bracket) {
        run = passage.figures.indices(around: index, 40).filter { passage.figures[$0].head == other.head && $0 <= index }
        break
      }
    }
    if let named = namedNumerator(share) { return named.figure }
    guard let last = run.last else { return nil }
    let shares = passage.figures.indices(around: head, 40).filter { passage.figures[$0].head == head }
    if shares.count > 1 {
      guard let position = shares.firstIndex(of: share) else { return nil }
      if run.count != shares.count {
        // A 312万元、B 168万元、C 249万元，分别占…: as many amounts, each with its own noun.
        let mains = passage.figures(near: head).filter {
          $0 < head && passage.figures[$0].role == .main && passage.figures[$0].bracket == place.bracket
            && passage.quantity($0).goes(with: passage.quantity(last))
        }
        run = Array(mains.suffix(shares.count))
        guard run.count == shares.count, passage.figures[head].before.contains(.respectively) else { return nil }
      }
      return run[position]
    }
    return last
  }

  /// Whether a figure in bracket `outer` (-1: none) can be spoken of inside `inner`.
  private func isOutside(_ outer: Int, of inner: Int) -> Bool {
    outer == inner || (inner >= 0 && (outer < 0 || (outer < inner && passage.tokens[outer].link > inner)))
  }

  /// 税收占比57.32%: a noun before 占 in a clause without an amount names the part; the figure is nil where none has that name.
  func namedNumerator(_ share: Int) -> (figure: Int?, Void)? {
    let token = passage.figures[passage.figures[share].head].token
    var index = token - 1
    while index >= 0, passage.tokens[index].cue != .share {
      if passage.tokens[index].kind == .quantity || passage.tokens[index].cue == .comma { return nil }
      index -= 1
    }
    // 占一般公共预算收入的比重: the first of the two.
    while index > 0, !isFirstShareWord(index), let first = passage.tokens[..<index].lastIndex(where: { $0.cue == .share }) { index = first }
    guard index >= 0 else { return nil }
    var lower = index - 1
    while lower >= 0, let cue = passage.tokens[lower].cue, ![.comma, .semicolon, .stop, .colon, .enumeration, .open, .close].contains(cue) {
      lower -= 1
    }
    if lower >= 0, passage.tokens[lower].kind == .quantity || passage.tokens[lower].cue == .close { return nil }
    var start = lower >= 0 ? passage.tokens[lower].end : 0
    if passage.tokens[index - (index > 0 ? 1 : 0)].cue == .respectively { start = passage.tokens[index].start }
    var name = LabelMatch.scalars(passage, start..<passage.tokens[index].start)
    guard !name.isEmpty else { return nil }
    // 产业类占比: 类 says that the name stands for a kind.
    if name.count >= 3, name.last == 0x7C7B { name.removeLast() }
    guard name.count >= 2 else { return (nil, ()) }
    let named = stride(from: share - 1, through: max(share - 40, 0), by: -1).filter {
      passage.figures[$0].role == .main && !passage.quantity($0).unit.isRate
        && LabelMatch.commonRun(name, LabelMatch.scalars(passage, passage.figures[$0].label)) * 100 >= name.count * 75
    }
    // 非税收入 holds 税收: a label that begins with the name comes first.
    return (named.first { LabelMatch.scalars(passage, passage.figures[$0].label).starts(with: name) } ?? named.first, ())
  }

  /// The wholes that the wording points to: amounts whose label is what 占 names, then the total of the list the numerator stands in.
  private func namedOrUnderstood(_ share: Int, _ numerator: Int, _ collector: ClaimCollector) -> [Int] {
    let name = wholeName(share)
    var named: [(figure: Int, score: Int)] = []
    if name.count >= 2 {
      for index in stride(from: numerator - 1, through: max(numerator - 80, 0), by: -1)
      where passage.figures[index].role == .main && goes(index, numerator) {
        let label = LabelMatch.scalars(passage, passage.figures[index].label)
        let score = max(LabelMatch.score(name, label), LabelMatch.abbreviates(name, label) ? 60 : 0)
        if score >= 60 { named.append((index, score)) }
      }
      named.sort { $0.score > $1.score }
    }
    var found = named.map(\.figure)
    // A、B分别为x和y，占…: y is not a part of x.
    found.removeAll { passage.figures[$0].head == passage.figures[numerator].head }
    let total = collector.totalOfPart[numerator]
    // 占政府采购支出总额的70%, and that stands there by its name: the total of the list was not meant.
    if total >= 0, !found.contains(total), !found.contains(where: { isNamed(share, $0) }) { found.append(total) }
    return found
  }

  /// Any larger amount before the numerator, nearest first.
  private func others(_ numerator: Int) -> [Int] {
    stride(from: numerator - 1, through: max(numerator - 40, 0), by: -1).filter {
      (passage.figures[$0].role == .main || passage.figures[$0].role == .denominator || passage.figures[$0].role == .base)
        && goes($0, numerator)
        && (Decimal.compare(passage.amount($0), passage.amount(numerator)) ?? -1) > 0
    }
  }

  private func goes(_ a: Int, _ b: Int) -> Bool { passage.quantity(a).goes(with: passage.quantity(b)) }

  /// Whether no further 占 stands before this word in its clause: 占一般公共预算收入比重为57.1% has two.
  private func isFirstShareWord(_ token: Int) -> Bool {
    var index = token - 1
    while index >= 0, passage.tokens[index].kind != .quantity, let cue = passage.tokens[index].cue,
      ![.comma, .semicolon, .stop, .colon].contains(cue)
    {
      if cue == .share { return false }
      index -= 1
    }
    return true
  }

  /// What stands between 占 and the percentage, without 的 and 比例.
  func wholeName(_ share: Int) -> [UInt32] {
    let token = passage.figures[passage.figures[share].head].token
    var index = token - 1
    while index >= 0 {
      if passage.tokens[index].cue == .share, isFirstShareWord(index) {
        let upper = passage.tokens[token].start
        var scalars = LabelMatch.scalars(passage, passage.tokens[index].end..<upper)
        while let last = scalars.last, [0x7684, 0x6BD4, 0x4F8B, 0x91CD, 0x4E3A, 0x7387].contains(last) { scalars.removeLast() }
        // 总额, 总数, 总量, 合计 say that it is a whole, not which.
        for tail in Self.wholeTails where scalars.count > tail.count + 1 && scalars.suffix(tail.count).elementsEqual(tail) {
          scalars.removeLast(tail.count)
        }
        return scalars
      }
      if passage.tokens[index].kind == .quantity { return [] }
      index -= 1
    }
    return []
  }
}
