import ReportSyntax

/// Reads what the figures of a passage are.
struct FactReader {
  private let passage: Passage
  private let names: NameReader
  private var facts: [StatedFact] = []
  /// For each figure the one that a claim compares it with or takes it for a part of, and for each the fact that was read of it; empty
  /// where no claim says so.
  private let ties: FactTies
  /// The name that the figures before speak of, and the sentence of the figure that it was taken from.
  private var subject = FactName.none
  private var subjectSentence = -1
  /// The first name in the sentence that an amount has.
  private var head = FactName.none
  /// The time and the column of the last amount outside brackets.
  private var period = Figure.Period.unstated
  private var measure = Figure.Measure.unstated
  /// The column of the last whole of a percentage.
  private var denominator = Figure.Measure.unstated
  /// 编制64名（…） as a budget, 在职59人（…） as an outturn: the column of what the bracket behind divides.
  private var posts = Figure.Measure.unstated
  /// The words before the first figure of the sentence, and of the block.
  private var opening = FactName.none
  private var lead: FactName?
  private var sentence = -1
  private var isList = false
  /// The names of the list A、B、C分别为… that the last figure belongs to.
  private var listed: ListedNames?
  /// The group of the last figure: semicolons part groups.
  private var group = 0

  /// The facts of a passage, in order. The claims that were found in it tell what a figure without words of its own is of.
  static func read(_ passage: Passage, _ collector: ClaimCollector) -> [StatedFact] {
    var reader = FactReader(passage, FactTies(collector))
    reader.facts.reserveCapacity(passage.figures.count)
    for index in passage.figures.indices { reader.read(index) }
    return reader.facts
  }

  private init(_ passage: Passage, _ ties: FactTies) {
    self.passage = passage
    self.ties = ties
    names = NameReader(passage.bytes)
  }

  private mutating func read(_ index: Int) {
    let figure = passage.figures[index]
    let quantity = passage.quantity(index)
    if figure.sentence != sentence { begin(figure) }
    let clause = clause(before: figure.token)
    if figure.head == index { listed = ListedNames(passage, head: index) { read($0) } }
    var name = listed.flatMap { $0.head == figure.head ? $0.name(of: index) : nil } ?? read(clause, without: figure)
    if let noun = noun(behind: figure, quantity) {
      // 1个二级机构及4个内设科室: what stands behind a number is counted by it, not by the next.
      name.settle((isBehindCount(clause) ? [] : name.scalars) + noun.scalars)
    }
    let isTotalScore = figure.role == .score && isWhole(clause)
    if isTotalScore || isExecution(figure, name) { name.settle(isTotalScore ? [] : FactName.executionRate) }
    if figure.before.contains(.among) || figure.before.contains(.including) { isList = true }
    var kind = kind(figure, quantity)
    if kind == .marks, isFullMarks(figure, index) {
      kind = .fullMarks
      if name.scalars.isEmpty { name = read(self.clause(before: figure.bracket)) }
    }
    // 预算执行9.72分: the marks of the rate.
    if kind == .marks, name.isGeneric, !isTotalScore, passage.contains("预算执行", in: clause) { name.settle(FactName.executionRate) }
    // 决策指标满分15分，得13.50分: what was given of the full marks right before.
    if kind == .marks, name.scalars.isEmpty, !isTotalScore, let last = facts.last, last.kind == .fullMarks,
      last.sentence == figure.sentence
    {
      name.settle(last.name.scalars)
    }
    guard let kind, !quantity.amount.isZero else {
      if kind != nil { remember(figure, index, name) }
      return
    }
    let own = self.measure(of: figure, index, name)
    let measure = own != .unstated ? own : isOfPosts(figure, quantity) ? posts : inferredMeasure(name, kind, index)
    // 比上年增加: the change is this year's.
    let isChange = kind == .change || kind == .growth
    let stated = figure.period != .unstated ? figure.period : name.period
    let when = stated == .unstated || (isChange && stated == .lastYear) ? period : stated
    let topic = isTotalScore ? .none : comparedTopic(of: index, name) ?? topic(of: figure, name)
    facts.append(
      StatedFact(
        quantity: quantity, kind: kind, direction: figure.direction, sentence: figure.sentence, name: name, topic: topic, period: when,
        measure: measure, isMeasureInferred: own == .unstated, isPart: isList,
        isWhole: isTotalScore || name.isGeneric && (figure.before.contains(.total) || !isList)))
    remember(figure, index, name)
  }

