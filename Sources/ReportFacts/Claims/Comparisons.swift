/// A comparison word between budget and outturn, or between this year and the last.
struct Comparisons {
  let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
  }

  private static let limits: ByteWords = ["的", "标准", "平均", "概算", "批复", "限额", "规定", "为"]
  private static let sums: ByteWords = ["之和", "合计", "相加", "两项", "两者"]

  func find(_ token: Int, _ collector: inout ClaimCollector) {
    guard let cue = passage.tokens[token].cue else { return }
    if cue == .notReach {
      findMissed(token, &collector)
      return
    }
    if isBeforeFigure(token) {
      // 低于30%的控制目标
      if cue != .equal { _ = FacingFigures(passage).find(token, &collector) }
      return
    }
    let start = passage.tokens[token].start
    if cue == .notExceed, passage.contains("均", in: max(start - 3, 0)..<start) {
      Limits(passage).find(token, &collector)
      return
    }
    if let other = operandBehind(token) {
      if passage.contains("均", in: max(start - 3, 0)..<start) || passage.contains("都", in: max(start - 3, 0)..<start) {
        findEach(cue, token, other, &collector)
        return
      }
      findStated(cue, token, other, &collector)
      return
    }
    if cue != .equal, FacingFigures(passage).find(token, &collector) { return }
    let clause = clause(around: token)
    // 基本支出与项目支出两者之和与收入预算一致
    if Self.sums.occur(
      in: passage.bytes, passage.origin + (clause.lowerBound > 0 ? passage.tokens[clause.lowerBound - 1].end : 0)..<passage.origin + start)
    {
      return
    }
    if cue == .equal, findEven(token, clause, &collector) { return }
    let cues = CueSet(tokens: passage.tokens[clause])
    let last = passage.lastFigure(before: token)
    let pool = stride(from: last, through: max(last - 40, 0), by: -1).filter {
      let role = passage.figures[$0].role
      // 完成预算53万元的89.62%，未超预算
      return last >= 0 && (role == .main || ((role == .denominator || role == .base) && passage.figures[$0].measure.isBudget))
        && !passage.quantity($0).unit.isRate
    }
    guard cues.contains(.budget) || cues.contains(.openingBudget) else { return }
    guard let (actual, budget) = pair(pool), isNamed(clause, token, actual, pool), let order = compare(actual, budget) else { return }
    let holds = agrees(cue, order)
    let isVague = cue == .equal && passage.contains("基本", in: passage.tokens[token].start..<passage.tokens[token].end)
    guard !isVague else { return }
    collector.add(
      Claim(
        kind: .order, verdict: holds ? .holds : .mismatch, confidence: .high,
        result: Mention(range: words(of: clause, around: token), value: nil),
        operands: [passage.mention(actual), passage.mention(budget)]))
  }

  /// The figure that stands behind the comparison word in its clause: 未突破年初预算14.80万元.
  private func operandBehind(_ token: Int) -> Int? {
    guard
      let next = passage.tokens[(token + 1)...].firstIndex(where: {
        $0.kind == .quantity || [.comma, .semicolon, .stop, .colon, .enumeration].contains($0.cue)
      }),
      passage.figureOfToken[next] >= 0
    else { return nil }
    let between = CueSet(tokens: passage.tokens[(token + 1)..<next])
    guard !between.meets(CueSet(.is, .added, .rise, .fall, .complete)) else { return nil }
    if between.contains(.of), passage.tokens[next - 1].cue != .of { return nil }
    let figure = passage.figureOfToken[next]
    if passage.figures[figure].measure != .unstated || passage.figures[figure].period == .lastYear { return figure }
    // 低于批复的2100元, 高于省定1000元标准: a limit that the words name as one.
    let words = passage.tokens[token].end..<min(passage.tokens[next].end + 9, passage.content.upperBound)
    return ["标准", "平均", "概算", "批复", "限额", "规定"].contains { passage.contains($0, in: words) } ? figure : nil
  }

  private func findStated(_ cue: Cue, _ token: Int, _ other: Int, _ collector: inout ClaimCollector) {
    let sentence = passage.figures[other].sentence
    let words = passage.tokens[token]
    guard
      let subject = stride(from: other - 1, through: 0, by: -1).first(where: {
        ([.main, .average, .price].contains(passage.figures[$0].role) || passage.quantity($0).unit.dimension == .perUnit
          || (passage.quantity(other).unit.isRate && [.rate, .share, .completion, .shareOfStated].contains(passage.figures[$0].role)))
          && passage.figures[$0].sentence == sentence
          && passage.figures[$0].token < token
          && !passage.figures[$0].measure.isBudget && passage.figures[$0].period != .lastYear
          && passage.quantity($0).goes(with: passage.quantity(other))
          // 18个月 and 540天
          && (passage.quantity(other).unit.dimension != .time || passage.quantity($0).unit == passage.quantity(other).unit)
      }), let order = compare(subject, other)
    else { return }
    if cue == .greater || cue == .less, findDifference(cue, token, other, subject, &collector) { return }
    // 7.28万元，低于预算数4.72万元: lower by that, as likely as lower than that.
    if !agrees(cue, order), cue == .greater || cue == .less, passage.figures[other].role != .base,
      passage.tokens[passage.figures[other].token - 1].kind != .quantity, !isExplicit(other)
    {
      return
    }
    collector.add(
      Claim(
        kind: .order, verdict: agrees(cue, order) ? .holds : .mismatch, confidence: .high,
        result: Mention(range: words.start..<words.end, value: nil), operands: [passage.mention(subject), passage.mention(other)]))
  }

  /// 年初预算2500万元，决算3212.48万元，决算数大于预算数712.48万元: the sentence states the budget, so that this is by how much.
  private func findDifference(_ cue: Cue, _ token: Int, _ other: Int, _ actual: Int, _ collector: inout ClaimCollector) -> Bool {
    let sentence = passage.figures(inSentence: passage.figures[other].sentence)
    guard passage.figures[other].measure.isBudget, !isExplicit(other),
      let budget = sentence.last(where: {
        $0 < other && passage.figures[$0].measure.isBudget && [.main, .denominator, .base].contains(passage.figures[$0].role)
          && passage.quantity($0).goes(with: passage.quantity(other))
      }), let order = compare(actual, budget),
      let check = GrowthCheck.difference(
        result: passage.quantity(other), new: passage.quantity(actual), base: passage.quantity(budget), direction: 0,
        group: collector.group([other, actual, budget])),
      check.verdict == .holds || Slip.isLikely(written: passage.quantity(other).value, computed: check.computed.magnitude)
    else { return false }
    collector.add(.difference, result: other, operands: [actual, budget], check: check, confidence: .medium)
    collector.add(
      Claim(
        kind: .order, verdict: agrees(cue, order) ? .holds : .mismatch, confidence: .high,
        result: Mention(range: words(of: clause(around: token), around: token), value: nil),
        operands: [passage.mention(actual), passage.mention(budget)]))
    return true
  }

  /// Whether the words behind a comparison name the figure as what is compared with: 批复的2100元, 规定的55%, 标准1000元.
  private func isExplicit(_ figure: Int) -> Bool {
    Untied(passage).isIntroduced(figure, by: Self.limits)
  }

  func agrees(_ cue: Cue, _ order: Int) -> Bool {
    switch cue {
    case .greater: order > 0
    case .less: order < 0
    case .equal: order == 0
    default: order <= 0
    }
  }

  /// The nearest budget with the outturn that stands beside it; further off than the sentence before only where the paragraph has no
  /// nearer one.
  private func pair(_ pool: [Int]) -> (actual: Int, budget: Int)? {
    for budget in pool where passage.figures[budget].measure.isBudget {
      let beside = pool.filter {
        !passage.figures[$0].measure.isBudget && passage.figures[$0].sentence == passage.figures[budget].sentence
          && passage.quantity($0).goes(with: passage.quantity(budget))
      }
      if let actual = beside.last(where: { $0 > budget }) ?? beside.first { return (actual, budget) }
    }
    return nil
  }

  /// 公用经费未突破预算: false where the noun before the word names another figure than the outturn.
  private func isNamed(_ clause: Range<Int>, _ token: Int, _ actual: Int, _ pool: [Int]) -> Bool {
    let start = clause.lowerBound > 0 ? passage.tokens[clause.lowerBound - 1].end : 0
    let name = LabelMatch.scalars(passage, start..<passage.tokens[token].start)
    guard name.count >= 4, clause.lowerBound == token else { return true }
    let bears = { (figure: Int) in LabelMatch.commonRun(name, LabelMatch.scalars(passage, passage.figures[figure].label)) >= 3 }
    return bears(actual) || !pool.contains(where: bears)
  }

  private func compare(_ a: Int, _ b: Int) -> Int? {
    let x = passage.quantity(a)
    let y = passage.quantity(b)
    return Decimal.compare(x.amount, y.amount)
  }

  /// 不足5万元, 大于3项: a hedge, not a comparison.
  private func isBeforeFigure(_ token: Int) -> Bool {
    token + 1 < passage.tokens.count && passage.tokens[token + 1].kind == .quantity
      && passage.tokens[token + 1].start - passage.tokens[token].end <= 3
  }

  /// The tokens between the marks on both sides.
  private func clause(around token: Int) -> Range<Int> {
    var lower = token
    while lower > 0, !isMark(lower - 1) { lower -= 1 }
    var upper = token + 1
    while upper < passage.tokens.count, !isMark(upper) { upper += 1 }
    return lower..<upper
  }

  private func isMark(_ token: Int) -> Bool {
    switch passage.tokens[token].cue {
    case .comma, .semicolon, .colon, .stop, .enumeration: true
    default: passage.tokens[token].kind == .quantity
    }
  }

  /// The words of the comparison: 决算数大于年初预算数, or the comparison word alone.
  private func words(of clause: Range<Int>, around token: Int) -> Range<Int> {
    var lower = passage.tokens[token].start
    var upper = passage.tokens[token].end
    if token - 1 >= clause.lowerBound, passage.tokens[token - 1].cue == .actual, passage.tokens[token - 1].end == lower {
      lower = passage.tokens[token - 1].start
    }
    if token + 1 < clause.upperBound, passage.tokens[token + 1].start == upper,
      passage.tokens[token + 1].cue == .budget || passage.tokens[token + 1].cue == .openingBudget
    {
      upper = passage.tokens[token + 1].end
    }
    return lower..<upper
  }
}

extension CueSet {
  /// The cues of these tokens.
  init(tokens: some Sequence<Token>) {
    self.init()
    for token in tokens { if let cue = token.cue { insert(cue) } }
  }
}
