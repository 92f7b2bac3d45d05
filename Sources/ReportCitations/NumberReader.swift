import ReportText

/// Reads one issuing number whose year is found, from the year to both sides.
struct NumberReader {
  let bytes: [UInt8]

  /// What stands behind the year, or nil where it is no number's.
  private struct Tail {
    var fillers: [Range<Int>] = []
    var sequence: WrittenDigits
    var sign: Range<Int>?
    var more: Range<Int>
    var isCertificate = false
  }

  /// The number whose year stands in the mark `open`, rightly or wrongly; nil where there is none.
  func number(openedBy open: Mark) -> IssuingNumber? {
    var cursor = Cursor(bytes, at: open.range.upperBound)
    var fillers: [Range<Int>] = []
    let blanks = cursor.takeBlanks()
    if !blanks.isEmpty { fillers.append(blanks) }
    guard let first = cursor.next, Self.mayBeginYear(first.scalar) || open.shape == .hexagonal else { return nil }
    let start = cursor.position
    guard let year = cursor.takeDigits(limit: 4, blanks: true) ?? emptyYear(cursor, open) else { return nil }
    guard let close = takeClose(&cursor, &fillers) else {
      // 〔202465号: the year is the first four digits of a run that reaches to 号.
      guard year.count == 4, Self.isYear(year) else { return nil }
      cursor.position = year.range.upperBound
      let found = build(open, year, nil, fillers.filter { $0.upperBound <= start }, cursor, doubtful: open.shape != .hexagonal)
      // （2023年第8号） is how announcements are numbered.
      if open.shape != .hexagonal, let found, found.fillers.contains(where: { bytes[$0.lowerBound] > 0x80 && $0.count >= 3 }) { return nil }
      return found
    }
    guard
      year.count == 4 || open.shape == .hexagonal
        || (year.count == 2 || year.count == 3) && open.shape != .round && open.shape != .wideRound
    else { return nil }
    let doubtful = !(open.shape == .hexagonal && close.shape == .hexagonal)
    if doubtful, year.count == 4, !year.isPlaceholder, !Self.isYear(year) { return nil }
    return build(open, year, close, fillers, cursor, doubtful: doubtful) ?? reversed(open, year, close, fillers, cursor)
  }

  /// The number with a year that no mark opens, and `mark` closes (财预2015〕163号).
  func number(closedBy mark: Mark) -> IssuingNumber? {
    var cursor = Cursor(bytes, at: mark.range.lowerBound)
    cursor.takeBlanksBackwards()
    if cursor.follows("年") { cursor.position -= 3 }
    guard let start = yearStart(endingAt: cursor.position) else { return nil }
    cursor.position = start
    guard let year = cursor.takeDigits(limit: 4), year.count == 4, Self.isYear(year) else { return nil }
    var fillers: [Range<Int>] = []
    guard takeClose(&cursor, &fillers) == mark else { return nil }
    return build(nil, year, mark, fillers, cursor, doubtful: true)
  }

  /// The number without any mark whose 号 stands at `sign` (国发201445号, 财预2015 163号).
  func number(signedAt sign: Range<Int>) -> IssuingNumber? {
    var cursor = Cursor(bytes, at: sign.lowerBound)
    cursor.takeBlanksBackwards()
    var start = cursor.position
    var runs = 0
    // Back over digits, and what may stand between year and number.
    while let (scalar, length) = cursor.previous {
      if Cursor.plainDigit(scalar) != nil || Cursor.wideDigit(scalar) != nil {
        cursor.position -= length
        start = cursor.position
        continue
      }
      guard runs < 4, Cursor.isBlank(scalar) || scalar == "年" || scalar == "第" || scalar == "字" || scalar == "-" || scalar == "—" else {
        break
      }
      runs += 1
      cursor.position -= length
    }
    guard sign.lowerBound - start >= 5, sign.lowerBound - start <= 40 else { return nil }
    cursor.position = start
    guard let year = cursor.takeDigits(limit: 4), year.count == 4, Self.isYear(year) else { return nil }
    return build(nil, year, nil, [], cursor, doubtful: true)
  }

