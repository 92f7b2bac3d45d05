/// What stands between a figure and the mark or figure before it.
struct LeftContext {
  /// The cues, as a set.
  private(set) var cues = CueSet()
  /// The tokens with a cue, nearest first.
  private(set) var nearest: [Int] = []
  /// The token that ends the context on the left, or -1 at the start of the block.
  private(set) var boundary = -1
  /// The figure before, as a token index, if it stands in the same clause or list.
  private(set) var previousFigure: Int?
  private(set) var period: Figure.Period?
  private(set) var measure = Figure.Measure.unstated
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
        if period == nil { period = tokens[index].link > 0 ? .year(tokens[index].link) : period }
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
    switch cue {
    case .lastYear: period = period ?? .lastYear
    case .thisYear: period = period ?? .thisYear
    case .openingBudget: if measure == .unstated { measure = .openingBudget }
    case .budget: if measure == .unstated { measure = .budget }
    case .actual: if measure == .unstated { measure = .actual }
    default: break
    }
  }

  private func gap(_ tokens: [Token], _ a: Int, _ b: Int) -> Int { tokens[b].start - tokens[a].end }

  /// 和 or 及 directly between two figures.
  private func joins(_ tokens: [Token], _ word: Int, _ previous: Int, _ figure: Int) -> Bool {
    guard tokens[word].cue == .with || tokens[word].cue == .conjunction else { return false }
    return tokens[word].start - tokens[previous].end <= 1 && tokens[figure].start - tokens[word].end <= 1
  }
}
