extension ClaimFinder {
  /// Changes told in lists beside lists: 低保、特困分别为1052人、397人，上年分别为1120人、410人，分别减少68人、13人.
  static let listedDifference = ClaimFinder(
    kind: .difference,
    summary: "并列的几组数：分别为…，分别比上年的…减少…、增加…，逐项相减。",
    examples: [
      ClaimExample(
        "城市低保、农村低保分别为1052人、3976人，上年分别为1120人、4108人，分别减少68人、132人。", "68人 ← 1052人, 1120人 ✓", "132人 ← 3976人, 4108人 ✓"),
      ClaimExample(
        "小学、初中在校生分别为8642人、4215人，分别比上年的8810人、4103人减少168人、增加112人。", "168人 ← 8642人, 8810人 ✓", "112人 ← 4215人, 4103人 ✓"),
      ClaimExample(
        "设备三个包预算分别为120万元、86万元、54万元，中标价分别为112.5万元、83.2万元、54万元，节约7.5万元、2.8万元、0万元。", "7.5万元 ← 112.5万元, 120万元 ✓",
        "2.8万元 ← 83.2万元, 86万元 ✓"),
      ClaimExample(
        "两条渠道改造前流量分别为2.15立方米、1.86立方米，改造后分别为2.60立方米和2.14立方米，分别提高0.45立方米和0.24立方米。",
        "0.45立方米 ← 2.60立方米, 2.15立方米 ✓", "0.24立方米 ← 2.14立方米, 1.86立方米 ✗"),
      ClaimExample("门诊、住院分别为15.6万人次、1.2万人次，分别增加1.1万人次、0.1万人次。"),
    ],
    find: { collector in
      guard ParallelLists.mayStand(in: collector.passage) else { return }
      ParallelLists(collector.passage).findDifferences(&collector)
    })

  /// Rates of change told in lists beside lists.
  static let listedGrowth = ClaimFinder(
    kind: .growth,
    summary: "并列的几组数：分别为…，分别减少…，降幅分别为…，逐项相除。",
    examples: [
      ClaimExample(
        "小学、初中教师分别为612人、384人，分别较上年减少18人和6人，降幅分别为2.86%、1.54%。", "2.86% ← 612人, 18人 ✓", "1.54% ← 384人, 6人 ✓"),
      ClaimExample(
        "客运量、货运量分别为286万人次、412万吨，同比分别增加14万人次、减少9万吨，分别增长5.15%、下降2.41%。", "5.15% ← 286万人次, 14万人次 ✓",
        "2.41% ← 412万吨, 9万吨 ✗"),
      ClaimExample(
        "基本公卫、计生两项经费分别为864万元、215万元，上年分别为820万元、230万元，分别增长5.37%、下降6.52%。", "5.37% ← 864万元, 820万元 ✓",
        "6.52% ← 215万元, 230万元 ✓"),
      ClaimExample("收入和支出分别为3.2亿元、2.9亿元，分别增长12.8%、17.8%。"),
    ],
    find: { collector in
      guard ParallelLists.mayStand(in: collector.passage) else { return }
      ParallelLists(collector.passage).findRates(&collector)
    })
}

/// Lists of equal length, of which one states by how much another differs from a third, element by element.
struct ParallelLists {
  let passage: Passage
  /// The lists: figures with nothing but 、 or 和 between, and words of direction.
  private let lists: [Range<Int>]

  /// Whether the passage says 分别 and has figures for two lists.
  static func mayStand(in passage: Passage) -> Bool {
    passage.figures.count >= 6 && passage.figures.count <= 400 && passage.tokens.contains { $0.cue == .respectively }
  }

  init(_ passage: Passage) {
    self.passage = passage
    var lists: [Range<Int>] = []
    var start = 0
    for index in passage.figures.indices.dropFirst() where !Self.isJoined(index - 1, index, passage) {
      if index - start >= 2 { lists.append(start..<index) }
      start = index
    }
    if passage.figures.count - start >= 2 { lists.append(start..<passage.figures.count) }
    self.lists = lists
  }

  /// Whether two figures stand in one list: A、B和C, 减少168人、增加112人.
  private static func isJoined(_ a: Int, _ b: Int, _ passage: Passage) -> Bool {
    let (first, last) = (passage.figures[a].token, passage.figures[b].token)
    guard last - first >= 2, last - first <= 4, passage.figures[a].sentence == passage.figures[b].sentence else { return false }
    var end = passage.tokens[first].end
    var isList = false
    for token in passage.tokens[first + 1..<last] {
      switch token.cue {
      case .enumeration, .with, .conjunction: isList = true
      case .rise, .fall: break
      default: return false
      }
      guard token.start <= end + 1 else { return false }
      end = token.end
    }
    return isList && passage.tokens[last].start <= end + 1
  }

  // MARK: Differences

