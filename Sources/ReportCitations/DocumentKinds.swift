import ReportText

/// The words that the titles of documents end with (文种).
enum DocumentKinds {
  private static let words: [StaticString] = [
    "通知", "意见", "办法", "规定", "决定", "方案", "批复", "公告", "通报", "条例", "细则", "规程", "规划", "纲要", "计划", "指引", "指南", "措施",
    "请示", "决议", "规则", "制度", "规范", "准则", "标准", "章程", "的函", "复函", "目录", "清单", "要点", "工作的报告",
  ]
  /// Words in 法 that are no laws.
  private static let otherWays: [StaticString] = ["方法", "做法", "想法", "看法", "说法", "用法", "执法", "手法", "书法", "司法", "立法"]

  /// Whether the words at `range` end as the title of a document does, a bracketed remark (（试行）) at its end apart.
  static func endsTitle(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count >= 12 else { return false }
    var cursor = Cursor(bytes, at: range.upperBound)
    cursor.takeBlanksBackwards()
    if cursor.follows("）") || cursor.follows(")") {
      var steps = 0
      while steps < 12, cursor.position > range.lowerBound, let (scalar, length) = cursor.previous {
        cursor.position -= length
        steps += 1
        if scalar == "（" || scalar == "(" { break }
      }
    }
    return words.contains { cursor.follows($0) } || endsLaw(cursor)
  }

  /// Whether the name of a law or a regulation ends here: of what has articles.
  static func endsRegulation(_ cursor: Cursor) -> Bool {
    endsLaw(cursor) || ["条例", "办法", "规定", "细则", "规则", "准则"].contains { cursor.follows($0) }
  }

  /// Whether the name of a law ends here.
  static func endsLaw(_ cursor: Cursor) -> Bool {
    cursor.follows("法") && !otherWays.contains { cursor.follows($0) }
  }
}
