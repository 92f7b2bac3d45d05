/// Reads what the words of a header cell or a row's label say about the figures of their line.
enum MeaningReader {
  /// The meaning of `words`.
  static func read(_ words: CellWords) -> LineMeaning {
    var meaning = LineMeaning()
    guard !words.isEmpty else { return meaning }
    meaning.isAmong = words.begins(with: "其中") || words.begins(with: "（其中") || words.begins(with: "#")
    meaning.kind = kind(words)
    meaning.period = period(words)
    meaning.measure = measure(words)
    meaning.total = total(words)
    if meaning.total == .none, isLeading(words) {
      meaning.total = .whole
      meaning.isLeading = true
    }
    meaning.falls = words.containsOne(of: Self.falling) && !words.containsOne(of: Self.either)
    return meaning
  }

  /// The meaning of a column whose head has several levels: what the lower one leaves open the upper one says.
  static func read(levels: [CellWords]) -> LineMeaning {
    guard let last = levels.last else { return LineMeaning() }
    var meaning = read(last)
    for upper in levels.dropLast().reversed() {
      let other = read(upper)
      if meaning.period == .unstated { meaning.period = other.period }
      if meaning.measure == .unstated { meaning.measure = other.measure }
      // 增减情况 over 金额 and %.
      if meaning.kind == .amount || meaning.kind == .rate, other.kind == .change || other.kind == .changeRate {
        meaning.kind = isRateName(last) ? .changeRate : .change
      }
      if meaning.kind == .amount, [.share, .score, .fullMarks, .note, .serial].contains(other.kind) { meaning.kind = other.kind }
    }
    return meaning
  }

  /// 1 for what comes in (收入), -1 for what goes out (支出), 0 where the words say neither.
  static func flow(_ words: CellWords) -> Int {
    if words.containsOne(of: Self.outgoing) { return -1 }
    return words.containsOne(of: Self.incoming) ? 1 : 0
  }

  /// What the words name that a definition speaks of.
  static func names(_ words: CellWords) -> TableLine.Names {
    if words.containsOne(of: Self.staff) { return .staff }
    return words.containsOne(of: Self.posts) ? .posts : .other
  }

  private static func isRateName(_ words: CellWords) -> Bool {
    words.containsOne(of: Self.rateNames)
  }

  /// Whether `words` name a total of any kind, as `read` would tell.
  static func namesTotal(_ words: CellWords) -> LineMeaning.Total {
    if words.isEmpty { return .none }
    let total = total(words)
    return total == .none && isLeading(words) ? .whole : total
  }

  private static func isLeading(_ words: CellWords) -> Bool {
    words.begins(with: "总") && Self.leading.contains { words.begins(with: $0) }
  }

  private static let leading: [StaticString] = ["总收入", "总支出", "总投资", "总人数", "总面积", "总户数", "总资产", "总费用", "总经费", "总里程"]

  private static let keys: [StaticString] = ["年度", "年份", "月份", "季度", "时间", "年级", "科目", "功能科目", "经济科目", "支出功能科目"]

  private static let changes: ByteWords = [
    "增减", "提标", "幅度", "增长", "增加", "减少", "变动", "变化", "差额", "差异", "升降", "增（减", "增(减", "±", "增幅", "降幅", "减幅", "增速", "涨幅", "下降", "同比", "结余差",
    "比上年", "较上年",
    "比去年", "环比",
  ]

  private static func kind(_ words: CellWords) -> LineMeaning.Kind {
    if words.containsOne(of: Self.serials) { return .serial }
    if Self.keys.contains(where: { words.equals($0) }) { return .key }
    if words.containsOne(of: Self.notes) { return .note }
    if words.equals("单位") || words.containsOne(of: Self.units) { return .unitName }
    if words.containsOne(of: Self.scoreRates) { return .rate }
    if words.containsOne(of: Self.deductions) { return .deduction }
    if words.containsOne(of: Self.scores) && !words.contains("评分标准") { return .score }
    if words.containsOne(of: Self.fullMarks) { return .fullMarks }
    if words.containsOne(of: Self.targets) && !words.contains("实际") { return .target }
    if words.containsOne(of: Self.actualValues) || words.equals("全年完成") {
      return .actualValue
    }
    if words.containsOne(of: Self.shares) || words.begins(with: "占") { return .share }
    if words.containsOne(of: Self.changes) {
      if words.containsOne(of: Self.changeRates) { return .changeRate }
      return isRateName(words) || words.ends(with: "比") ? .changeRate : .change
    }
    if isRateName(words) || words.containsOne(of: Self.progress) { return .rate }
    // 完成年初预算
    if words.begins(with: "完成"), words.containsOne(of: Self.plans), !words.containsOne(of: Self.amountNames) {
      return .rate
    }
    if words.contains("均"), !words.containsOne(of: Self.unlikeMeans) { return .average }
    if words.containsOne(of: Self.prices) { return .price }
    if words.containsOne(of: Self.openings)
      && !words.contains("合计")
    {
      return .opening
    }
    if words.containsOne(of: Self.surpluses) { return .surplus }
    if words.containsOne(of: Self.closings) {
      return .closing
    }
    if words.containsOne(of: Self.rests) { return .rest }
    return .amount
  }

  private static func period(_ words: CellWords) -> Figure.Period {
    if words.containsOne(of: Self.lastYear) { return .lastYear }
    var position = 0
    while position + 4 <= words.bytes.count {
      let digits = words.bytes[position..<position + 4]
      let isBounded =
        (position == 0 || !words.bytes[position - 1].isDigit)
        && (position + 4 == words.bytes.count || !words.bytes[position + 4].isDigit)
      if isBounded, digits.allSatisfy(\.isDigit), digits.first == UInt8(ascii: "1") || digits.first == UInt8(ascii: "2") {
        let year = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        if (1949...2049).contains(year) { return .year(year) }
      }
      position += 1
    }
    if words.containsOne(of: Self.thisYear) { return .thisYear }
    return .unstated
  }

  private static func measure(_ words: CellWords) -> Figure.Measure {
    if words.containsOne(of: Self.actuals) && !words.contains("预算执行数为") { return .actual }
    if words.containsOne(of: Self.openingBudgets) { return .openingBudget }
    if words.containsOne(of: Self.budgets) { return .budget }
    return .unstated
  }

  private static func total(_ words: CellWords) -> LineMeaning.Total {
    if words.begins(with: "其中") { return .none }
    if names(words, Self.parts) { return .part }
    if names(words, Self.wholes) || words.equals("计") || words.equals("总") { return .whole }
    return .none
  }

  private static let parts: [StaticString] = ["小计"]
  private static let wholes: [StaticString] = ["合计", "总计", "共计", "总额", "总分", "总数", "总和", "总金额", "总得分"]

  /// Whether one of `totals` ends the words, or begins them, brackets left aside: 本年收入合计, 合计（万元）, not 专项（一行一个，小计）.
  private static func names(_ words: CellWords, _ totals: [StaticString]) -> Bool {
    totals.contains { total in
      guard let position = words.find(total) else { return false }
      let end = min(words.find("（") ?? words.bytes.count, words.find("(") ?? words.bytes.count)
      if position >= end { return false }
      return position + total.utf8CodeUnitCount == end || words.begins(with: total)
    }
  }
}