  /// The number of an order whose 号 stands at `sign` (国务院令第735号, and 财政部令87号, where 第 is lost).
  func order(signedAt sign: Range<Int>) -> IssuingNumber? {
    var cursor = Cursor(bytes, at: sign.lowerBound)
    var fillers: [Range<Int>] = []
    func takeBlanksBack() {
      let end = cursor.position
      cursor.takeBlanksBackwards()
      if cursor.position < end { fillers.append(cursor.position..<end) }
    }
    takeBlanksBack()
    let end = cursor.position
    while let (scalar, length) = cursor.previous, Cursor.plainDigit(scalar) != nil || Cursor.wideDigit(scalar) != nil {
      cursor.position -= length
    }
    guard cursor.position < end, end - cursor.position <= 12 else { return nil }
    var ahead = cursor
    guard let sequence = ahead.takeDigits(limit: 4), sequence.range.upperBound == end, !sequence.hasLetter else { return nil }
    let start = cursor.position
    takeBlanksBack()
    let hasOrdinal = cursor.follows("第")
    if hasOrdinal { cursor.position -= 3 }
    takeBlanksBack()
    guard cursor.follows("令") else { return nil }
    var issuer = cursor
    issuer.position -= 3
    // 口令, 指令 and 责令 are no orders of an office.
    guard ["院", "部", "委", "局", "府", "席", "署", "总局", "委员会", "办公室"].contains(where: { issuer.follows($0) }) else { return nil }
    let code = CodeReader(bytes, endingAt: cursor.position)
    guard code.kind == .order else { return nil }
    let year = WrittenDigits(
      range: start..<start, digits: "", isPlaceholder: false, isPlain: true, hasLetter: false, hasBlank: false, count: 0)
    return IssuingNumber(
      range: code.range.lowerBound..<sign.upperBound, code: code.range, kind: .order, open: nil, year: year,
      close: nil, fillers: fillers.reversed(), sequence: sequence, sign: sign, tail: sign.upperBound..<sign.upperBound, isReversed: false,
      lacksOrdinal: !hasOrdinal)
  }

  // MARK: - Parts

  private func build(_ open: Mark?, _ year: WrittenDigits, _ close: Mark?, _ inner: [Range<Int>], _ after: Cursor, doubtful: Bool)
    -> IssuingNumber?
  {
    guard let tail = tail(after, close: close, open: open) else { return nil }
    var cursor = Cursor(bytes, at: open?.range.lowerBound ?? year.range.lowerBound)
    let end = cursor.position
    cursor.takeBlanksBackwards()
    if cursor.follows("-") || cursor.follows("—") { cursor.position -= cursor.follows("-") ? 1 : 3 }
    let gap = cursor.position..<end
    let code = CodeReader(bytes, endingAt: cursor.position)
    let kind: IssuingNumber.Kind
    switch code.kind {
    case .document: kind = .document
    case .order: kind = .order
    case .announcement: kind = .announcement
    case .other: return nil
    case .none:
      // A year and a number without a code are looked at only where both brackets are right.
      guard !doubtful, tail.sign != nil, gap.isEmpty else { return nil }
      kind = .document
    }
    if code.kind != .none {
      guard isConvincing(code, open, close, year, tail) else { return nil }
    }
    let hasCode = code.kind != .none
    var fillers = inner + tail.fillers
    if !gap.isEmpty, hasCode { fillers.append(gap) }
    fillers.sort { $0.lowerBound < $1.lowerBound }
    return IssuingNumber(
      range: (hasCode ? code.range.lowerBound : end)..<tail.more.upperBound, code: hasCode ? code.range : end..<end, kind: kind, open: open,
      year: year, close: close, fillers: fillers, sequence: tail.sequence, sign: tail.sign, tail: tail.more, isReversed: false,
      lacksOrdinal: false)
  }

