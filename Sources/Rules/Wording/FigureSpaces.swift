import ReportText

/// Tells spaces between a figure and what it belongs to from those that part codes, telephone numbers and names.
struct FigureSpaces {
  let line: WordedLine

  init(_ line: WordedLine) {
    self.line = line
  }

  /// Whether the line is a date and nothing else, as under a report: 2024 年 3 月 15 日.
  var isDate: Bool {
    guard line.range.count <= 40, line.before(line.range.upperBound) == "日" || line.before(line.range.upperBound) == "月" else {
      return false
    }
    return line.words(line.range).unicodeScalars.allSatisfy { $0.isDigit || $0 == " " || "年月日".unicodeScalars.contains($0) }
  }

  /// Whether a figure is to be filled in there: 本年支出  万元.
  func isBlank(_ space: Range<Int>) -> Bool {
    guard let left = line.before(space.lowerBound), let right = line.at(space.upperBound), !left.isDigit, left != "%" else { return false }
    if right == "%" || right == "％" { return true }
    return line.width(space) > 1 && Self.begins(unit: right) && !Self.words.contains { line.stands($0, at: space.upperBound) }
  }

  /// Whether `scalar`, which follows `space`, begins the unit of the figure before it.
  func isUnit(_ scalar: Unicode.Scalar, behind space: Range<Int>) -> Bool {
    guard Self.begins(unit: scalar), !Self.words.contains(where: { line.stands($0, at: space.upperBound) }) else { return false }
    let start = figureStart(before: space.lowerBound)
    guard start < space.lowerBound else { return false }
    // 1 个人信息: a number of a heading rather than a figure. 2080505 机关: a code.
    if start == line.range.lowerBound, space.lowerBound - start <= 2 { return false }
    if scalar != "元", scalar != "万", scalar != "亿", isCode(start..<space.lowerBound) { return false }
    guard let before = line.wordBefore(start) else { return true }
    if isNumbered(before) { return false }
    return before.isChinese || "≥≤<>=+~(".unicodeScalars.contains(before)
  }

  /// Whether a figure with its unit follows `space`, and `left` is no word that is numbered (附件 1).
  func isFigure(_ left: Unicode.Scalar, _ space: Range<Int>) -> Bool {
    if isNumbered(left) || left == "第" { return false }
    let end = figureEnd(from: space.upperBound)
    guard let next = line.wordAt(end) else { return false }
    return Self.begins(unit: next)
  }

  /// Words that begin like a unit: 表1 项目资金.
  private static let words: [StaticString] = [
    "项目", "分类", "分乡", "分项", "分部", "分子", "小型", "小学", "小计", "支出", "支付", "期末", "期初", "公共", "公用", "公务", "公开", "公司", "平均", "人员", "人才", "人民",
    "人均", "个人", "个体",
    "家庭", "家长", "户籍", "户均", "位于", "场所", "日常", "里程", "余额", "多元", "处理", "处置", "条件", "种植", "间接", "床位", "周边", "次均", "万元以", "千方", "百姓",
  ]

  /// Whether words that end so are followed by a number of their own: 附件1, 表 2.
  private func isNumbered(_ last: Unicode.Scalar) -> Bool { "表图件录号栏章页注标".unicodeScalars.contains(last) }

  /// Five digits or more without a point.
  private func isCode(_ digits: Range<Int>) -> Bool {
    digits.count >= 5 && line.bytes[digits].allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  private func figureStart(before offset: Int) -> Int {
    var position = offset
    while position > line.range.lowerBound, Self.isFigure(line.bytes[position - 1]) { position -= 1 }
    return position
  }

  private func figureEnd(from offset: Int) -> Int {
    var position = offset
    while position < line.range.upperBound, Self.isFigure(line.bytes[position]) { position += 1 }
    return position
  }

  private static func isFigure(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
  }

  /// Whether a unit may begin with `scalar`.
  private static func begins(unit scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "%", "％", "℃", "㎡", "年", "月", "日", "元", "万", "亿", "千", "百", "个", "人", "次", "份", "名", "家", "件", "项", "户", "所", "张", "台", "辆", "套",
      "批", "处", "座", "公", "米", "里", "亩", "吨", "岁", "分", "天", "周", "季", "小", "倍", "位", "只", "头", "条", "栋", "间", "床", "例", "支", "篇", "场", "册",
      "种", "期", "余", "多", "平", "立":
      true
    default: false
    }
  }
}