  func findDifferences(_ collector: inout ClaimCollector) {
    for (position, list) in lists.enumerated() where isOfChanges(list) {
      let values = before(position, like: list)
      guard values.count >= 2 else { continue }
      let (late, early) = (values[0], values[1])
      // Which of the two is the base the words say, or else it stands before.
      let isTurned = isBase(late[late.startIndex]) && !isBase(early[early.startIndex])
      let (new, base) = isTurned ? (early, late) : (late, early)
      record(.difference, list, new, base, isImplied: false, &collector)
    }
  }

  private func isOfChanges(_ list: Range<Int>) -> Bool {
    list.allSatisfy { !passage.quantity($0).unit.isRate }
      && (passage.figures[list.lowerBound].role == .change || passage.isLeftOver(list.lowerBound))
  }

  // MARK: Rates

  func findRates(_ collector: inout ClaimCollector) {
    for (position, list) in lists.enumerated() where list.allSatisfy(isRateOfChange) {
      let sentence = passage.figures[list.lowerBound].sentence
      let changes = lists[..<position].last {
        $0.count == list.count && isOfChanges($0) && sentence == passage.figures[$0.lowerBound].sentence
      }
      let values = before(position, like: changes)
        .filter { $0.count == list.count && passage.figures[$0.lowerBound].sentence == sentence }
      guard let late = values.first else { continue }
      if values.count >= 2 {
        let early = values[1]
        let isTurned = isBase(late[late.startIndex]) && !isBase(early[early.startIndex])
        if record(.growth, list, isTurned ? early : late, isTurned ? late : early, isImplied: false, &collector) { continue }
      }
      if let changes { record(.growth, list, late, changes, isImplied: true, &collector) }
    }
  }

  private func isRateOfChange(_ figure: Int) -> Bool {
    passage.figures[figure].role == .changeRate && passage.quantity(figure).unit.dimension == .percent
  }

  // MARK: Lists

  /// The lists of amounts before the list at `position` whose elements go with those of `list`, nearest first.
  private func before(_ position: Int, like list: Range<Int>?) -> [Range<Int>] {
    let own = lists[position]
    return lists[..<position].suffix(8).reversed().filter { other in
      guard other.count == own.count, passage.figures[own.lowerBound].sentence - passage.figures[other.lowerBound].sentence <= 1 else {
        return false
      }
      return other.allSatisfy { figure in
        let role = passage.figures[figure].role
        guard role == .main || role == .base || role == .average || role == .price, !passage.quantity(figure).unit.isRate else {
          return false
        }
        guard let list else { return true }
        return passage.quantity(figure).goes(with: passage.quantity(list.lowerBound + figure - other.lowerBound))
      } && !passage.isLeftOver(other.lowerBound)
    }
  }

  private func isBase(_ figure: Int) -> Bool {
    let place = passage.figures[figure]
    return place.role == .base || place.period == .lastYear || place.measure.isBudget
      || Untied(passage).isIntroduced(figure, by: Self.bases)
  }

  private static let bases: ByteWords = ["预算", "计划", "年初", "改造前", "招标", "控制价", "送审", "编制", "任务", "应", "原"]

  /// Records the claims of all elements where they hold, or all but one do.
  @discardableResult
  private func record(
    _ kind: ClaimKind, _ results: Range<Int>, _ first: Range<Int>, _ second: Range<Int>, isImplied: Bool, _ collector: inout ClaimCollector
  ) -> Bool {
    var checks: [Check] = []
    for offset in 0..<results.count {
      let (result, a, b) = (results.lowerBound + offset, first.lowerBound + offset, second.lowerBound + offset)
      guard let check = check(kind, result, a, b, isImplied, collector) else { return false }
      checks.append(check)
    }
    let wrong = checks.indices.filter { !checks[$0].agrees }
    let isTelling = checks.indices.contains {
      checks[$0].agrees && !passage.amount(results.lowerBound + $0).isZero
        && (kind != .growth || passage.quantity(results.lowerBound + $0).value.significantDigits >= 2)
    }
    guard isTelling, wrong.count <= 1, wrong.count * 2 <= checks.count else { return false }
    for (offset, check) in checks.enumerated() where !passage.amount(results.lowerBound + offset).isZero {
      collector.add(
        kind, result: results.lowerBound + offset, operands: [first.lowerBound + offset, second.lowerBound + offset], check: check,
        confidence: .medium, impliedBase: isImplied)
    }
    return true
  }

  private func check(_ kind: ClaimKind, _ result: Int, _ a: Int, _ b: Int, _ isImplied: Bool, _ collector: ClaimCollector) -> Check? {
    let stated = passage.quantity(result)
    let (new, base) = (passage.quantity(a), passage.quantity(b))
    let group = collector.group([result, a, b])
    let direction = passage.figures[result].direction
    if isImplied { return GrowthCheck.impliedRate(result: stated, new: new, change: base, direction: direction, group: group) }
    if kind == .growth { return GrowthCheck.rate(result: stated, new: new, base: base, direction: direction, group: group) }
    return GrowthCheck.difference(result: stated, new: new, base: base, direction: 0, group: group)
  }
}
