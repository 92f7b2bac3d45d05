/// The changes, or plain amounts, that a total change is told to consist of: behind a colon, or numbered, be it in sentences of their own.
struct ChangeLists {
  let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
  }

  /// The lists that the words behind `total` may mean.
  func lists(_ total: Int) -> [[Int]] {
    guard passage.figures[total].bracket < 0, let opening = opening(behind: total) else { return [] }
    if passage.tokens[opening].kind == .enumerator { return [numbered(total, from: opening)] }
    let sentence = passage.figures[total].sentence
    let all = (total + 1..<min(total + 40, passage.figures.count)).filter {
      passage.figures[$0].sentence == sentence && passage.figures[$0].token > opening && passage.figures[$0].bracket < 0
        && passage.quantity($0).goes(with: passage.quantity(total))
    }
    let changes = all.filter { passage.figures[$0].role == .change }
    if !changes.isEmpty { return [changes] }
    let amounts = all.filter { passage.figures[$0].role == .main }
    return namesChange(passage.quantity(total).range.upperBound..<passage.tokens[opening].start) ? [amounts] : []
  }

  /// The colon, or the first item number, behind a total with no figure but a number of items between; the number may open the next sentence.
  private func opening(behind total: Int) -> Int? {
    var index = passage.figures[total].token + 1
    var stops = 0
    var colon: Int?
    while index < passage.tokens.count, index < passage.figures[total].token + 16 {
      let token = passage.tokens[index]
      switch token.kind {
      case .enumerator: return token.link == 1 ? index : nil
      case .quantity:
        guard colon == nil, let figure = passage.figure(at: index), isNumberOfItems(figure) else { return colon }
      case .cue(.colon): colon = colon ?? index
      case .cue(.stop):
        stops += 1
        if stops > 1 || colon != nil { return colon }
      case .cue(.semicolon), .cue(.open): return colon
      default: break
      }
      index += 1
    }
    return colon
  }

  /// 三个方面, 四块
  private func isNumberOfItems(_ figure: Int) -> Bool {
    let quantity = passage.quantity(figure)
    return quantity.unit.dimension == .items && quantity.scale == 0 && quantity.value.places == 0 && quantity.value.coefficient <= 20
  }

  /// 增加部分来自, 多出部分分布在, 减少部分为
  private func namesChange(_ words: Range<Int>) -> Bool {
    words.isEmpty || ["部分", "增量", "减量", "增支", "减支", "差额", "增加额", "减少额", "来自", "来源"].contains { passage.contains($0, in: words) }
  }

  /// One change of each numbered item, the first that goes with the total; empty where an item has none.
  private func numbered(_ total: Int, from first: Int) -> [Int] {
    var parts: [Int] = []
    var number = 0
    var isOpen = false
    for index in first..<min(passage.tokens.count, first + 400) {
      let token = passage.tokens[index]
      if token.kind == .enumerator {
        // Items within items, or the next list.
        guard token.link == number + 1 else { break }
        if isOpen { return [] }
        number += 1
        isOpen = true
      } else if isOpen, let figure = passage.figure(at: index), passage.figures[figure].role == .change,
        passage.quantity(figure).goes(with: passage.quantity(total))
      {
        parts.append(figure)
        isOpen = false
      }
    }
    return isOpen || number < 2 ? [] : parts
  }
}
