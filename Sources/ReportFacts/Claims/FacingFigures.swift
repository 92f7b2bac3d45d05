/// A comparison word between two figures that both stand there: 平均住院日7.8天，短于省定的8.5天; 占比58.79%，高于60%的规定要求; 在债务限额22.10亿元以内.
struct FacingFigures {
  let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
  }

  /// What names a figure as a limit or a mark to be reached, before it or behind it.
  private static let limits: ByteWords = [
    "目标", "标准", "要求", "任务", "规定", "核定", "省定", "市定", "国定", "县定", "设定", "约定", "上限", "下限", "红线", "底线", "限额", "控制", "批复", "概算", "计划", "预算",
    "平均", "均值", "编制", "指标", "时限", "期限", "考核", "预期", "定额", "承诺", "设计", "下达",
  ]
  /// What may end the words behind a limit: 60%的规定要求, 90%目标值.
  private static let nouns: ByteWords = [
    "目标", "目标值", "标准", "要求", "任务", "规定", "上限", "下限", "红线", "底线", "限额", "水平", "平均水平", "均值", "指标", "控制线", "控制值", "标准值", "时限", "期限", "预期",
    "计划",
    "概算", "预算", "约定", "考核线", "控制数", "指标值", "值", "线", "比例",
  ]
  /// Words before the comparison that name nothing of their own.
  private static let fillers: [StaticString] = [
    "均", "都", "也", "略", "稍", "远", "远远", "明显", "显著", "大幅", "已", "且", "并", "仍", "但", "而", "占比", "该比例", "比例", "总体", "整体", "实际", "同时", "虽", "却",
    "较大幅度", "全部", "了", "、",
    "又", "还", "更",
  ]
  private static let inside: [StaticString] = ["在", "均在", "仍在", "保持在"]
  private static let lowIsGood: ByteWords = [
    "死亡", "投诉", "时间", "时长", "成本", "费用", "造价", "误差", "漏损", "差错", "故障", "发案", "浓度", "改判", "损失", "能耗", "缺陷", "住院日", "损耗", "流失", "空置", "感染",
    "并发", "发病", "时限", "响应",
    "差值", "指数",
  ]

  /// Reads the comparison word at `token`; false where it faces no figure.
  func find(_ token: Int, _ collector: inout ClaimCollector) -> Bool {
    guard let cue = passage.tokens[token].cue else { return false }
    guard let other = facing(token, cue) else { return findNamed(token, cue, &collector) }
    let (start, end) = (passage.tokens[token].start, passage.tokens[token].end)
    guard let tail = tail(behind: other), isElliptic(before: token) else { return false }
    let between = end..<passage.quantity(other).range.lowerBound
    let isNamed =
      passage.contains(Self.limits, in: between) || passage.contains("的", in: max(end, between.upperBound - 3)..<between.upperBound)
    let isLimit = isNamed || tail
    // 达到每季度1次以上的要求: so many of each.
    if passage.contains("每", in: between) { return false }
    // 达到300人 is no comparison, 达到95%的目标 is one; nor is 不足30人.
    if cue == .upTo, !tail { return false }
    if !isLimit, passage.contains("不足", in: start..<end) { return false }
    guard let subject = subject(of: other, token) else { return false }
    record(subject, other, start..<end, isLimit: isLimit, holds: { agrees(start..<end, cue, $0, subject, other) }, &collector)
    return true
  }

  /// 合同价2,186万元，…；结算价2,205万元，高于合同价: the figure that bears the name behind the word.
  private func findNamed(_ token: Int, _ cue: Cue, _ collector: inout ClaimCollector) -> Bool {
    guard cue == .greater || cue == .less || cue == .notExceed, passage.tokens[token].end - passage.tokens[token].start >= 6 else {
      return false
    }
    let words = passage.tokens[token]
    var next = token + 1
    while next < passage.tokens.count, !isMark(next) {
      if passage.tokens[next].kind == .quantity { return false }
      next += 1
    }
    let end = next < passage.tokens.count ? passage.tokens[next].start : passage.content.upperBound
    guard end - words.end >= 6, end - words.end <= 30, isElliptic(before: token) else { return false }
    let name = LabelMatch.scalars(passage, words.end..<end)
    let subject = passage.lastFigure(before: token)
    guard name.count >= 2, subject > 0, clauseStart(of: token) - passage.quantity(subject).range.upperBound <= 4,
      passage.figures[subject].role == .main, passage.quantity(subject).hedge == .exact
    else { return false }
    var other: Int?
    for index in stride(from: subject - 1, through: max(subject - 12, 0), by: -1) {
      let figure = passage.figures[index]
      guard figure.sentence == passage.figures[subject].sentence else { break }
      guard figure.role == .main, passage.quantity(index).goes(with: passage.quantity(subject)),
        passage.label(index).suffix(name.count).elementsEqual(name)
      else { continue }
      if let other {
        // 专项债务限额20.1亿元，余额19.8亿元，未超限额: that of its own group.
        if figure.group != passage.figures[other].group { break }
        if passage.amount(other) != passage.amount(index) { return false }
      }
      other = index
    }
    guard let other else { return false }
    record(
      subject, other, words.start..<words.end, isLimit: true, holds: { agrees(words.start..<words.end, cue, $0, subject, other) },
      &collector)
    return true
  }

  /// 投诉率0.8%，控制在1%以内: without a word that names the limit.
  func findControlled(_ token: Int, _ collector: inout ClaimCollector) {
    let word = passage.tokens[token]
    guard passage.contains("控制在", in: word.start..<word.end), token + 2 < passage.tokens.count, let limit = passage.figure(at: token + 1),
      passage.tokens[token + 1].start - word.end <= 1, passage.tokens[token + 2].cue == .within,
      passage.tokens[token + 2].start - passage.tokens[token + 1].end <= 1, isMark(token + 3), isElliptic(before: token),
      let subject = subject(of: limit, token)
    else { return }
    record(subject, limit, word.start..<word.end, isLimit: true, holds: { $0 <= 0 }, &collector)
  }

  /// 债务余额21.36亿元，在债务限额22.10亿元以内: the word stands behind the figure.
  func findInside(_ token: Int, _ collector: inout ClaimCollector) {
    guard token > 0, let limit = passage.figure(at: token - 1), passage.tokens[token].start - passage.tokens[token - 1].end <= 1,
      isMark(token + 1), let opening = Self.inside.compactMap({ opening($0, before: token - 1) }).max()
    else { return }
    let words = opening..<passage.quantity(limit).range.lowerBound
    guard passage.contains(Self.limits, in: words), let subject = subject(of: limit, token - 1) else { return }
    let range = passage.tokens[token].start..<passage.tokens[token].end
    record(subject, limit, range, isLimit: true, holds: { $0 <= 0 }, &collector)
  }

  /// Where `word` ends at the beginning of the clause of token `figure`.
  private func opening(_ word: StaticString, before figure: Int) -> Int? {
    let start = clauseStart(of: figure)
    let end = start + word.utf8CodeUnitCount
    guard end <= passage.tokens[figure].start, passage.find(word, in: start..<end) != nil else { return nil }
    return end
  }

  private func record(
    _ subject: Int, _ other: Int, _ words: Range<Int>, isLimit: Bool, holds: (Int) -> Bool?, _ collector: inout ClaimCollector
  ) {
    let (a, b) = (passage.quantity(subject), passage.quantity(other))
    guard let order = Decimal.compare(a.amount, b.amount), let agrees = holds(order) else { return }
    // 320公斤，高于常规品种45公斤: by as much, where nothing says that it is the other one's.
    if !isLimit {
      guard agrees, order <= 0 || (Decimal.compare(b.amount.scaled(by: 0), half(a.amount)) ?? 0) >= 0 else { return }
    }
    collector.add(
      Claim(
        kind: .order, verdict: agrees ? .holds : .mismatch, confidence: .medium, result: Mention(range: words, value: nil),
        operands: [passage.mention(subject), passage.mention(other)]))
  }

  private func half(_ amount: Decimal) -> Decimal { amount * Decimal(5).scaled(by: -1) ?? amount }

  /// Whether the word says what the order of the two is; nil where it may be either, for 好于 may mean more or less.
  private func agrees(_ words: Range<Int>, _ cue: Cue, _ order: Int, _ subject: Int, _ other: Int) -> Bool? {
    if passage.contains("好于", in: words) || passage.contains("优于", in: words) || passage.contains("快于", in: words) {
      if order == 0 { return nil }
      let isLow = passage.contains(
        Self.lowIsGood, in: clauseStart(of: passage.figures[subject].token)..<passage.quantity(subject).range.lowerBound)
      return isLow || passage.quantity(other).unit.dimension == .time ? (order < 0 ? true : nil) : (order > 0 ? true : nil)
    }
    switch cue {
    case .greater, .rise: return order > 0
    case .less: return order < 0
    case .upTo: return order >= 0
    case .atLeast: return passage.contains("超", in: words) || passage.contains("突破", in: words) ? order > 0 : order >= 0
    default: return order <= 0
    }
  }

  /// The figure behind the word in its clause, with nothing but its name between.
  private func facing(_ token: Int, _ cue: Cue) -> Int? {
    let word = passage.tokens[token]
    // ≥ and > stand before targets.
    guard word.end - word.start >= 6 else { return nil }
    if cue == .rise, !passage.contains("超出", in: word.start..<word.end) { return nil }
    if cue == .upTo, !passage.contains("达到", in: word.start..<word.start + 6) { return nil }
    var next = token + 1
    while next < passage.tokens.count, passage.tokens[next].kind != .quantity {
      switch passage.tokens[next].cue {
      case .comma, .semicolon, .stop, .colon, .enumeration, .open, .close, .is, .added, .complete, .from, .upTo: return nil
      // 城市低保 holds 低.
      case .rise, .fall: if passage.tokens[next].end - passage.tokens[next].start > 3 { return nil }
      case .of where next + 1 < passage.tokens.count && passage.tokens[next + 1].kind != .quantity: return nil
      default: break
      }
      next += 1
    }
    guard next < passage.tokens.count, passage.tokens[next].start - word.end <= 45 else { return nil }
    return passage.figure(at: next)
  }

  /// nil where the words behind a figure make it the attribute of something else (超过100万元的42件), else whether they name a limit.
  private func tail(behind figure: Int) -> Bool? {
    let token = passage.figures[figure].token
    var next = token + 1
    while next < passage.tokens.count, !isMark(next) {
      if passage.tokens[next].kind == .quantity { return nil }
      next += 1
    }
    let start = passage.quantity(figure).range.upperBound
    let words = start..<max(start, next < passage.tokens.count ? passage.tokens[next].start : passage.content.upperBound)
    if isBlank(words) { return false }
    guard words.count <= 36 else { return nil }
    return Self.nouns.end(passage.bytes, passage.origin + words.lowerBound..<passage.origin + words.upperBound) ? true : nil
  }

  private func isBlank(_ range: Range<Int>) -> Bool {
    passage.bytes[passage.origin + range.lowerBound..<passage.origin + range.upperBound].allSatisfy { $0 <= 0x20 }
  }

  private func isMark(_ token: Int) -> Bool {
    guard token < passage.tokens.count else { return true }
    switch passage.tokens[token].cue {
    case .comma, .semicolon, .stop, .colon, .enumeration, .open, .close: return true
    default: return false
    }
  }

  /// Whether the clause names nothing before the word, so that it speaks of what stands before.
  private func isElliptic(before token: Int) -> Bool {
    let start = clauseStart(of: token)
    var end = passage.tokens[token].start
    var isShorter = true
    while isShorter, end > start {
      isShorter = false
      for word in Self.fillers where end - word.utf8CodeUnitCount >= start {
        let begin = end - word.utf8CodeUnitCount
        if passage.find(word, in: begin..<end) != nil {
          (end, isShorter) = (begin, true)
          break
        }
      }
    }
    return end <= start
  }

  /// Where the words before a token begin: behind the last mark, figure or bracket.
  private func clauseStart(of token: Int) -> Int {
    var lower = token - 1
    while lower >= 0, passage.tokens[lower].kind != .quantity, !isMark(lower) { lower -= 1 }
    return lower >= 0 ? passage.tokens[lower].end : passage.content.lowerBound
  }

  private static let compared = CueSet(.greater, .less, .atLeast, .atMost, .notExceed, .than)

  /// The nearest figure before the word that can be what is compared.
  private func subject(of other: Int, _ token: Int) -> Int? {
    let place = passage.figures[other]
    let wanted = passage.quantity(other)
    for index in stride(from: other - 1, through: max(other - 6, 0), by: -1) {
      let figure = passage.figures[index]
      guard figure.group == place.group, place.clause - figure.clause <= 4 else { return nil }
      let quantity = passage.quantity(index)
      guard figure.bracket < 0 || figure.bracket == place.bracket, quantity.unit.dimension == wanted.unit.dimension,
        quantity.goes(with: wanted)
      else { continue }
      // 18个月 and 540天: how long a month is nobody says.
      if quantity.unit.dimension == .time, quantity.unit != wanted.unit { return nil }
      // 比上年97.85%, 高于全市的88.9%: compared with before, and not what is compared now.
      if figure.before.meets(Self.compared) || figure.period == .lastYear { continue }
      switch figure.role {
      case .main, .average, .price, .score, .rate, .share, .shareOfStated, .completion, .loose:
        return quantity.hedge == .exact ? index : nil
      case .denominator, .change, .changeRate, .base, .bound, .fullMarks: continue
      }
    }
    return nil
  }
}
