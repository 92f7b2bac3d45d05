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
    meaning.isOfAll = meaning.total == .none && Self.allThereIs.contains { words.equals($0) }
    meaning.falls = words.holds(.falling) && !words.holds(.either)
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
    if words.holds(.outgoing) { return -1 }
    return words.holds(.incoming) ? 1 : 0
  }

  /// What the words name that a definition speaks of.
  static func names(_ words: CellWords) -> TableLine.Names {
    if words.holds(.staff) { return .staff }
    if words.holds(.posts) { return .posts }
    return words.holds(.times) ? .times : .other
  }

  private static func isRateName(_ words: CellWords) -> Bool {
    words.holds(.rateNames)
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

  private static let allThereIs: [StaticString] = [
    "全年", "全县", "全市", "全区", "全镇", "全乡", "全省", "全州", "全旗", "全局", "全校", "全院", "全街道", "全系统",
  ]

  private static let keys: [StaticString] = ["年度", "年份", "月份", "季度", "时间", "年级", "科目", "功能科目", "经济科目", "支出功能科目"]

  private static func kind(_ words: CellWords) -> LineMeaning.Kind {
    if words.holds(.serials) { return .serial }
    if Self.keys.contains(where: { words.equals($0) }) { return .key }
    if words.holds(.notes) { return .note }
    if words.equals("单位") || words.holds(.units) { return .unitName }
    if words.holds(.scoreRates) { return .rate }
    if words.holds(.deductions) { return .deduction }
    if words.holds(.scores) && !words.contains("评分标准") { return .score }
    if words.holds(.fullMarks) { return .fullMarks }
    if words.holds(.targets) && !words.contains("实际") { return .target }
    if words.holds(.actualValues) || words.equals("全年完成") {
      return .actualValue
    }
    if words.holds(.shares) || words.begins(with: "占") { return .share }
    // 追加后预算 is a budget.
    if words.holds(.additions), !words.contains("后"), !words.contains("预算"), !isRateName(words) { return .added }
    if words.holds(.changes) {
      if words.holds(.changeRates) { return .changeRate }
      return isRateName(words) || words.ends(with: "比") ? .changeRate : .change
    }
    if isRateName(words) || words.holds(.progress) { return .rate }
    // 完成年初预算
    if words.begins(with: "完成"), words.holds(.plans), !words.holds(.amountNames) {
      return .rate
    }
    if words.contains("均"), !words.holds(.unlikeMeans) { return .average }
    if words.holds(.prices) { return .price }
    if words.holds(.openings)
      && !words.contains("合计")
    {
      return .opening
    }
    if words.holds(.surpluses) { return .surplus }
    if words.holds(.closings) {
      return .closing
    }
    if words.holds(.rests) { return .rest }
    return .amount
  }

  private static func period(_ words: CellWords) -> Figure.Period {
    if words.holds(.lastYear) { return .lastYear }
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
    if words.holds(.thisYear) { return .thisYear }
    return .unstated
  }

  private static func measure(_ words: CellWords) -> Figure.Measure {
    if words.holds(.actuals) && !words.contains("预算执行数为") { return .actual }
    if words.holds(.openingBudgets) { return .openingBudget }
    if words.holds(.budgets) { return .budget }
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