  /// Starts a sentence: what stands before its first mark names what it is about.
  private mutating func begin(_ figure: Figure) {
    sentence = figure.sentence
    isList = false
    subject = head
    head = .none
    period = .unstated
    measure = .unstated
    var first = figure.token
    while first > 0, !isStop(first - 1) { first -= 1 }
    let start = first > 0 ? passage.tokens[first - 1].end : passage.content.lowerBound
    var mark = first
    while mark < figure.token, !isMark(mark) { mark += 1 }
    let isOpening = mark < figure.token && passage.tokens[mark].start - start <= 90
    opening = isOpening ? read(start..<passage.tokens[mark].start) : .none
    if case .year = opening.period, isOpening { period = opening.period }
    if lead == nil {
      // “三公”经费。2023年预算7.5万元: a heading that runs on.
      lead =
        first > 0 && start - passage.content.lowerBound <= 60
        ? read(passage.content.lowerBound..<passage.tokens[first - 1].start) : FactName.none
    }
  }

  /// The name in a clause, without the words that state a direction.
  private func read(_ clause: Range<Int>, without figure: Figure) -> FactName {
    guard let words = figure.directionWords, words.lowerBound >= clause.lowerBound, words.upperBound <= clause.upperBound else {
      return read(clause)
    }
    let before = read(clause.lowerBound..<words.lowerBound)
    if !before.scalars.isEmpty { return before }
    var behind = read(words.upperBound..<clause.upperBound)
    if behind.period == .unstated { behind.period = before.period }
    if behind.measure == .unstated { behind.measure = before.measure }
    return behind
  }

  private func read(_ range: Range<Int>) -> FactName {
    names.read(passage.origin + range.lowerBound..<passage.origin + max(range.lowerBound, range.upperBound))
  }

  private func isStop(_ token: Int) -> Bool { passage.tokens[token].cue == .stop && passage.bracketOfToken[token] < 0 }

  private func isMark(_ token: Int) -> Bool {
    switch passage.tokens[token].cue {
    case .comma, .semicolon, .colon, .stop: true
    case .open: passage.tokens[token].link > token
    default: false
    }
  }

  /// The words between the last mark or figure and a figure; a bracket is passed over.
  private func clause(before token: Int) -> Range<Int> {
    var index = token - 1
    while index >= 0 {
      let other = passage.tokens[index]
      if other.kind == .quantity || other.kind == .enumerator { break }
      switch other.cue {
      case .comma, .semicolon, .colon, .stop, .open, .enumeration:
        return other.end..<max(other.end, passage.tokens[token].start)
      case .close:
        guard other.link >= 0, other.link < index else { return other.end..<max(other.end, passage.tokens[token].start) }
        index = other.link
      default: break
      }
      index -= 1
    }
    let start = index >= 0 ? passage.tokens[index].end : passage.content.lowerBound
    return start..<max(start, passage.tokens[token].start)
  }

  /// What is counted, where it stands behind the number: 4个内设科室. At most eight characters, up to a mark or another word of the lexicon.
  private func noun(behind figure: Figure, _ quantity: Quantity) -> FactName? {
    switch quantity.unit.dimension {
    case .items, .people, .households, .visits: break
    default: return nil
    }
    var next = figure.token + 1
    while next < passage.tokens.count, passage.tokens[next].cue == .establish || passage.tokens[next].cue == .onPost { next += 1 }
    let end = next < passage.tokens.count ? passage.tokens[next].start : passage.content.upperBound
    guard end > quantity.range.upperBound, end - quantity.range.upperBound <= 24 else { return nil }
    let noun = read(quantity.range.upperBound..<end)
    return noun.scalars.isEmpty ? nil : noun
  }

  /// Whether a clause begins right behind a number of things.
  private func isBehindCount(_ clause: Range<Int>) -> Bool {
    passage.quantities.contains { $0.range.upperBound == clause.lowerBound && $0.unit.isCounted }
  }

  /// 决策（15分） as all there is, 决策情况（15分，得13.5分）: the marks that can be got.
  private func isFullMarks(_ figure: Figure, _ index: Int) -> Bool {
    guard figure.bracket >= 0, figure.role == .main, figure.token == figure.bracket + 1 else { return false }
    if passage.figures.count == 1 { return passage.tokens[figure.bracket].link == passage.tokens.count - 1 }
    return index + 1 < passage.figures.count && passage.figures[index + 1].bracket == figure.bracket
      && passage.figures[index + 1].role == .score
  }

  /// 自评得分97分, not the marks of one item.
  private func isWhole(_ clause: Range<Int>) -> Bool {
    ["总分", "总得分", "综合", "自评", "评价得分", "绩效得分", "最终"].contains { passage.contains($0, in: clause) }
  }

