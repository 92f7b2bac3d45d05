import ReportText

/// The words that stand in front of a code and do not belong to it.
enum CodeCues {
  /// Words that no code contains: what follows the last of them may be one.
  private static let words: [StaticString] = [
    "根据", "按照", "依据", "依照", "遵照", "参照", "比照", "贯彻", "落实", "执行", "下达", "转发", "印发", "批复", "发布", "下发", "通过", "符合",
    "结合", "文号", "文件", "通知", "意见", "办法", "规定", "决定", "方案", "精神", "要求", "关于", "收到", "接到", "对照", "围绕", "按", "据", "的",
    "是", "为", "与", "及", "以", "被", "了", "号", "等", "见", "到", "在", "该", "人民政府", "委员会", "办公室", "办公厅", "财政部", "国务院",
    "参考", "有关", "附件", "其中", "来源", "万元", "资金", "名称", "并", "或",
  ]

  /// Issuers in front of a code of their own: 省财政厅湘财绩. What follows must be two characters at least, and no ending of the code itself.
  private static let issuers: [StaticString] = ["厅", "局", "县委", "市委", "省委", "区委", "政府", "中心", "部"]

  /// Characters that may begin the name of a place or be a preposition: 和财预 is 和 and 财预 behind 》, and a county elsewhere.
  private static let prepositions: [StaticString] = ["和", "经", "依", "由", "从", "同", "如"]

  static func start(of bytes: [UInt8], _ run: Range<Int>, behind: Cursor) -> Int {
    var start = run.lowerBound
    let isOrder = Cursor(bytes, at: run.upperBound).follows("令")
    var position = run.lowerBound
    while position < run.upperBound {
      for word in words {
        var cursor = Cursor(bytes, at: position)
        // An order is its issuer's own: 国务院令.
        if isOrder, cursor.take("国务院") || cursor.take("人民政府") || cursor.take("财政部") || cursor.take("委员会") { continue }
        if cursor.take(word), cursor.position <= run.upperBound, cursor.position > start { start = cursor.position }
      }
      position += 3
    }
    position = start
    while position < run.upperBound {
      for word in issuers {
        var cursor = Cursor(bytes, at: position)
        guard cursor.take(word), run.upperBound - cursor.position >= 6, cursor.position - start >= 6 else { continue }
        if !endsCode(cursor) { start = cursor.position }
      }
      position += 3
    }
    for word in prepositions {
      var cursor = Cursor(bytes, at: start)
      guard cursor.take(word), run.upperBound - cursor.position >= 6 else { continue }
      if start == run.lowerBound && joins(behind) || CodeWords.beginsNationally(bytes, cursor.position) { start = cursor.position }
    }
    return min(start, run.upperBound)
  }

  private static func endsCode(_ cursor: Cursor) -> Bool {
    for word in ["发", "函", "规", "办", "联", "字", "党"] as [StaticString] {
      var ahead = cursor
      if ahead.take(word) { return true }
    }
    return false
  }

  /// Whether a citation ends here, so that 和 joins another to it.
  private static func joins(_ cursor: Cursor) -> Bool {
    cursor.follows("》") || cursor.follows("）") || cursor.follows(")") || cursor.follows("号")
  }
}
