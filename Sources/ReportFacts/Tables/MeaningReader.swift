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
    if meaning.total == .none, Self.leading.contains(where: { words.begins(with: $0) }) {
      meaning.total = .whole
      meaning.isLeading = true
    }
    meaning.falls = words.containsOne(of: ["减少额", "减少数", "下降", "降幅", "减幅"]) && !words.containsOne(of: ["增减", "增加"])
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
    if words.containsOne(of: ["支出", "减少", "发放", "拨付", "解除", "退出", "审结", "办结", "结案", "已结"]) { return -1 }
    return words.containsOne(of: ["收入", "增加", "拨入", "新增", "到位", "新收", "受理"]) ? 1 : 0
  }

  /// What the words name that a definition speaks of.
  static func names(_ words: CellWords) -> TableLine.Names {
    if words.containsOne(of: ["在职", "在编", "实有", "在岗"]) { return .staff }
    return words.containsOne(of: ["编制", "核定"]) ? .posts : .other
  }

  private static func isRateName(_ words: CellWords) -> Bool {
    words.containsOne(of: ["率", "%", "％", "幅", "比例", "百分比", "增速", "比率"])
  }

  private static let leading: [StaticString] = ["总收入", "总支出", "总投资", "总人数", "总面积", "总户数", "总资产", "总费用", "总经费", "总里程"]

  private static let keys: [StaticString] = ["年度", "年份", "月份", "季度", "时间", "年级", "科目", "功能科目", "经济科目", "支出功能科目"]

  private static let changes: [StaticString] = [
    "增减", "增长", "增加", "减少", "变动", "变化", "差额", "差异", "升降", "增（减", "增(减", "±", "增幅", "降幅", "减幅", "增速", "涨幅", "下降", "同比", "结余差", "比上年", "较上年",
    "比去年", "环比",
  ]

  private static func kind(_ words: CellWords) -> LineMeaning.Kind {
    if words.containsOne(of: ["序号", "行次", "编码", "代码", "编号", "联系电话", "电话"]) { return .serial }
    if Self.keys.contains(where: { words.equals($0) }) { return .key }
    if words.containsOne(of: ["备注", "原因", "说明", "改进措施", "依据"]) { return .note }
    if words.equals("单位") || words.containsOne(of: ["计量单位", "度量单位"]) { return .unitName }
    if words.containsOne(of: ["得分率"]) { return .rate }
    if words.containsOne(of: ["扣分", "扣减分"]) { return .deduction }
    if words.containsOne(of: ["得分", "评分", "实得", "自评分"]) && !words.contains("评分标准") { return .score }
    if words.containsOne(of: ["分值", "权重", "满分", "标准分"]) { return .fullMarks }
    if words.containsOne(of: ["指标值", "目标值", "预期值", "计划值", "预期指标", "年初目标", "绩效目标值"]) && !words.contains("实际") { return .target }
    if words.containsOne(of: ["实际完成值", "完成值", "实际值", "实现值", "实际完成情况", "全年完成情况", "完成指标值"]) || words.equals("全年完成") {
      return .actualValue
    }
    if words.containsOne(of: ["占比", "比重", "构成比", "所占", "占总"]) || words.begins(with: "占") { return .share }
    if words.containsOne(of: changes) {
      if words.containsOne(of: ["增减率", "增长率", "变动率", "变化率", "增幅", "降幅", "减幅", "增速", "涨幅"]) { return .changeRate }
      return isRateName(words) || words.ends(with: "比") ? .changeRate : .change
    }
    if isRateName(words) || words.containsOne(of: ["进度"]) { return .rate }
    // 完成年初预算
    if words.begins(with: "完成"), words.containsOne(of: ["预算", "计划", "任务", "目标"]), !words.containsOne(of: ["数", "额", "量", "值"]) {
      return .rate
    }
    if words.containsOne(of: ["人均", "户均", "次均", "均价", "平均", "亩均", "生均", "床均"]) { return .average }
    if words.containsOne(of: ["单价", "补助标准", "标准", "价格"]) { return .price }
    if words.containsOne(of: ["上年结余", "期初", "年初余额", "年初结转", "上年结转", "年初数", "上年滚存", "年初结余", "上期结余", "上年末", "旧存", "年初结存", "上年结存", "年初在册"])
      && !words.contains("合计")
    {
      return .opening
    }
    if words.containsOne(of: ["收支结余", "收支差", "当期结余", "本年结余", "当年结余", "本期结余", "本年结存", "收支相抵"]) { return .surplus }
    if words.containsOne(of: [
      "年末结余", "滚存", "期末", "年末余额", "年末结转", "年末数", "累计结余", "结转下年", "年末累计", "年末资产", "年末人数", "年终结余", "年终结转", "未结", "年末结存", "年末在册",
    ]) {
      return .closing
    }
    if words.containsOne(of: ["结余", "核减", "审减", "未支付", "未拨付", "剩余", "缺口", "余额", "结转", "未完成", "节约", "尚欠", "未到位"]) { return .rest }
    return .amount
  }

  private static func period(_ words: CellWords) -> Figure.Period {
    if words.containsOne(of: ["上年", "去年", "上期", "同期"]) { return .lastYear }
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
    if words.containsOne(of: ["本年", "今年", "当年", "本期"]) { return .thisYear }
    return .unstated
  }

  private static func measure(_ words: CellWords) -> Figure.Measure {
    if words.containsOne(of: ["决算", "执行数", "实际", "支出数", "完成数", "实支", "已支付", "使用数"]) && !words.contains("预算执行数为") { return .actual }
    if words.containsOne(of: ["年初预算", "年初数", "年初部门预算"]) { return .openingBudget }
    if words.containsOne(of: ["预算", "计划", "目标"]) { return .budget }
    return .unstated
  }

  private static func total(_ words: CellWords) -> LineMeaning.Total {
    if words.begins(with: "其中") { return .none }
    if names(words, ["小计"]) { return .part }
    if names(words, ["合计", "总计", "共计", "总额", "总分", "总数", "总和", "总金额", "总得分"]) || words.equals("计") || words.equals("总") { return .whole }
    return .none
  }

  /// Whether one of `totals` ends the words, or begins them, brackets left aside: 本年收入合计, 合计（万元）, not 专项（一行一个，小计）.
  private static func names(_ words: CellWords, _ totals: [StaticString]) -> Bool {
    let end = ([words.find("（"), words.find("(")].compactMap { $0 }.min()) ?? words.bytes.count
    return totals.contains { total in
      guard let position = words.find(total), position < end else { return false }
      return position + total.utf8CodeUnitCount == end || words.begins(with: total)
    }
  }
}
