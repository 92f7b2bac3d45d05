/// Finds out what part each figure of a block plays in its clause, from the words beside it.
struct FigureReader {
  let bytes: [UInt8]
  let origin: Int
  let content: Range<Int>
  let tokens: [Token]
  private var quantities: [Quantity]
  private var figures: [Figure] = []
  private var figureOfToken: [Int] = []
  private var bracketOfToken: [Int] = []
  private var sentence = 0
  private let roles: RoleReader
  private let labels: LabelReader

  /// Reads the tokens of a block into a passage.
  static func read(_ tokenizer: Tokenizer, isOpen: Bool) -> Passage {
    var reader = FigureReader(tokenizer)
    reader.placeFigures()
    for index in reader.figures.indices { reader.readContext(of: index) }
    reader.lendUnits()
    reader.pairMarks()
    return Passage(
      bytes: reader.bytes, origin: reader.origin, content: reader.content, tokens: reader.tokens, quantities: reader.quantities,
      figures: reader.figures, figureOfToken: reader.figureOfToken, bracketOfToken: reader.bracketOfToken,
      sentenceStarts: reader.sentenceStarts(), isOpen: isOpen)
  }

  private init(_ tokenizer: Tokenizer) {
    bytes = tokenizer.bytes
    origin = tokenizer.origin
    content = tokenizer.start - tokenizer.origin..<tokenizer.end - tokenizer.origin
    tokens = tokenizer.tokens
    quantities = tokenizer.quantities
    roles = RoleReader(bytes: tokenizer.bytes, origin: tokenizer.origin, tokens: tokenizer.tokens, quantities: tokenizer.quantities)
    labels = LabelReader(bytes: tokenizer.bytes, origin: tokenizer.origin, tokens: tokenizer.tokens)
  }

  private func sentenceStarts() -> [Int] {
    var starts: [Int] = []
    starts.reserveCapacity(sentence + 2)
    for (index, figure) in figures.enumerated() {
      while starts.count <= figure.sentence { starts.append(index) }
    }
    while starts.count <= sentence + 1 { starts.append(figures.count) }
    return starts
  }

  /// Counts sentences, groups and clauses. Marks inside a bracket that closes do not end the sentence outside it.
  private mutating func placeFigures() {
    figures.reserveCapacity(quantities.count)
    figureOfToken = [Int](repeating: -1, count: tokens.count)
    var group = 0
    var clause = 0
    var brackets: [Int] = []
    bracketOfToken.reserveCapacity(tokens.count)
    for (index, token) in tokens.enumerated() {
      bracketOfToken.append(brackets.last ?? -1)
      switch token.kind {
      case .quantity:
        var figure = Figure(token: index, quantity: token.link)
        figure.sentence = sentence
        figure.group = group
        figure.clause = clause
        figure.bracket = brackets.last ?? -1
        figure.head = figures.count
        figureOfToken[index] = figures.count
        figures.append(figure)
      case .cue(.open):
        if token.link > index { brackets.append(index) }
        clause += 1
      case .cue(.close):
        if brackets.last == token.link { brackets.removeLast() }
      case .cue(.stop):
        if brackets.isEmpty {
          sentence += 1
          group += 1
        }
        clause += 1
      case .cue(.semicolon):
        group += 1
        clause += 1
      case .cue(.comma), .cue(.colon), .cue(.enumeration):
        clause += 1
      default: break
      }
    }
  }

  /// Reads the words on both sides of figure `index`.
  private mutating func readContext(of index: Int) {
    let token = figures[index].token
    let left = LeftContext(tokens: tokens, before: token)
    figures[index].before = left.cues
    if quantities[figures[index].quantity].hedge == .about, tokens[token].kind == .quantity, isRangeBound(index) {
      figures[index].role = .bound
      return
    }
    let right = rightCues(after: token)
    if let previous = left.previousFigure.map({ figureOfToken[$0] }), previous >= 0,
      continuesList(previous: previous, to: index, left: left)
    {
      inherit(from: previous, to: index)
    } else {
      readRole(of: index, left: left, right: right)
      let label = labels.label(left: left, before: token)
      figures[index].label = label
      figures[index].period = left.period(tokens: tokens, label: label)
      figures[index].measure = left.measure(tokens: tokens, label: label)
    }
    figures[index].after = right
  }

  /// Whether only 、 和 及 part figure `index` from the one before, which is of the same dimension: A、B和C.
  private func continuesList(previous: Int, to index: Int, left: LeftContext) -> Bool {
    guard left.isListJoint else { return false }
    let a = quantities[figures[previous].quantity]
    let b = quantities[figures[index].quantity]
    return a.goes(with: b) || (a.unit.isRate && b.unit.isRate)
  }