  /// Whether code, marks and number together are an issuing number and not a house or a contract.
  private func isConvincing(_ code: CodeReader, _ open: Mark?, _ close: Mark?, _ year: WrittenDigits, _ tail: Tail) -> Bool {
    let length = code.range.count / 3
    if let open, open.shape == .hexagonal, close?.shape == .hexagonal { return tail.sign != nil || code.speaksOfOffice }
    guard code.speaksOfOffice || open?.shape == .hexagonal || close?.shape == .hexagonal else { return false }
    guard length >= 2 else { return false }
    // Firms and laboratories number their reports so: 湘中环评（2021）第12号.
    if !code.speaksOfGovernment, tail.fillers.contains(where: { Array(bytes[$0]).contains("第") }) { return false }
    if code.kind == .announcement {
      return open?.shape == .square || open?.shape == .lenticular || open?.shape == .falseHexagonal
    }
    if open == nil, close == nil {
      // 财政部2020年第10号公告 and 县委2021年1号文件 are no lost brackets: only codes that end as codes do are.
      guard tail.sign != nil, length <= 8, tail.sequence.count <= 4, year.digits.utf8.count == 4 else { return false }
      let words = Array(bytes[code.range])
      if CodeEndings.bodies.contains(where: { words.ends(with: $0) }) { return false }
      if tail.fillers.contains(where: { Array(bytes[$0]).contains("年") }) {
        return ["发", "函", "字", "预", "绩", "社", "农", "行"].contains { words.ends(with: $0) }
      }
      return CodeEndings.all.contains { words.ends(with: $0) }
    }
    return true
  }

  /// Where the four digits of a year begin that end at `end`.
  private func yearStart(endingAt end: Int) -> Int? {
    var cursor = Cursor(bytes, at: end)
    for _ in 0..<4 {
      guard let (scalar, length) = cursor.previous,
        Cursor.plainDigit(scalar) != nil || Cursor.wideDigit(scalar) != nil || Cursor.hanDigit(scalar).map({ $0 < 10 }) == true
      else { return nil }
      cursor.position -= length
    }
    return cursor.position
  }

  private func takeClose(_ cursor: inout Cursor, _ fillers: inout [Range<Int>]) -> Mark? {
    var ahead = cursor
    var found: [Range<Int>] = []
    let before = ahead.takeBlanks()
    if !before.isEmpty { found.append(before) }
    let start = ahead.position
    if ahead.take("年度") || ahead.take("年") { found.append(start..<ahead.position) }
    let after = ahead.takeBlanks()
    if !after.isEmpty { found.append(after) }
    guard let (scalar, length) = ahead.next, let (shape, opens) = MarkShape.of(scalar) else { return nil }
    // 【2020【 and 〔2020〔 are slips of the same key.
    guard !opens || shape == .hexagonal || shape == .lenticular || shape == .square else { return nil }
    let mark = Mark(shape: shape, opens: opens, range: ahead.position..<ahead.position + length)
    ahead.position += length
    fillers += found
    cursor = ahead
    return mark
  }

