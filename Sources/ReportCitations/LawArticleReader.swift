import ReportText

/// Reads 第57条3款第（2）项 behind the name of a law.
struct LawArticleReader {
  let bytes: [UInt8]
  /// Whether it is a law's: items of laws have no brackets, those of regulations often do.
  let isLaw: Bool

  /// The reference that begins at `start`, if it is written otherwise than the law itself does.
  func article(at start: Int) -> LawArticle? {
    var cursor = Cursor(bytes, at: start)
    var corrected = ""
    var wrong = false
    guard article(&cursor, &corrected, &wrong) else { return nil }
    var end = cursor.position
    // 第12条、第13条, 第12条至第15条
    for _ in 0..<30 {
      guard let joint = joint(&cursor), article(&cursor, &corrected, &wrong, after: joint) else { break }
      end = cursor.position
    }
    return wrong ? LawArticle(range: start..<end, corrected: corrected) : nil
  }

  /// One article with its paragraph and item.
  private func article(_ cursor: inout Cursor, _ corrected: inout String, _ wrong: inout Bool, after joint: String = "") -> Bool {
    var ahead = cursor
    var words = ""
    var slips = false
    guard numbers(&ahead, &words, &slips, unit: "条", name: "条", needsOrdinal: joint.isEmpty) else { return false }
    if ahead.take("之") {
      guard let digits = ahead.takeDigits(limit: 2), let value = digits.value else { return false }
      slips = slips || !isHan(digits)
      words += "之" + ChineseNumber.words(value)
    }
    var rest = ahead
    while numbers(&rest, &words, &slips, unit: "款", name: "款", needsOrdinal: false)
      || numbers(&rest, &words, &slips, unit: "项", name: "项", needsOrdinal: false)
    {
      ahead = rest
    }
    cursor = ahead
    corrected += joint + words
    wrong = wrong || slips
    return true
  }

  /// 第57条, 第12、13条, 3款, 第（2）项.
  private func numbers(
    _ cursor: inout Cursor, _ corrected: inout String, _ wrong: inout Bool, unit: StaticString, name: String, needsOrdinal: Bool
  ) -> Bool {
    var ahead = cursor
    ahead.takeBlanks()
    let ordinal = ahead.take("第")
    ahead.takeBlanks()
    var words = "第"
    var slips = !ordinal
    for _ in 0..<20 {
      let bracketed = ahead.take("（") || ahead.take("(")
      guard let digits = ahead.takeDigits(limit: 5), let value = digits.value, value > 0, value < 2000 else { return false }
      if bracketed, !(ahead.take("）") || ahead.take(")")) { return false }
      if !isHan(digits) { slips = true }
      if bracketed, isLaw { slips = true }
      // Decrees of the State Council do bracket the numbers of items: that alone is no slip.
      words += bracketed && isHan(digits) && !isLaw ? "（\(ChineseNumber.words(value))）" : ChineseNumber.words(value)
      ahead.takeBlanks()
      if ahead.take(unit) {
        // 57条线路 and 3项措施 count things.
        if !ordinal, !endsReference(ahead) { return false }
        cursor = ahead
        corrected += words + name
        wrong = wrong || slips
        return true
      }
      guard let joint = joint(&ahead) else { return false }
      words += joint == "至" && name == "条" ? "条至第" : joint
      if joint == "至" { _ = ahead.take("第") }
    }
    return false
  }

  private func joint(_ cursor: inout Cursor) -> String? {
    if cursor.take("、") { return "、" }
    if cursor.take("和") { return "和" }
    if cursor.take("及") { return "及" }
    if cursor.take("至") || cursor.take("-") || cursor.take("—") || cursor.take("～") || cursor.take("到") { return "至" }
    return nil
  }

  private func isHan(_ digits: WrittenDigits) -> Bool {
    bytes[digits.range.lowerBound] == 0xE3 || bytes[digits.range.lowerBound] >= 0xE4 && bytes[digits.range.lowerBound] <= 0xE9
  }

  /// Whether nothing is counted here.
  private func endsReference(_ cursor: Cursor) -> Bool {
    var ahead = cursor
    ahead.takeBlanks()
    guard let (scalar, _) = ahead.next else { return true }
    if !Cursor.isHan(scalar) { return true }
    for word in ["第", "规定", "的", "之", "要求", "关于", "明确", "和", "及", "等", "中"] as [StaticString] {
      var rest = ahead
      if rest.take(word) { return true }
    }
    if let digits = ahead.takeDigits(limit: 3) { return !digits.isPlaceholder }
    return false
  }
}

/// Numbers in words: 一百零八.
package enum ChineseNumber {
  private static let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]

  /// 1 to 9999 in words, as articles are numbered (第一百一十条).
  package static func words(_ value: Int) -> String {
    guard value > 0, value < 10_000 else { return String(value) }
    if value < 10 { return digits[value] }
    if value < 20 { return "十" + (value == 10 ? "" : digits[value - 10]) }
    var words = ""
    var rest = value
    var gap = false
    for (unit, name) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
      let digit = rest / unit
      rest %= unit
      if digit == 0 {
        gap = !words.isEmpty
      } else {
        words += (gap ? "零" : "") + digits[digit] + name
        gap = false
      }
    }
    return words
  }
}