  private mutating func inherit(from previous: Int, to index: Int) {
    figures[index].head = figures[previous].head
    figures[index].role = figures[previous].role
    figures[index].direction = figures[previous].direction
    figures[index].directionWords = figures[previous].directionWords
    figures[index].period = figures[previous].period
    figures[index].measure = figures[previous].measure
    figures[index].before = figures[previous].before
  }

  private func isRangeBound(_ index: Int) -> Bool {
    let token = figures[index].token
    let next = token + 1 < tokens.count && tokens[token + 1].kind == .quantity && tokens[token + 1].start - tokens[token].end <= 3
    let previous = token > 0 && tokens[token - 1].kind == .quantity && tokens[token].start - tokens[token - 1].end <= 3
    return next || previous
  }

  private mutating func readRole(of index: Int, left: LeftContext, right: CueSet) {
    let quantity = quantities[figures[index].quantity]
    let reading =
      quantity.unit.isRate
      ? roles.rate(at: figures[index].token, left: left) : roles.amount(at: figures[index].token, left: left, right: right)
    figures[index].role = reading.role
    figures[index].direction = reading.direction
    figures[index].directionWords = reading.words
    if reading.role == .shareOfStated, let previous = left.previousFigure, figureOfToken[previous] >= 0 {
      figures[figureOfToken[previous]].role = .denominator
    }
  }

  /// Gives a figure without a unit that of its neighbour in the sentence, where its clause says that it is an amount: 年初预算为145.05，
  /// 支出决算数670.3万元.
  private mutating func lendUnits() {
    // The nearest amounts before and behind: both only move forward, so that a long list without units costs no more than its length.
    var before = -1
    var behind = 0
    for index in figures.indices {
      if isMoney(index) { before = index }
      let own = quantities[figures[index].quantity]
      // An amount by its column (年初预算为145.05), or by its decimals between amounts (…412.63万元，通用设备386.15，…67.70万元).
      guard own.unit.dimension == .none, own.scale == 0,
        figures[index].measure != .unstated || (own.value.places > 0 && isAmountByWording(figures[index]))
      else { continue }
      behind = max(behind, index + 1)
      while behind < figures.count, !isMoney(behind) { behind += 1 }
      guard let nearest = nearest(to: index, before, behind) else { continue }
      let lender = quantities[figures[nearest].quantity]
      quantities[figures[index].quantity] = Quantity(
        range: own.range, number: own.number, value: own.value, scale: lender.scale, unit: lender.unit, hedge: own.hedge,
        isChinese: own.isChinese)
      before = index
    }
  }

  private func isMoney(_ figure: Int) -> Bool { quantities[figures[figure].quantity].unit.dimension == .money }

  /// The nearer of two figures as far as they stand in the sentence of figure `index`; the first where both are as near.
  private func nearest(to index: Int, _ before: Int, _ behind: Int) -> Int? {
    let sentence = figures[index].sentence
    let first = before >= 0 && figures[before].sentence == sentence ? before : nil
    let second = behind < figures.count && figures[behind].sentence == sentence ? behind : nil
    guard let first, let second else { return first ?? second }
    return index - first <= second - index ? first : second
  }

  /// 通用设备386.15; 较上年2.08减少0.03万元.
  private func isAmountByWording(_ figure: Figure) -> Bool {
    figure.role == .base || figure.role == .change || (figure.role == .main && !figure.label.isEmpty)
  }

  /// 项目立项8分，得4.5分: a mark without a word of its own before a score is the full mark.
  private mutating func pairMarks() {
    for index in figures.indices.dropLast() where figures[index].role == .main && figures[index + 1].role == .score {
      guard quantities[figures[index].quantity].unit.dimension == .marks, figures[index].sentence == figures[index + 1].sentence,
        figures[index + 1].clause - figures[index].clause <= 1
      else { continue }
      figures[index].role = .fullMarks
    }
  }

  /// The cues between a figure and the next mark or figure; a bracket right behind the figure is passed over.
  private func rightCues(after token: Int) -> CueSet {
    var cues = CueSet()
    var index = token + 1
    while index < tokens.count {
      switch tokens[index].kind {
      case .quantity, .enumerator: return cues
      case .period: break
      case .cue(let cue):
        switch cue {
        case .comma, .semicolon, .colon, .stop, .enumeration, .close: return cues
        case .open:
          guard tokens[index].link > index else { return cues }
          index = tokens[index].link
        default: cues.insert(cue)
        }
      }
      index += 1
    }
    return cues
  }
}
