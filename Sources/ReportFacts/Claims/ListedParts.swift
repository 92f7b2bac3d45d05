/// The parts of a list that is not all there is: each is no more than the total.
struct ListedParts {
  let passage: Passage
  let total: Int

  init(_ passage: Passage, total: Int) {
    self.passage = passage
    self.total = total
  }

  func add(_ parts: [Int], _ collector: inout ClaimCollector) {
    // 其中，免费开放资金由中央补助196.80万元、省级补助65.60万元组成: the parts of another amount.
    if let first = parts.first, passage.figures[first].before.contains(.from), isComposed(first) { return }
    for (position, part) in parts.enumerated() {
      if namesOtherWhole(part) { return }
      if isStart(part) || passage.words(before: part, holdOneOf: Self.restated) { continue }
      let whole = position > 0 && isSaid(of: parts[position - 1], part) ? parts[position - 1] : total
      add(part, of: whole, &collector)
    }
  }

  private func add(_ part: Int, of whole: Int, _ collector: inout ClaimCollector) {
    guard !passage.amount(part).isZero, let check = PartCheck.check(part: passage.quantity(part), whole: passage.quantity(whole)) else {
      return
    }
    // 其中 may speak of another amount than the nearest: a part that exceeds it is wrong only right behind it.
    let isPlain = passage.figures[whole].sentence == passage.figures[part].sentence && collector.totalOfPart[whole] < 0
    guard check.agrees || (isPlain && !passage.figures[part].before.contains(.from)) else { return }
    collector.add(.part, result: part, operands: [whole], check: check, confidence: check.agrees ? .high : .medium)
    if collector.totalOfPart[part] < 0 { collector.totalOfPart[part] = total }
  }

  private func isComposed(_ first: Int) -> Bool {
    passage.tokens[passage.figures[first].token...].prefix { $0.cue != .stop }.contains { $0.cue == .composed }
  }

  /// 由8.94亿元增至9.47亿元: what it was before is no part of what there is now.
  private func isStart(_ part: Int) -> Bool {
    part + 1 < passage.figures.count && passage.figures[part].before.contains(.from) && passage.figures[part + 1].before.contains(.upTo)
  }

  /// 52.4亿元，具体数为523986万元: the same again.
  private static let restated = ["具体数", "具体为"].map { Array($0.unicodeScalars.map(\.value)) }

  /// 其中监测对象37户，已消除风险29户: what is said without a noun of its own is said of the figure before.
  private func isSaid(of earlier: Int, _ part: Int) -> Bool {
    let openings = [0x5DF2, 0x672A, 0x5C1A] as [UInt32]
    guard passage.figures[part].clause == passage.figures[earlier].clause + 1,
      let first = name(part).first, openings.contains(first), let other = name(earlier).first, !openings.contains(other)
    else { return false }
    return (Decimal.compare(passage.amount(part), passage.amount(earlier)) ?? 1) <= 0
  }

  /// The label of a figure, or of the figure before it in its clause: 已消除风险29户96人.
  private func name(_ figure: Int) -> [UInt32] {
    let label = LabelMatch.scalars(passage, passage.figures[figure].label)
    guard label.isEmpty, figure > 0, passage.figures[figure - 1].clause == passage.figures[figure].clause else { return label }
    return LabelMatch.scalars(passage, passage.figures[figure - 1].label)
  }

  /// 立案418起，占刑事立案总数的35.7%: a share of something else than the total says that the figure is a part of that.
  private func namesOtherWhole(_ part: Int) -> Bool {
    // 收回286份，其中满意259份，占有效问卷280份的92.5%
    if part + 2 < passage.figures.count, passage.figures[part + 1].role == .denominator,
      Untied(passage).isIntroduced(part + 1, by: ["占"]),
      passage.figures[part + 1].clause == passage.figures[part].clause + 1,
      Decimal.compare(passage.amount(part + 1), passage.amount(total)) != 0
    {
      return true
    }
    guard part + 1 < passage.figures.count, passage.figures[part + 1].role == .share else { return false }
    let name = Shares(passage).wholeName(part + 1)
    guard name.count >= 3, name.first != 0x603B else { return false }
    return LabelMatch.commonRun(name, LabelMatch.scalars(passage, passage.figures[total].label)) < 2
  }
}
