import ReportText

/// Reads the code (机关代字) that ends at an offset: 湘财绩, 国卫财务发, 隆委乡振指.
struct CodeReader {
  /// In UTF-8 offsets of the text.
  let range: Range<Int>
  let kind: Kind

  enum Kind: Equatable {
    case document
    case order
    case announcement
    /// Numbers of firms, contracts, certificates: nothing is said of them.
    case other
    /// No code at all.
    case none
  }

  /// Whether its words speak of an office, so that even a doubtful form is an issuing number.
  let speaksOfOffice: Bool
  /// Whether they speak of a government, a Party committee or a finance office.
  let speaksOfGovernment: Bool

  /// The longest code, in characters; what is longer is a sentence.
  private static let longest = 10
  private static let farthest = 24

  init(_ bytes: [UInt8], endingAt end: Int) {
    var cursor = Cursor(bytes, at: end)
    var count = 0
    var starts: [Int] = []
    var bracket: Range<Int>?
    while count < Self.farthest, let (scalar, length) = cursor.previous, Cursor.isHan(scalar) {
      cursor.position -= length
      starts.append(cursor.position)
      count += 1
      if count <= 2, let inner = Self.bracketed(bytes, endingAt: cursor.position) {
        // 宁财（绩）发: what stands in brackets belongs to the code, and so does what is in front of them.
        bracket = inner
        cursor.position = inner.lowerBound
        starts.append(cursor.position)
      }
    }
    guard var start = starts.last else {
      range = end..<end
      kind = .none
      speaksOfOffice = false
      speaksOfGovernment = false
      return
    }
    start = CodeCues.start(of: bytes, start..<(bracket?.lowerBound ?? end), behind: cursor)
    // Where the words in front of the brackets are none of the code's, neither are the brackets.
    if let bracket, start >= bracket.lowerBound { start = bracket.upperBound }
    let words = Array(bytes[start..<end])
    let length = words.count / 3
    range = start..<end
    speaksOfOffice = CodeWords.speaksOfOffice(words)
    speaksOfGovernment = CodeWords.speaksOfGovernment(words)
    if start == end {
      kind = .none
    } else if words.ends(with: "令") {
      kind = .order
    } else if CodeWords.isAnnouncement(words) {
      kind = .announcement
    } else if length > Self.longest || CodeWords.isOther(words) {
      kind = .other
    } else {
      kind = .document
    }
  }
}

extension CodeReader {
  /// One to three characters in brackets that end at `end`, behind another character.
  private static func bracketed(_ bytes: [UInt8], endingAt end: Int) -> Range<Int>? {
    var cursor = Cursor(bytes, at: end)
    guard cursor.follows("）") || cursor.follows(")") else { return nil }
    cursor.position -= cursor.follows("）") ? 3 : 1
    var count = 0
    while count < 4, let (scalar, length) = cursor.previous, Cursor.isHan(scalar) {
      cursor.position -= length
      count += 1
    }
    guard (1...3).contains(count), cursor.follows("（") || cursor.follows("(") else { return nil }
    cursor.position -= cursor.follows("（") ? 3 : 1
    guard let (scalar, _) = cursor.previous, Cursor.isHan(scalar) else { return nil }
    return cursor.position..<end
  }
}

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
      if start > run.lowerBound || joins(behind) || CodeWords.beginsNationally(bytes, cursor.position) { start = cursor.position }
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

/// What the words of a code tell.
enum CodeWords {
  private static let offices: [StaticString] = [
    "财", "政", "府", "委", "发", "办", "党", "教", "卫", "建", "农", "社", "保", "医", "税", "审", "监", "组", "宣", "统", "水", "林", "国", "土",
    "资", "环", "住", "交", "通", "商", "科", "旅", "体", "民", "人", "工", "信", "预", "企", "绩", "综", "函", "电", "规", "采", "库", "债", "编",
    "厅", "扶", "振", "残", "退", "市监", "粮", "供",
  ]
  private static let announcements: [StaticString] = [
    "公告", "通告", "纪要", "会议", "公报", "简报", "通报", "常纪", "专纪", "纪", "议", "罚", "罚字", "处字", "决字", "告字",
  ]
  private static let others: [StaticString] = [
    "合同", "协议", "档案", "编号", "证字", "报字", "验字", "咨字", "鉴字", "估字", "会审", "会师", "会验", "评报", "发票", "票据", "许可", "标段",
    "地块", "宗地", "批次", "凭证", "报告", "账户", "账号", "索引", "序号", "设备", "型号", "车牌", "门牌", "邮编", "电话", "网文", "登记", "备案",
    "注册", "专利", "申请", "小区", "国用", "集用", "房权", "采计",
  ]
  private static let otherEndings: [StaticString] = ["证", "案", "卷", "卡", "图", "房", "楼", "栋", "路", "街", "拍", "挂"]
  private static let firmEndings: [StaticString] = ["审字", "评字", "核字", "专字", "师字", "律字", "测字", "价字", "所字", "意字", "检字", "质字", "咨", "鉴", "估"]
  private static let governments: [StaticString] = ["财", "政", "府", "委", "党"]
  private static let nationalBeginnings: [StaticString] = [
    "中", "国", "财", "湘", "鄂", "粤", "桂", "琼", "川", "贵", "黔", "云", "滇", "陕", "甘", "青", "宁", "新", "藏", "京", "津", "冀", "晋", "蒙",
    "辽", "吉", "黑", "沪", "苏", "浙", "皖", "闽", "赣", "鲁", "豫", "渝", "教", "民", "医保", "人社", "农",
  ]

  static func speaksOfOffice(_ code: [UInt8]) -> Bool { offices.contains { code.contains($0) } }

  static func speaksOfGovernment(_ code: [UInt8]) -> Bool {
    governments.contains { code.contains($0) } || ["发", "办", "厅", "函"].contains { code.contains($0) }
  }

  static func isAnnouncement(_ code: [UInt8]) -> Bool { announcements.contains { code.ends(with: $0) } || code.contains("会议") }

  static func isOther(_ code: [UInt8]) -> Bool {
    if others.contains(where: { code.contains($0) }) { return !code.ends(with: "发") && !code.ends(with: "函") }
    if code.count > 6, otherEndings.contains(where: { code.ends(with: $0) }) { return !governments.contains { code.contains($0) } }
    guard firmEndings.contains(where: { code.ends(with: $0) }) else { return false }
    return !governments.contains { code.contains($0) }
  }

  static func beginsNationally(_ bytes: [UInt8], _ position: Int) -> Bool {
    nationalBeginnings.contains {
      var cursor = Cursor(bytes, at: position)
      return cursor.take($0)
    }
  }
}

extension [UInt8] {
  /// Whether `words` end these bytes.
  func ends(with words: StaticString) -> Bool { Cursor(self, at: count).follows(words) }

  /// Whether `words` stand anywhere in these bytes, which are few.
  func contains(_ words: StaticString) -> Bool {
    let length = words.utf8CodeUnitCount
    guard length <= count else { return false }
    return (0...count - length).contains { start in
      (0..<length).allSatisfy { self[start + $0] == words.utf8Start[$0] }
    }
  }
}