  /// 第, 字, 年, blanks and hyphens, the number, 号, and further numbers.
  private func tail(_ start: Cursor, close: Mark?, open: Mark?) -> Tail? {
    var cursor = start
    var fillers: [Range<Int>] = []
    for _ in 0..<5 {
      let begin = cursor.position
      if !cursor.takeBlanks().isEmpty {
      } else if cursor.take("第") || cursor.take("字") || cursor.take("年") || cursor.take("-") || cursor.take("—") || cursor.take("·")
        || cursor.take("－")
      {
      } else if close != nil, cursor.take("No.") || cursor.take("№") || cursor.take("NO.") {
      } else {
        break
      }
      fillers.append(begin..<cursor.position)
    }
    guard var sequence = cursor.takeDigits(limit: 6) ?? emptySequence(cursor, fillers, close) else { return nil }
    if sequence.count == 0 { fillers = [] }
    cursor.position = sequence.range.upperBound
    if !sequence.isPlaceholder, sequence.value == nil { return nil }
    // 000456 is a serial number of a plan or a certificate.
    if sequence.digits.utf8.count > 4, sequence.digits.utf8.first == 0x30 { return nil }
    // Blanks among the digits are a slip where 号 follows them.
    if !sequence.isPlaceholder {
      var ahead = Cursor(bytes, at: sequence.range.lowerBound)
      if let whole = ahead.takeDigits(limit: 4, blanks: true), whole.hasBlank, ahead.take("号") {
        sequence = whole
        cursor.position = whole.range.upperBound
      }
    }
    var tail = Tail(sequence: sequence, more: cursor.position..<cursor.position)
    let blanks = cursor.takeBlanks()
    let begin = cursor.position
    if cursor.take("号") || cursor.take("號") {
      if !blanks.isEmpty { fillers.append(blanks) }
      tail.sign = begin..<cursor.position
      if isHouse(cursor) { return nil }
      tail.more = cursor.position..<cursor.position
    } else {
      cursor.position = sequence.range.upperBound
    }
    tail.fillers = fillers
    takeMore(&cursor, &tail)
    if tail.isCertificate { return nil }
    if tail.sign == nil, tail.more.isEmpty, !endsNumber(cursor) { return nil }
    return tail
  }

  /// 378、379号, 15号、18号, 3630-217号.
  private func takeMore(_ cursor: inout Cursor, _ tail: inout Tail) {
    let start = cursor.position
    for _ in 0..<20 {
      var ahead = cursor
      let hyphen = ahead.take("-") || ahead.take("—") || ahead.take("－")
      guard hyphen || ahead.take("、") || ahead.take("～") || ahead.take("~") || ahead.take("至") || ahead.take("和") else { break }
      _ = ahead.take("第")
      guard let digits = ahead.takeDigits(limit: 6), !digits.isPlaceholder else { break }
      // 3630-217号 is a certificate's; 10-12号 are three documents.
      if hyphen, let first = tail.sequence.value, let last = digits.value, last <= first { tail.isCertificate = true }
      let signed = ahead.take("号")
      // A list without 号 at its end is no list of numbers.
      var rest = ahead
      guard signed || rest.take("、") && rest.takeDigits(limit: 6) != nil else { break }
      cursor = ahead
    }
    if cursor.position > start, cursor.follows("号") {
      tail.more = start..<cursor.position
    } else {
      cursor.position = start
      tail.more = start..<start
    }
  }

  /// Whether what follows 号 makes it a house, a line or a well.
  private func isHouse(_ cursor: Cursor) -> Bool {
    for word in ["楼", "栋", "院", "线", "井", "桥", "库", "机", "泵", "车", "地块", "宗地", "标段", "房", "铺", "仓", "码", "民初", "民终"] as [StaticString] {
      var ahead = cursor
      if ahead.take(word) { return true }
    }
    return false
  }

  /// Whether a number whose 号 is lost may end here: at a mark, the end of the line, or 文件.
  private func endsNumber(_ cursor: Cursor) -> Bool {
    var ahead = cursor
    ahead.takeBlanks()
    guard let (scalar, _) = ahead.next else { return true }
    for word in ["文件", "文", "关于", "要求", "精神", "规定", "和", "及", "的"] as [StaticString] {
      var rest = ahead
      if rest.take(word) { return true }
    }
    switch scalar {
    case "）", ")", "】", "]", "，", "。", "；", "、", "：", "》", "《", "（", "(", "”", "}", "｝", ",", ";", "\n", "\r", "\t": return true
    default: return false
    }
  }

