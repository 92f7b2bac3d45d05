/// The figures that may be the parts of a total, in the order they stand behind 其中 or in a bracket.
struct ListReading {
  /// One figure of the list.
  struct Part {
    let figure: Int
    /// Whether it stands behind a further 其中 inside the list, so that it may be a part of a part.
    let isNested: Bool
  }

  private(set) var parts: [Part] = []
  /// After how many parts the list may end, by a mark: ；or 。 or the end of the block.
  private(set) var breaks: [Int] = []
  /// How many of `breaks` lie in the first sentence.
  private(set) var breaksInFirstSentence = 0
  /// Whether the intro is followed by a colon, so that ；parts the items of the list; without one ；ends it.
  let hasColon: Bool
  /// Whether 等 right behind a figure says that the list is not complete.
  private(set) var endsInEtc = false

  /// Reads the list that begins behind token `from`, for the figures that go with `total`, as far as the block or the bracket reaches.
  init(
    _ passage: Passage, total: Int, from: Int, bracket: Int, anyYear: Bool = false, anyItem: Bool = false, withAdded: Bool = false,
    ofChange: Bool = false
  ) {
    hasColon = passage.tokens[from].cue == .colon || (from + 1 < passage.tokens.count && passage.tokens[from + 1].cue == .colon)
    let limit = bracket >= 0 ? passage.tokens[bracket].link : passage.tokens.count
    let head = passage.figures[total]
    var nestedUntil = Nesting.none
    var index = from + 1
    var isFirstSentence = true
    while index < limit, index - from < 2000, parts.count < Self.limit, breaks.count < Self.breakLimit {
      let token = passage.tokens[index]
      switch token.kind {
      case .quantity:
        let figure = passage.figureOfToken[index]
        if figure >= 0, figure != total,
          accepts(passage, figure, head: head, total: total, anyYear: anyYear, anyItem: anyItem, withAdded: withAdded, ofChange: ofChange)
        {
          parts.append(Part(figure: figure, isNested: nestedUntil != .none))
        }
      case .cue(.open):
        // What a bracket holds explains the figure before it.
        if token.link > index { index = token.link }
      case .cue(.among), .cue(.including):
        if !parts.isEmpty { nestedUntil = .group }
      case .cue(.semicolon):
        nestedUntil = .none
        note(first: isFirstSentence)
      case .cue(.stop):
        nestedUntil = .none
        note(first: isFirstSentence)
        isFirstSentence = false
      case .cue(.etc):
        if isFirstSentence, index > 0, passage.tokens[index - 1].kind == .quantity, token.start == passage.tokens[index - 1].end {
          endsInEtc = true
        }
      default: break
      }
      index += 1
    }
    note(first: isFirstSentence)
  }

  /// Longer lists are not read: no writer means them, and a paragraph of ten thousand figures must not take for ever.
  private static let limit = 80
  private static let breakLimit = 24

  private enum Nesting { case none, group }

  private mutating func note(first: Bool) {
    guard !parts.isEmpty, breaks.last != parts.count else { return }
    breaks.append(parts.count)
    if first { breaksInFirstSentence = breaks.count }
  }

  /// Whether `figure` can be a part of the total: an amount of its own, of the same kind, for the same time and column.
  private func accepts(
    _ passage: Passage, _ figure: Int, head: Figure, total: Int, anyYear: Bool, anyItem: Bool, withAdded: Bool,
    ofChange: Bool
  ) -> Bool {
    let place = passage.figures[figure]
    let isAdded = withAdded && place.role == .change && place.before.contains(.added) && place.direction > 0
    // 追加412.80万元（人员类210.55万元，项目类202.25万元）
    let isOfChange = head.role == .change && (ofChange || place.bracket >= 0 && place.bracket != head.bracket)
    let isMain = place.role == .main && ([.score, .fullMarks, .average].contains(head.role) || isOfChange)
    guard place.role == head.role || isMain || isAdded else { return false }
    // 未超过限额219.8亿元 is held against the total, 以上人员经费合计1590.16万元 sums up parts told before.
    if place.before.contains(.notExceed) || place.before.contains(.total) && passage.words(before: figure, holdOneOf: Self.above) {
      return false
    }
    // 合计 and 共计 begin another total; 10亿元以上 is a threshold.
    if place.before.contains(.total), let word = passage.tokens[..<place.token].lastIndex(where: { $0.cue == .total }),
      passage.tokens[word].end - passage.tokens[word].start > 3,
      word > 0, passage.tokens[word].start - passage.tokens[word - 1].end <= 3,
      [.comma, .semicolon, .stop, .colon].contains(passage.tokens[word - 1].cue)
    {
      return false
    }
    guard passage.quantity(figure).hedge != .atMost, passage.quantity(figure).hedge != .atLeast || passage.quantity(total).hedge != .exact
    else { return false }
    // 教职工十九人，其中教师16人: a number in words may be divided, but 其中一人 is no part of a list in figures.
    guard passage.quantity(total).isChinese || !passage.quantity(figure).isChinese else { return false }
    let areItems = anyItem && passage.quantity(figure).unit.dimension == .items && passage.quantity(total).unit.dimension == .items
    guard areItems || passage.quantity(figure).goes(with: passage.quantity(total)) else { return false }
    if head.role == .change { return true }
    if anyYear, case .year = head.period, case .year = place.period { return true }
    return Self.sameColumn(head, place)
  }

  private static let above = ["以上", "上述"].map { Array($0.unicodeScalars.map(\.value)) }

  /// Whether two figures speak of the same time and column, as far as they say.
  static func sameColumn(_ a: Figure, _ b: Figure) -> Bool {
    if a.measure != .unstated, b.measure != .unstated, a.measure.isBudget != b.measure.isBudget { return false }
    switch (a.period, b.period) {
    case (.year(let first), .year(let second)): return first == second
    case (.lastYear, .thisYear), (.thisYear, .lastYear), (.lastYear, .unstated), (.unstated, .lastYear): return false
    default: return true
    }
  }

  /// The figures up to part `count`, nested ones left out or not.
  func figures(upTo count: Int, withNested: Bool) -> [Int] {
    parts[..<count].filter { withNested || !$0.isNested }.map(\.figure)
  }
}
