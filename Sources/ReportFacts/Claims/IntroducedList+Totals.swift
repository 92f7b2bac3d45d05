/// Which figures before the intro its list may divide.
extension IntroducedList {
  /// The candidate totals; the one that the clause names before 用于 or 包括 comes first.
  func orderedTotals() -> [Int] {
    let totals = candidateTotals()
    guard isNaming else { return totals }
    let name = nounBeforeIntro()
    guard name.count >= 2 else { return totals }
    let named = totals.filter { isNamed($0, name) }
    return named + totals.filter { !named.contains($0) }
  }

  /// Whether the intro bears on the noun before it: 项目支出包括, 主要用于, 税收收入中：.
  var isNaming: Bool {
    switch passage.tokens[intro].cue {
    case .usedFor, .including, .colon, .comma: true
    default: false
    }
  }

  /// The words between the last mark and the intro; empty where a figure stands between.
  func nounBeforeIntro() -> [UInt32] {
    var index = intro - 1
    while index >= 0, let cue = passage.tokens[index].cue, ![.comma, .semicolon, .stop, .colon, .open, .close].contains(cue) { index -= 1 }
    if index >= 0, passage.tokens[index].kind == .quantity { return [] }
    var name = LabelMatch.scalars(passage, (index >= 0 ? passage.tokens[index].end : 0)..<passage.tokens[intro].start)
    if passage.tokens[intro].cue == .colon || passage.tokens[intro].cue == .comma, name.last == 0x4E2D { name.removeLast() }
    return name
  }

  /// 项目支出主要用于…: where a noun stands before 用于 or 包括 in its clause, the nearest total must bear it; 其中 needs none.
  func namesTotal(_ totals: [Int]) -> Bool {
    guard isNaming else { return true }
    let name = nounBeforeIntro()
    guard name.count >= 2 else { return passage.tokens[intro].cue != .colon && passage.tokens[intro].cue != .comma }
    return totals.contains { isNamed($0, name) }
  }

  /// Whether a figure bears the name; 在职人员 are those who 实有 counts, by whatever word.
  /// The totals that the noun before 用于 names, where it names some: not the one that happens to stand nearest.
  func named(_ totals: [Int]) -> [Int] {
    guard passage.tokens[intro].cue == .usedFor else { return totals }
    let name = nounBeforeIntro()
    guard name.count >= 3 else { return totals }
    let named = totals.filter { isNamed($0, name) }
    if !named.isEmpty { return named }
    // 一、群众体育23400万元…。三、其他2512万元。其中群众体育资金主要用于…: some sentences before.
    let before = passage.lastFigure(before: intro)
    let earlier = stride(from: before, through: max(before - 20, 0), by: -1).first {
      passage.figures[$0].role == .main && isNamed($0, name)
    }
    return earlier.map { [$0] } ?? totals
  }

  func isNamed(_ total: Int, _ name: [UInt32]) -> Bool {
    if LabelMatch.names(name, LabelMatch.scalars(passage, passage.figures[total].label)) { return true }
    return passage.quantity(total).unit.dimension == .people && passage.figures[total].before.contains(.onPost)
      && Self.staff.contains { name.starts(with: $0) }
  }

  private static let staff = ["在职", "在编", "在岗", "实有"].map { Array($0.unicodeScalars.map(\.value)) }

  /// The figures before the intro that it may divide, the nearest first: those of its own sentence, else of the nearest before that has
  /// an amount.
  func candidateTotals() -> [Int] {
    var found: [Int] = []
    var hasMain = false
    var index = intro - 1
    var stops = 0
    while index >= 0 {
      let token = passage.tokens[index]
      switch token.kind {
      case .quantity:
        let number = passage.figureOfToken[index]
        let figure = passage.figures[number]
        let isAmount = figure.role == .main || figure.role == .score || figure.role == .fullMarks || figure.role == .average
        if isAmount || figure.role == .change, figure.bracket == bracket || (bracket >= 0 && index < bracket),
          !passage.quantity(number).unit.isRate
        {
          found.append(number)
          if found.count > 24 { return found }
          if isAmount { hasMain = true }
        }
      case .cue(.stop):
        if bracket < 0 || index < bracket { stops += 1 }
        // 在职人员中，…: the name tells which, be it some sentences before.
        if passage.tokens[intro].cue == .comma, isNaming, stops <= 3 { break }
        if hasMain || stops > 2 || found.count > 24 { return found }
      case .cue(.close):
        if token.link >= 0, token.link < index { index = token.link }
      default: break
      }
      index -= 1
    }
    return found
  }

  /// Whether the total plainly is the one divided: it stands in the sentence of the intro, or the intro opens the sentence after it.
  /// …支出1450万元。置换出来的资金…，其中奖金6938万元 speaks of an amount it does not state.
  func isPlainly(of total: Int) -> Bool {
    guard let first = firstFigure(), passage.figures[total].sentence != passage.figures[first].sentence, !isNaming else { return true }
    var index = intro - 1
    while index >= 0, passage.tokens[index].cue != .stop, passage.tokens[index].kind != .enumerator { index -= 1 }
    let start = index >= 0 ? passage.tokens[index].end : passage.content.lowerBound
    return passage.tokens[intro].start - start <= 6
  }

  /// 分险种，按级次看：the words since the last sentence announce another split of what that told.
  var announcesSplit: Bool {
    let mark = passage.tokens[..<intro].lastIndex { $0.cue == .stop || $0.kind == .quantity || $0.cue == .comma }
    guard let mark, passage.tokens[mark].cue == .stop else { return false }
    let words = passage.tokens[mark].end..<passage.tokens[intro].start
    let opening = words.lowerBound..<min(words.lowerBound + 3, words.upperBound)
    return words.count <= 30 && ["分", "按", "从"].contains { passage.contains($0, in: opening) }
  }
}
