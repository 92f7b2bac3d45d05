/// Finds the figure that a change, a share or a rate speaks of.
struct Subject {
  let passage: Passage

  /// How many figures back a subject is looked for.
  private static let window = 80

  init(_ passage: Passage) {
    self.passage = passage
  }

  /// The figures that may be the subject of `figure`, the likeliest first.
  ///
  /// In a clause with a noun of its own (政府性基金收入减少110万元) those whose label names the same; otherwise the amounts before it in its
  /// sentence, nearest first, and then those of the sentence before.
  func candidates(for figure: Int, wants quantity: Quantity? = nil, byName: Bool = true) -> [Int] {
    let place = passage.figures[figure]
    var mains: [Int] = []
    for index in stride(from: figure - 1, through: max(figure - Self.window, 0), by: -1) {
      let other = passage.figures[index]
      // 首次突破2万亿元 is a mark that was passed, not the amount.
      if passage.quantity(index).hedge == .atLeast || passage.quantity(index).hedge == .atMost { continue }
      // One sentence back; two where the one between only splits the figure of the first (其中…).
      guard place.sentence - other.sentence <= 2 || !place.label.isEmpty else { break }
      guard other.role == .main || other.role == .average, encloses(other.bracket, place.bracket) else { continue }
      if let quantity, !passage.quantity(index).goes(with: quantity) { continue }
      if quantity == nil, passage.quantity(index).unit.isRate || passage.quantity(index).unit.dimension == .time { continue }
      mains.append(index)
    }
    // 4407元，上年4587元，增加180元: last year's figure is what another is compared with.
    if place.role == .change || place.role == .changeRate {
      let others = mains.filter { passage.figures[$0].period != .lastYear }
      if !others.isEmpty { mains = others }
    }
    let label = name(figure)
    guard byName, label.count >= 2, place.role != .share else { return mains }
    let named = mains.filter { LabelMatch.names(label, topic($0)) }
      .enumerated().sorted {
        closeness(label, $0.element) != closeness(label, $1.element)
          ? closeness(label, $0.element) < closeness(label, $1.element) : $0.offset < $1.offset
      }
      .map(\.element)
    let near = mains.filter { passage.figures[$0].sentence == place.sentence && passage.figures[$0].clause == place.clause }
    return named + near.filter { !named.contains($0) } + namedBehind(figure, label, quantity)
  }

  /// Whether two figures bear the very same label.
  func isSameName(_ a: Int, _ b: Int) -> Bool {
    let label = LabelMatch.scalars(passage, passage.figures[a].label)
    return label.count >= 2 && label == LabelMatch.scalars(passage, passage.figures[b].label)
  }

  /// How far the label of a figure is from `label`: nought where they are the same, else by how much they differ in length.
  private func closeness(_ label: [UInt32], _ figure: Int) -> Int {
    let other = topic(figure)
    return other == label ? 0 : 1 + abs(other.count - label.count)
  }

  /// The label of a figure, or, where its clause has none, that of the amount before it in the sentence: 支出预算为4380万元，决算为4640.90万元.
  private func topic(_ figure: Int) -> [UInt32] {
    for index in stride(from: figure, through: max(figure - 20, 0), by: -1)
    where passage.figures[index].sentence == passage.figures[figure].sentence {
      guard passage.figures[index].role == .main else { continue }
      let label = LabelMatch.scalars(passage, passage.figures[index].label)
      if label.count >= 2 { return label }
    }
    return []
  }

  /// Figures of the same name further on in the sentence: 收入总计减少218.37万元，降低5.10%，2022年收入总计为4066.92万元.
  private func namedBehind(_ figure: Int, _ label: [UInt32], _ quantity: Quantity?) -> [Int] {
    passage.figures(near: figure).filter {
      $0 > figure && passage.figures[$0].role == .main && LabelMatch.names(label, LabelMatch.scalars(passage, passage.figures[$0].label))
        && !passage.quantity($0).unit.isRate && (quantity.map(passage.quantity($0).goes) ?? true)
    }
  }

  /// Whether the figure's own clause names no noun, so that it speaks of what stands before.
  func isElliptic(_ figure: Int) -> Bool { name(figure).count < 2 }

  /// The label of a change or rate; empty where it names no thing: 压减比例6.4%, 五年净增3380公里.
  private func name(_ figure: Int) -> [UInt32] {
    var label = LabelMatch.scalars(passage, passage.figures[figure].label)
    // 各减少35.16万元
    if label.last == 0x5404 { label.removeLast() }
    // 超出预算7.40万元
    if Self.idle.contains(label) || label.first == 0x8D85 { return [] }
    if label.count <= 4, let last = label.last, last == 0x5E74 || (last == 0x95F4 && label.contains(0x5E74)) { return [] }
    return label
  }

  private static let idle = ["比例", "幅度", "比率", "资金", "降幅", "增幅", "年初", "期初", "年末"].map { Array($0.unicodeScalars.map(\.value)) }

  private func encloses(_ outer: Int, _ inner: Int) -> Bool {
    if outer == inner || outer < 0 { return true }
    return passage.tokens[outer].link > inner && outer < inner
  }