  /// 完成年初预算的93.08%: the rate at which a budget is carried out.
  private func isExecution(_ figure: Figure, _ name: FactName) -> Bool {
    guard name.isGeneric, passage.quantities[figure.quantity].unit.dimension == .percent else { return false }
    // Many things are carried out by 100% or 98%.
    guard passage.quantities[figure.quantity].value.significantDigits >= 4 else { return false }
    return figure.role == .completion || figure.role == .shareOfStated && denominator.isBudget
  }

  private func kind(_ figure: Figure, _ quantity: Quantity) -> StatedFact.Kind? {
    if quantity.unit.dimension == .time { return nil }
    // Codes and serial numbers: 2101101行政单位医疗.
    if quantity.unit.dimension == .none, quantity.scale == 0, quantity.value.places == 0, figure.measure == .unstated { return nil }
    switch figure.role {
    case .main where quantity.unit.isRate: return .rate
    case .main, .base, .denominator: return quantity.unit.dimension == .marks ? .marks : .amount
    case .change: return .change
    case .changeRate: return .growth
    case .share: return .share
    case .shareOfStated, .completion, .rate, .loose: return .rate
    case .average: return .average
    case .score: return .marks
    case .fullMarks: return .fullMarks
    case .bound, .price: return nil
    }
  }

  /// The column that the words beside a figure say, or those beside the first of its list: A、B和C.
  private func measure(of figure: Figure, _ index: Int, _ name: FactName) -> Figure.Measure {
    name.measure == .unstated && figure.head != index ? figure.measure : name.measure
  }

  /// Whether a figure stands in the bracket behind a number of posts or heads: 编制64名（行政18名、参公6名）.
  private func isOfPosts(_ figure: Figure, _ quantity: Quantity) -> Bool {
    figure.bracket >= 0 && posts != .unstated && quantity.unit.isCounted
  }

  /// The column of the figure that its list divides; what is spent or received is an outturn.
  private func inferredMeasure(_ name: FactName, _ kind: StatedFact.Kind, _ index: Int) -> Figure.Measure {
    guard kind == .amount else { return .unstated }
    if let total = ties.total(of: index), passage.figures[total].measure != .unstated { return passage.figures[total].measure }
    if isList, measure != .unstated { return measure }
    let tail = name.scalars.suffix(2)
    return tail.elementsEqual(Self.expense) || tail.elementsEqual(Self.income) ? .actual : .unstated
  }

  private static let expense = "支出".unicodeScalars.map(\.value)
  private static let income = "收入".unicodeScalars.map(\.value)

  /// 三公经费支出13.85万元，其中接待费2.65万元，比年初预算16.50万元减少2.65万元: a budget of what the claim compares with it.
  private func comparedTopic(of index: Int, _ name: FactName) -> FactName? {
    guard name.isGeneric, let new = ties.subject(of: index), new < index else { return nil }
    let range = passage.quantity(new).range
    guard let fact = facts.last(where: { $0.quantity.range == range }), !fact.telling.isGeneric else { return nil }
    return fact.telling
  }

  private func topic(of figure: Figure, _ name: FactName) -> FactName {
    guard name.isGeneric else { return .none }
    // 2020年度支出总计 begins something new.
    let isTotal = figure.before.contains(.total)
    if !name.scalars.isEmpty, isTotal || subjectSentence != figure.sentence && opening.isGeneric && figure.role == .main {
      return lead.map { $0.isGeneric ? .none : $0 } ?? .none
    }
    // 三公经费预算12万元，其中接待费4万元；决算9.47万元，其中…: behind the semicolon the column of the first amount's list is told.
    if name.scalars.isEmpty, isList, figure.measure != .unstated, figure.group > group, !head.isGeneric { return head }
    // 年初结转12万元，本年收入420万元: what came in is no part of what was left over.
    if NameMatch.areContrasted(subject, name) { return .none }
    if !subject.isGeneric, subjectSentence == figure.sentence { return subject }
    if !opening.isGeneric { return opening }
    if let lead, !lead.isGeneric { return lead }
    return subject
  }

  /// Keeps what the figures behind may speak of too.
  private mutating func remember(_ figure: Figure, _ index: Int, _ name: FactName) {
    if figure.role == .denominator { denominator = figure.measure }
    group = figure.group
    if figure.bracket < 0 {
      let (isQuota, isStaff) = (figure.before.contains(.quota), figure.before.contains(.onPost))
      posts = isQuota == isStaff ? .unstated : isQuota ? .budget : .actual
    }
    guard figure.bracket < 0, figure.role == .main || (figure.role == .change && !name.isGeneric) else { return }
    if figure.role == .main {
      if case .year = figure.period { period = figure.period }
      let own = self.measure(of: figure, index, name)
      if own != .unstated || !isList { measure = own }
    }
    guard !name.isGeneric else { return }
    subject = name
    subjectSentence = figure.sentence
    if head.scalars.isEmpty { head = name }
  }
}
