/// Figures that count some of what another counts, by the words between them: 15个项目中有6个, 26处供水点有4处未移交, 142所学校（含教学点23个）.
struct Subsets {
  let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
  }

  /// The whole of `figure`, or nil where no words make it a part. `wholes` are the wholes of the figures before it.
  func whole(of figure: Int, wholes: [Int: Int]) -> Int? {
    guard figure > 0, passage.figures[figure].role == .main else { return nil }
    return among(figure) ?? remaining(figure) ?? continued(figure, wholes) ?? included(figure) ?? aged(figure) ?? reimbursed(figure)
      ?? named(figure)
  }

  /// 竣工项目14个，在建15个。竣工项目中优良工程5个: the whole is named before 中, and bore that name when it was told.
  private func named(_ figure: Int) -> Int? {
    let label = passage.label(figure)
    guard passage.quantity(figure).unit.isCounted, let middle = label.firstIndex(of: 0x4E2D), middle - label.startIndex >= 2,
      middle + 2 < label.endIndex, !Self.compounds.contains(label[middle - 1]), !Self.compounds.contains(label[middle + 1])
    else { return nil }
    let name = label[..<middle]
    return (max(0, figure - 10)..<figure).last { whole in
      passage.figures[whole].role == .main && passage.quantity(whole).unit == passage.quantity(figure).unit
        && passage.figures[figure].sentence - passage.figures[whole].sentence <= 2 && passage.figures[whole].bracket < 0
        && LabelMatch.commonRun(name, passage.label(whole)) >= 2
    }
  }

  /// What 中 makes words with: 其中, 初中, 高中, 集中, 空中; 中学, 中央, 中心, 中小, 中职, 中标, 中医, 中药, 中国, 中型, 中级, 中等, 中层, 中介, 中华, 中期.
  private static let compounds = Set("其初高集空之当年期学央心小职标医药国型级等层介华期专低老青转幼".unicodeScalars.map(\.value))

  /// 12项指标中仅有5项, 抽查的15个项目中，有6个: the whole stands before 中.
  private func among(_ figure: Int) -> Int? {
    guard isCountedAlike(figure, figure - 1), isBeside(figure - 1, figure) else { return nil }
    let end = passage.tokens[passage.figures[figure].token].start
    let start = max(passage.quantity(figure - 1).range.upperBound, end - 15)
    for opening in ["中有", "中仅有", "中，有", "中只有", "中的", "中已有", "中，仅有", "中，已有", "中尚有", "中，尚有", "中仍有"] as [StaticString] {
      guard let found = passage.find(opening, in: start..<end), !passage.contains("其中", in: max(found - 3, 0)..<end) else { continue }
      return found + opening.utf8CodeUnitCount >= end - 3 ? figure - 1 : nil
    }
    return nil
  }

  /// 26处集中供水点有4处未移交: 有 between two counts of the same, and behind the second what is said of those.
  private func remaining(_ figure: Int) -> Int? {
    let whole = passage.quantity(figure - 1).range
    let part = passage.quantity(figure).range
    guard isCountedAlike(figure, figure - 1), passage.figures[figure].clause == passage.figures[figure - 1].clause,
      part.lowerBound - whole.upperBound >= 9, passage.contains("有", in: part.lowerBound - 3..<part.lowerBound)
    else { return nil }
    let before = part.lowerBound - 6..<part.lowerBound - 3
    guard
      !["共", "设", "现", "拥", "含", "具", "建", "配", "还", "另", "各", "没", "享", "占", "中"].contains(where: { passage.contains($0, in: before) })
    else { return nil }
    return isPredicate(at: part.upperBound) ? figure - 1 : nil
  }

  /// …中有6个项目执行率偏低；3个项目资金未支出: the next clause goes on with some of the same.
  private func continued(_ figure: Int, _ wholes: [Int: Int]) -> Int? {
    let place = passage.figures[figure]
    guard place.token > 0, place.isBare, place.head == figure,
      [.comma, .semicolon, .enumeration].contains(passage.tokens[place.token - 1].cue),
      let earlier = (max(figure - 4, 0)..<figure).last(where: { isCountedAlike(figure, $0) && passage.figures[$0].role == .main }),
      let whole = wholes[earlier], passage.figures[earlier].sentence == place.sentence
    else { return nil }
    return isPredicate(at: passage.quantity(figure).range.upperBound) || nounBehind(figure) == nounBehind(earlier) ? whole : nil
  }

  /// 学校142所（含教学点23个）: what a bracket right behind a count includes, counted by another word.
  private func included(_ figure: Int) -> Int? {
    let open = passage.figures[figure].bracket
    guard open > 0, passage.figures[figure - 1].token == open - 1, passage.figures[figure - 1].role == .main,
      passage.figures[figure].before.contains(.including),
      !(figure + 1 < passage.figures.count && passage.figures[figure + 1].bracket == open),
      passage.quantity(figure).unit.dimension == .items, passage.quantity(figure - 1).unit.dimension == .items,
      passage.quantity(figure).unit.word != passage.quantity(figure - 1).unit.word
    else { return nil }
    return figure - 1
  }

  /// 老人2106人（80岁以上378人）: the one number of people in a bracket right behind another.
  private func aged(_ figure: Int) -> Int? {
    let open = passage.figures[figure].bracket
    guard open > 0, let whole = passage.figure(at: open - 1), passage.figures[whole].role == .main,
      passage.quantity(figure).unit.dimension == .people, passage.quantity(whole).unit.dimension == .people,
      passage.words(before: figure, holdOneOf: Self.groups), passage.tokens[open].link > passage.figures[figure].token,
      !(figure + 1 < passage.figures.count && passage.figures[figure + 1].bracket == open)
    else { return nil }
    return whole
  }

  private static let groups = ["以上", "以下", "女"].map { Array($0.unicodeScalars.map(\.value)) }

  /// 总费用533.77万元，报销497.63万元: what was paid back stands in the clause behind the costs.
  private func reimbursed(_ figure: Int) -> Int? {
    let place = passage.figures[figure]
    let other = passage.figures[figure - 1]
    guard other.role == .main, other.sentence == place.sentence, other.group == place.group, other.bracket == place.bracket,
      passage.quantity(figure).unit.dimension == .money, passage.quantity(figure - 1).unit.dimension == .money,
      passage.words(before: figure, holdOneOf: Self.repayments), passage.words(before: figure - 1, holdOneOf: Self.costs)
    else { return nil }
    return figure - 1
  }

  private static let repayments = ["报销", "补偿", "减免", "赔付"].map { Array($0.unicodeScalars.map(\.value)) }
  private static let costs = ["总费用", "医疗费", "医药费", "费用总额"].map { Array($0.unicodeScalars.map(\.value)) }

  /// Whether what is said of the counted, not a noun, stands at `position`: 未移交, 已完工, 存在问题.
  private func isPredicate(at position: Int) -> Bool {
    let next = position..<min(position + 3, passage.content.upperBound)
    return ["未", "已", "不", "没", "尚", "超", "存", "为", "是", "无", "仍", "正", "处", "达", "被"].contains { passage.contains($0, in: next) }
  }

  /// The two characters behind a figure: 6个项目 → 项目.
  private func nounBehind(_ figure: Int) -> [UInt32] {
    let end = passage.quantity(figure).range.upperBound
    return LabelMatch.scalars(passage, end..<min(end + 6, passage.content.upperBound))
  }

  private func isCountedAlike(_ a: Int, _ b: Int) -> Bool {
    passage.quantity(a).unit == passage.quantity(b).unit && passage.quantity(a).unit.isCounted && passage.figures[b].role == .main
  }

  /// Whether two figures stand in one sentence and bracket, or the second in a bracket right behind the first.
  private func isBeside(_ a: Int, _ b: Int) -> Bool {
    let first = passage.figures[a]
    let second = passage.figures[b]
    return first.sentence == second.sentence && (first.bracket == second.bracket || second.bracket == first.token + 1)
  }
}
