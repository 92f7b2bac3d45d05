/// What stands between a figure and the mark or figure before it.
struct LeftContext {
  /// The cues, as a set.
  private(set) var cues = CueSet()
  /// The tokens with a cue, nearest first.
  private(set) var nearest = TokenList()
  /// The token that ends the context on the left, or -1 at the start of the block.
  private(set) var boundary = -1
  /// The figure before, as a token index, if it stands in the same clause or list.
  private(set) var previousFigure: Int?
  /// The year nearest to the figure.
  private(set) var year: Int?
  /// Whether the figure is parted from `previousFigure` by nothing but 、 和 及.
  private(set) var isListJoint = false

  init(tokens: [Token], before figure: Int) {
    var index = figure - 1
    var joints = 0
    var others = 0
    scan: while index >= 0 {
      switch tokens[index].kind {
      case .quantity:
        previousFigure = index
        boundary = index
        break scan
      case .enumerator:
        boundary = index
        break scan
      case .period:
        if year == nil, tokens[index].link > 0 { year = tokens[index].link }
        others += 1
      case .cue(let cue):
        switch cue {
        case .enumeration:
          if nearest.isEmpty || (index > 0 && tokens[index - 1].kind == .quantity) {
            joints += 1
            // 、 between two figures joins them; anywhere else it ends the clause.
            if index > 0, tokens[index - 1].kind == .quantity, gap(tokens, index - 1, figure) <= 3 {
              previousFigure = index - 1
              isListJoint = true
            }
          }
          boundary = index
          break scan
        case .comma, .semicolon, .colon, .stop, .open:
          boundary = index
          break scan
        case .close:
          guard tokens[index].link >= 0, tokens[index].link < index else {
            boundary = index
            break scan
          }
          index = tokens[index].link
        case .quoteOpen, .quoteClose: break
        default: note(cue, at: index)
        }
      }
      index -= 1
    }
    if let previous = previousFigure, boundary == previous {
      let joined = nearest.count == 1 && joins(tokens, nearest[0], previous, figure)
      if joined { isListJoint = true }
    }
  }

  private mutating func note(_ cue: Cue, at index: Int) {
    cues.insert(cue)
    nearest.append(index)
  }

  /// Whether nothing but comparing words stands between the start of the clause and the token: 比上年减少…, not 服务能力提升….
  func opensClause(_ token: Int, tokens: [Token]) -> Bool {
    var lower = boundary >= 0 ? tokens[boundary].end : 0
    for index in (boundary + 1)..<max(token, boundary + 1) {
      guard tokens[index].start - lower <= 3 else { return false }
      lower = tokens[index].end
    }
    return tokens[token].start - lower <= 3
  }

  /// The time the figure speaks of: a year, or 上年 and 本年 outside the noun (上年结转资金 is a noun).
  func period(tokens: [Token], label: Range<Int>) -> Figure.Period {
    for index in nearest where !label.contains(tokens[index].start) {
      if tokens[index].cue == .lastYear { return .lastYear }
      if tokens[index].cue == .thisYear, year == nil { return .thisYear }
    }
    return year.map { .year($0) } ?? .unstated
  }

  /// The column the figure belongs to, by the words outside the noun (政府性基金预算收入 is a noun).
  func measure(tokens: [Token], label: Range<Int>) -> Figure.Measure {
    for index in nearest where !label.contains(tokens[index].start) {
      switch tokens[index].cue {
      case .openingBudget: return .openingBudget
      case .budget: return .budget
      case .actual: return .actual
      default: break
      }
    }
    return .unstated
  }

  private func gap(_ tokens: [Token], _ a: Int, _ b: Int) -> Int { tokens[b].start - tokens[a].end }

  /// 和 or 及 directly between two figures.
  private func joins(_ tokens: [Token], _ word: Int, _ previous: Int, _ figure: Int) -> Bool {
    guard tokens[word].cue == .with || tokens[word].cue == .conjunction else { return false }
    return tokens[word].start - tokens[previous].end <= 1 && tokens[figure].start - tokens[word].end <= 1
  }
}
