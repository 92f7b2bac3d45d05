/// Finds the list that a stated number of items goes with.
struct Enumerations {
  let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
  }

  func find(_ figure: Int, _ collector: inout ClaimCollector) {
    let wanted = Int(passage.quantity(figure).value.coefficient)
    // “两个只增不减”, “三公”: a number within quotes is part of a name.
    let token = passage.figures[figure].token
    if token > 0, passage.tokens[token - 1].cue == .quoteOpen, passage.tokens[token - 1].end == passage.tokens[token].start { return }
    guard
      let list = listBefore(figure, wanted) ?? listBehind(figure, wanted) ?? second(figure, wanted, collector)
        ?? listNamedLater(figure, wanted)
    else {
      countParts(figure, wanted, &collector)
      return
    }
    let items = list.items.filter { !$0.isEmpty }
    guard !items.isEmpty, list.isNumbered || !areAmounts(items, figure) else { return }
    let holds = items.count == wanted
    // A list of one is as often a remark as a list; a number far off counts something else.
    if !holds, items.count < 2 || !list.isPlain || abs(items.count - wanted) > 2 { return }
    let computed = Decimal(Int128(items.count))
    guard let gap = passage.quantity(figure).value - computed else { return }
    collector.add(
      Claim(
        kind: .count, verdict: holds ? .holds : .mismatch, confidence: .medium, result: passage.mention(figure),
        operands: items.map { Mention(range: $0, value: nil) }, computed: computed, gap: gap))
  }

  /// 4辆，其中：轿车1辆、越野车2辆: figures in the unit of the number make the list one of amounts.
  private func areAmounts(_ items: [Range<Int>], _ figure: Int) -> Bool {
    passage.figures.indices(around: figure, 40).contains { other in
      other != figure && passage.quantity(other).unit == passage.quantity(figure).unit
        && items.contains { $0.contains(passage.quantity(other).range.lowerBound) }
    }
  }

  /// A、B、C等3个单位.
  private func listBefore(_ figure: Int, _ wanted: Int) -> ItemList? {
    let token = passage.figures[figure].token
    guard token > 0 else { return nil }
    guard passage.tokens[token - 1].cue == .etc, passage.tokens[token].start - passage.tokens[token - 1].end <= 3 else {
      return listRightBefore(figure, wanted)
    }
    let list = ItemList(passage, before: token - 1, wanted: wanted)
    return list.items.count >= 2 ? list : nil
  }

  /// A、B、C、D、E5个乡镇: the list runs into the number; only the right number of items tells that it is one.
  private func listRightBefore(_ figure: Int, _ wanted: Int) -> ItemList? {
    let token = passage.figures[figure].token
    if let quoted = quotedItems(before: token), quoted.items.count == wanted, wanted >= 2 { return quoted }
    // A、B、C，共3个
    if wanted >= 2, passage.tokens[token - 1].cue == .total, token >= 2, passage.tokens[token - 2].cue == .comma {
      let list = ItemList(passage, before: token - 2, wanted: wanted)
      return list.items.count == wanted ? list : nil
    }
    guard wanted >= 3, passage.tokens[token - 1].cue == .enumeration else { return nil }
    let list = ItemList(passage, before: token, wanted: wanted)
    return list.items.count == wanted ? list : nil
  }

  /// “A”“B”2个项目: items in quotes, side by side.
  private func quotedItems(before token: Int) -> ItemList? {
    var items: [Range<Int>] = []
    var index = token - 1
    var end = passage.tokens[token].start
    while index > 0, passage.tokens[index].cue == .quoteClose, end - passage.tokens[index].end <= 3, passage.tokens[index].link >= 0 {
      let open = passage.tokens[index].link
      items.insert(passage.tokens[open].end..<passage.tokens[index].start, at: 0)
      end = passage.tokens[open].start
      index = open - 1
      if index > 0, passage.tokens[index].cue == .enumeration { index -= 1 }
    }
    return items.isEmpty ? nil : ItemList(ranges: items)
  }

  /// 4个科室：A、B、C、D; 处室4个，分别为A、B、C、D.
  private func listBehind(_ figure: Int, _ wanted: Int) -> ItemList? {
    var index = passage.figures[figure].token + 1
    var commas = 0
    while index < passage.tokens.count {
      let token = passage.tokens[index]
      switch token.kind {
      // 报告4种186例，即…: how many there are of the kinds.
      case .quantity where index == passage.figures[figure].token + 1 && token.start - passage.quantity(figure).range.upperBound <= 3: break
      case .quantity, .period, .enumerator: return nil
      case .cue(let cue):
        switch cue {
        case .colon:
          if let numbered = NumberedItems(passage, behind: index, wanted: wanted) { return numbered.list }
          if let parted = ItemList(passage, partedBySemicolonsBehind: index, wanted: wanted) { return parted }
          return passage.tokens[index].start - passage.quantity(figure).range.upperBound <= 60
            ? ItemList(passage, behind: index, wanted: wanted) : nil
        case .respectively, .namely, .including, .among:
          guard commas <= 1, !isFollowedByFigure(index), !sharesOut(index) else { return nil }
          let opening =
            index + 1 < passage.tokens.count && passage.tokens[index + 1].cue == .colon && passage.tokens[index + 1].start == token.end
          if opening, let numbered = NumberedItems(passage, behind: index + 1, wanted: wanted) { return numbered.list }
          return ItemList(passage, behind: opening ? index + 1 : index, wanted: wanted)
        case .comma:
          commas += 1
          if commas > 1 { return nil }
        case .stop, .semicolon, .enumeration, .close: return nil
        case .open:
          guard token.link > index else { return nil }
          let inside = ItemList(passage, behind: index, wanted: wanted)
          if inside.items.count == wanted ? wanted > 1 : inside.items.count >= 3 && inside.isPlain && wanted > 2 { return inside }
          index = token.link
        default: break
        }
      }
      index += 1
    }
    return nil
  }

  /// 两镇分别改厕218户和96户: 分别 shares out figures, not names. 分别为 and 分别是 name items.
  private func sharesOut(_ token: Int) -> Bool {
    guard passage.tokens[token].cue == .respectively, passage.tokens[token].end - passage.tokens[token].start == 6 else { return false }
    let clause = passage.tokens[(token + 1)...].prefix { $0.cue != .comma && $0.cue != .stop && $0.cue != .semicolon }
    return clause.contains { $0.kind == .quantity }
  }

  /// 6个村（A、B、C、D、E、F）、1个社区（G）: the one item of a bracket right behind another list of the same wording.
  private func second(_ figure: Int, _ wanted: Int, _ collector: ClaimCollector) -> ItemList? {
    let token = passage.figures[figure].token
    guard wanted == 1, token >= 2, token + 1 < passage.tokens.count, passage.tokens[token - 2].cue == .close,
      let joint = passage.tokens[token - 1].cue, [.enumeration, .with, .conjunction].contains(joint),
      let open = passage.tokens[(token + 1)...].firstIndex(where: { $0.cue != .quoteOpen && $0.cue != .quoteClose }),
      passage.tokens[open].cue == .open, passage.tokens[open].link == open + 1,
      passage.tokens[open].start - passage.tokens[token].end <= 15, passage.tokens[token - 2].link > 0
    else { return nil }
    let listed = passage.tokens[passage.tokens[token - 2].link].end..<passage.tokens[token - 2].start
    guard
      collector.claims.contains(where: { claim in
        claim.kind == .count && claim.verdict == .holds && claim.operands.allSatisfy { listed.contains($0.range.lowerBound) }
      })
    else { return nil }
    return ItemList(ranges: [passage.tokens[open].end..<passage.tokens[open + 1].start])
  }

  private func isFollowedByFigure(_ token: Int) -> Bool {
    token + 1 < passage.tokens.count && passage.tokens[token + 1].kind == .quantity
      && passage.tokens[token + 1].start - passage.tokens[token].end <= 3
  }

  /// 内设机构4个，所属机构2个。内设机构分别是…: the noun stands again before 分别是 or 具体为.
  private func listNamedLater(_ figure: Int, _ wanted: Int) -> ItemList? {
    // 1个二级机构及4个内设科室: the noun behind the number, else the one before.
    for noun in [nounBehind(figure), LabelMatch.scalars(passage, passage.figures[figure].label)] where noun.count >= 3 {
      if let list = list(named: noun, behind: figure, wanted) { return list }
    }
    return nil
  }

  private func list(named noun: [UInt32], behind figure: Int, _ wanted: Int) -> ItemList? {
    let from = passage.figures[figure].token + 1
    for index in from..<max(from, min(passage.tokens.count, from + 200)) {
      guard let cue = passage.tokens[index].cue, cue == .respectively || cue == .namely || cue == .including || cue == .colon, index > 0
      else { continue }
      let boundary = passage.tokens[..<index].lastIndex { [.comma, .semicolon, .stop, .colon].contains($0.cue) || $0.kind == .quantity }
      let start = boundary.map { passage.tokens[$0].end } ?? 0
      guard boundary.map({ passage.tokens[$0].kind != .quantity }) ?? false else { continue }
      let words = LabelMatch.scalars(passage, start..<passage.tokens[index].start)
      guard words.count >= 3, noun.suffix(words.count).elementsEqual(words) || words.suffix(noun.count).elementsEqual(noun) else {
        continue
      }
      let opening =
        index + 1 < passage.tokens.count && passage.tokens[index + 1].cue == .colon
        && passage.tokens[index + 1].start == passage.tokens[index].end
      return ItemList(passage, behind: opening ? index + 1 : index, wanted: wanted)
    }
    return nil
  }

  /// The words between the figure and the next mark: 4个内设科室 → 内设科室.
  private func nounBehind(_ figure: Int) -> [UInt32] {
    let token = passage.figures[figure].token
    var next = token + 1
    while next < passage.tokens.count, let cue = passage.tokens[next].cue, [.establish, .of, .quoteOpen, .quoteClose].contains(cue) {
      next += 1
    }
    let end = next < passage.tokens.count ? passage.tokens[next].start : passage.content.upperBound
    return LabelMatch.scalars(passage, passage.tokens[token].end..<max(end, passage.tokens[token].end))
  }

  /// 4个项目，共2641.87万元，其中：…: the parts of the sum that follows are the items; 三个镇在岗152人，云台镇62人、…: so they are where they bear
  /// the noun that is counted.
  private func countParts(_ figure: Int, _ wanted: Int, _ collector: inout ClaimCollector) {
    let place = passage.figures[figure]
    guard wanted >= 2 else { return }
    let isOfProjects = passage.contains(
      "项目", in: passage.tokens[place.token].end..<min(passage.tokens[place.token].end + 6, passage.content.upperBound))
    guard isOfProjects || wanted >= 3 else { return }
    let end = passage.quantity(figure).range.upperBound
    guard
      let sum = collector.claims.suffix(300).first(where: {
        $0.kind == .sum && $0.result.range.lowerBound > end && $0.operands.count == wanted
      }),
      let total = passage.figures.indices(around: figure, 80).first(where: { passage.quantity($0).range == sum.result.range }),
      passage.figures[total].sentence == place.sentence
    else { return }
    let names = sum.operands.compactMap { operand in
      passage.figures.indices(around: figure, 80).first { passage.quantity($0).range == operand.range }.map { passage.figures[$0].label }
    }
    if !isOfProjects {
      let noun = nounBehind(figure).prefix(2)
      guard total <= figure + 2, !noun.isEmpty, names.allSatisfy({ LabelMatch.scalars(passage, $0).last.map(noun.contains) ?? false })
      else { return }
    }
    collector.add(
      Claim(
        kind: .count, verdict: .holds, confidence: .medium, result: passage.mention(figure),
        operands: names.map { Mention(range: $0, value: nil) },
        computed: passage.quantity(figure).value, gap: .zero))
  }
}