  /// The base that `figure` is compared with, if a figure states it: 比上年285万元…, or an amount for the time or column that the
  /// comparison names.
  func statedBase(for figure: Int, subject: Int) -> Int? {
    let place = passage.figures[figure]
    var changes = place.role == .changeRate ? -1 : 0
    for index in stride(from: figure - 1, through: max(figure - Self.window, 0), by: -1) {
      let other = passage.figures[index]
      if other.sentence != place.sentence { break }
      // Another change between makes it another comparison.
      if other.role == .change { changes += 1 }
      if changes > 0 { break }
      // 比上年285万元… behind the subject; 与年初预算5612.80万元相比，… before it, in the same group.
      if other.role == .base, goes(index, subject), index > subject || other.group == passage.figures[subject].group,
        !isOfPart(subject, index)
      {
        return index
      }
    }
    // The base may stand before the subject: 比上年的5万元增加到6万元 does not, 上年5万元，本年6万元，增加1万元 does.
    let wanted = comparison(of: figure)
    if let opening = openingBalance(for: figure, subject: subject) { return opening }
    for index in stride(from: figure - 1, through: max(figure - Self.window, 0), by: -1) where index != subject {
      let other = passage.figures[index]
      guard place.sentence - other.sentence <= 1 else { break }
      // 完成预算4万元的62.75%，比预算少支出1.49万元
      let isBudget = other.role == .denominator && other.measure.isBudget && wanted.budget
      guard isBudget || other.role == .main || other.role == .average || other.role == .price, goes(index, subject) else { continue }
      if isJourney(other, passage.figures[subject]) { return index }
      guard isBudget || other.role == .main, !isOfOneAndAll(index, subject) else { continue }
      if matches(other, wanted, subject: passage.figures[subject]) { return index }
      // 高中支出6290.14万元，2021年为6481.97万元: a year right behind a figure without one.
      if index == subject + 1, case .year = other.period, passage.figures[subject].period == .unstated, other.label.isEmpty { return index }
    }
    return nil
  }

  /// 比2022年的705起下降13.19%，其中盗窃案件186起，下降21.5%: what all were compared with is not what a part of them is.
  private func isOfPart(_ subject: Int, _ base: Int) -> Bool {
    base < subject && base > 0 && passage.figures[base - 1].role == .main && goes(base - 1, subject)
      && (base + 1...subject).contains { passage.figures[$0].before.contains(.among) }
  }

  /// 年初债务余额36.4亿元，年末42.3亿元，较年初增加5.9亿元: the figure of the start of the year.
  private func openingBalance(for told: Int, subject: Int) -> Int? {
    // 与年初相比减少138万元，降幅44%: the rate compares with what the change before it does.
    let isBesideChange = passage.figures[told].role == .changeRate && told > 0 && passage.figures[told - 1].role == .change
    let figure = isBesideChange ? told - 1 : told
    let token = passage.figures[figure].token
    var lower = token - 1
    while lower >= 0, passage.tokens[lower].kind != .quantity, passage.tokens[lower].cue != .stop { lower -= 1 }
    let words = (lower >= 0 ? passage.tokens[lower].end : 0)..<passage.tokens[token].start
    guard (["较年初", "比年初", "与年初", "较期初", "比期初", "与期初"] as [StaticString]).contains(where: { passage.contains($0, in: words) }),
      !passage.words(before: subject, holdOneOf: Self.openings)
    else { return nil }
    return stride(from: figure - 1, through: max(figure - 12, 0), by: -1).first {
      passage.figures[$0].role == .main && $0 != subject && goes($0, subject)
        && passage.figures[figure].sentence - passage.figures[$0].sentence <= 1 && passage.words(before: $0, holdOneOf: Self.openings)
    }
  }

  private static let openings = ["年初", "期初", "上年末"].map { Array($0.unicodeScalars.map(\.value)) }

  private func goes(_ a: Int, _ b: Int) -> Bool { passage.quantity(a).goes(with: passage.quantity(b)) }

  /// 支出由上年1.92亿元上升到2.11亿元；次均费用6832元，同比下降4.3%: what one has is not compared with what all had.
  private func isOfOneAndAll(_ base: Int, _ subject: Int) -> Bool {
    passage.figures[subject].role == .average && passage.figures[base].role != .average
      && (Decimal.compare(passage.amount(base), passage.amount(subject).scaled(by: 2)) ?? 0) > 0
  }

  /// What the clause of `figure` compares with.
  private func comparison(of figure: Int) -> (lastYear: Bool, budget: Bool, year: Int?) {
    var told = figure
    // 比预算增加352.67万元，增长34.05%: the rate compares with what the change before it does.
    if passage.figures[figure].role == .changeRate, figure > 0, passage.figures[figure - 1].role == .change,
      passage.figures[figure - 1].sentence == passage.figures[figure].sentence,
      !passage.figures[figure].before.meets(CueSet(.than, .compared, .yearOnYear))
    {
      told = figure - 1
    }
    let cues = passage.figures[told].before
    var year: Int?
    if case .year(let value) = passage.figures[told].period { year = value }
    let isOver = passage.figures[figure].directionWords.map { passage.contains("超", in: $0) } ?? false
    let isBudget = cues.contains(.budget) || cues.contains(.openingBudget) || (isOver && !cues.meets(CueSet(.than, .compared)))
    return (cues.contains(.lastYear) || cues.contains(.yearOnYear), isBudget, year)
  }

  /// Whether the sentence tells of a way from one figure to another: 从2001年4090亿元到2016年的6.4万亿元.
  private func isJourney(_ from: Figure, _ to: Figure) -> Bool {
    from.before.contains(.from) && to.before.contains(.upTo) && from.sentence == to.sentence
  }

  private func matches(_ other: Figure, _ wanted: (lastYear: Bool, budget: Bool, year: Int?), subject: Figure) -> Bool {
    if wanted.budget { return other.measure.isBudget && !subject.measure.isBudget }
    switch (other.period, subject.period) {
    case (.lastYear, _): return wanted.lastYear || wanted.year == nil
    case (.year(let before), .year(let now)): return before == now - 1 && (wanted.lastYear || wanted.year == before || wanted.year == nil)
    default: return false
    }
  }
}