  /// 〔〕10号: a year that was never filled in.
  private func emptyYear(_ cursor: Cursor, _ open: Mark) -> WrittenDigits? {
    guard open.shape == .hexagonal else { return nil }
    return WrittenDigits(
      range: cursor.position..<cursor.position, digits: "", isPlaceholder: true, isPlain: false, hasLetter: false, hasBlank: false, count: 0
    )
  }

  /// 〔2024〕号: a number that was never filled in.
  private func emptySequence(_ cursor: Cursor, _ fillers: [Range<Int>], _ close: Mark?) -> WrittenDigits? {
    guard close != nil else { return nil }
    var ahead = cursor
    guard ahead.take("号") else { return nil }
    return WrittenDigits(
      range: (fillers.first?.lowerBound ?? cursor.position)..<cursor.position, digits: "", isPlaceholder: true, isPlain: false,
      hasLetter: false, hasBlank: false, count: 0)
  }

  /// 〔2020〕湘财绩7号: year and code have changed places.
  private func reversed(_ open: Mark, _ year: WrittenDigits, _ close: Mark, _ fillers: [Range<Int>], _ after: Cursor) -> IssuingNumber? {
    guard open.shape != .round, open.shape != .wideRound, year.count == 4 else { return nil }
    var before = Cursor(bytes, at: open.range.lowerBound)
    before.takeBlanksBackwards()
    if let (scalar, _) = before.previous, Cursor.isHan(scalar), !CodeReader(bytes, endingAt: before.position).range.isEmpty { return nil }
    var cursor = after
    cursor.takeBlanks()
    let start = cursor.position
    while cursor.position - start < 24, let (scalar, length) = cursor.next, Cursor.isHan(scalar), scalar != "第" {
      cursor.position += length
    }
    let code = CodeReader(bytes, endingAt: cursor.position)
    guard code.kind == .document, code.speaksOfOffice, code.range == start..<cursor.position, code.range.count >= 6 else { return nil }
    guard let tail = tail(cursor, close: nil, open: nil), tail.sign != nil, tail.more.isEmpty else { return nil }
    let words = Array(bytes[code.range])
    if ["初", "终", "执", "民", "刑", "裁"].contains(where: { words.ends(with: $0) }) { return nil }
    return IssuingNumber(
      range: open.range.lowerBound..<tail.more.upperBound, code: code.range, kind: .document, open: open, year: year, close: close,
      fillers: fillers + tail.fillers, sequence: tail.sequence, sign: tail.sign, tail: tail.more, isReversed: true,
      lacksOrdinal: false)
  }

  private static func isYear(_ year: WrittenDigits) -> Bool {
    year.isPlaceholder || (year.value.map { (1949...2049).contains($0) } ?? false)
  }

  private static func mayBeginYear(_ scalar: Unicode.Scalar) -> Bool {
    Cursor.plainDigit(scalar) != nil || Cursor.wideDigit(scalar) != nil || Cursor.hanDigit(scalar) != nil || Cursor.isPlaceholder(scalar)
  }
}

/// The characters that codes end with; where both brackets are lost, only these make a run of digits an issuing number.
enum CodeEndings {
  static let all: [StaticString] = [
    "发", "函", "办", "字", "预", "绩", "效", "社", "农", "行", "建", "教", "企", "库", "会", "监", "采", "购", "资", "税", "综", "经", "指", "规", "电",
    "党", "委", "政", "府", "财", "债", "管", "评", "审", "文", "通", "医", "保", "民", "人", "组", "宣", "统", "水", "林", "环", "住", "交",
    "商", "科", "旅", "体", "信", "工", "振", "扶", "秘", "编", "基", "外", "金", "土", "整",
  ]

  /// Bodies, not codes: 县政府202012号会议 has lost no brackets.
  static let bodies: [StaticString] = ["政府", "县委", "市委", "省委", "区委", "党委", "常委", "州委", "旗委", "银行", "支行", "分行", "商行", "工会", "协会"]
}
