import ReportText

extension NumberReader {
  /// What stands behind the year, or nil where it is no number's.
  struct Tail {
    var fillers: [Range<Int>] = []
    var sequence: WrittenDigits
    var sign: Range<Int>?
    var more: Range<Int>
    var isCertificate = false
  }

  /// 第, 字, 年, blanks and hyphens, the number, 号, and further numbers.
  func tail(_ start: Cursor, close: Mark?, open: Mark?) -> Tail? {
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
    // 2018〔34〕号, 〔2018〕（34）号: marks around the number are as needless as 第.
    let inner = takeMark(&cursor, opening: true)
    if let inner { fillers.append(inner) }
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
    if sequence.count > 0, let outer = takeMark(&cursor, opening: false) { fillers.append(outer) }
    let blanks = cursor.takeBlanks()
    let begin = cursor.position
    if cursor.take("号") || cursor.take("號") {
      if !blanks.isEmpty { fillers.append(blanks) }
      tail.sign = begin..<cursor.position
      if isHouse(cursor) { return nil }
      tail.more = cursor.position..<cursor.position
    } else if inner != nil {
      return nil
    } else {
      cursor.position = sequence.range.upperBound
    }
    tail.fillers = fillers
    takeMore(&cursor, &tail)
    if tail.isCertificate { return nil }
    if tail.sign == nil, tail.more.isEmpty, !endsNumber(cursor) { return nil }
    return tail
  }

  /// Steps over a mark in front of digits, or over one in front of 号.
  private func takeMark(_ cursor: inout Cursor, opening: Bool) -> Range<Int>? {
    guard let (scalar, length) = cursor.next, let (shape, opens) = MarkShape.of(scalar), opens == opening else { return nil }
    switch shape {
    case .hexagonal, .falseHexagonal, .square, .lenticular, .round, .wideRound: break
    default: return nil
    }
    let mark = cursor.position..<cursor.position + length
    var ahead = Cursor(bytes, at: mark.upperBound)
    guard opening ? ahead.takeDigits(limit: 1) != nil : ahead.take("号") else { return nil }
    cursor.position = mark.upperBound
    return mark
  }

  /// 378、379号, 15号、18号, 3630-217号.
  private func takeMore(_ cursor: inout Cursor, _ tail: inout Tail) {
    let start = cursor.position
    var ordinals: [Range<Int>] = []
    for _ in 0..<20 {
      var ahead = cursor
      let hyphen = ahead.take("-") || ahead.take("—") || ahead.take("－")
      guard hyphen || ahead.take("、") || ahead.take("～") || ahead.take("~") || ahead.take("至") || ahead.take("和") else { break }
      let ordinal = ahead.position
      let isOrdinal = ahead.take("第")
      guard let digits = ahead.takeDigits(limit: 6), !digits.isPlaceholder else { break }
      // 3630-217号 is a certificate's; 10-12号 are three documents.
      if hyphen, let first = tail.sequence.value, let last = digits.value, last <= first { tail.isCertificate = true }
      let signed = ahead.take("号")
      // A list without 号 at its end is no list of numbers.
      var rest = ahead
      guard signed || rest.take("、") && rest.takeDigits(limit: 6) != nil else { break }
      if isOrdinal { ordinals.append(ordinal..<ordinal + 3) }
      cursor = ahead
    }
    if cursor.position > start, cursor.follows("号") {
      tail.more = start..<cursor.position
      tail.fillers += ordinals
    } else {
      cursor.position = start
      tail.more = start..<start
    }
  }

  /// Whether what follows 号 makes it a house, a line or a well.
  private func isHouse(_ cursor: Cursor) -> Bool {
    for word in [
      "楼", "栋", "院", "线", "井", "桥", "库", "机", "泵", "车", "地块", "宗地", "标段", "房", "铺", "仓", "码", "民初", "民终", "提案", "建议", "议案", "台账",
    ] as [StaticString] {
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

  /// 〔2024〕号: a number that was never filled in.
  private func emptySequence(_ cursor: Cursor, _ fillers: [Range<Int>], _ close: Mark?) -> WrittenDigits? {
    guard close != nil else { return nil }
    var ahead = cursor
    guard ahead.take("号") else { return nil }
    return WrittenDigits(
      range: (fillers.first?.lowerBound ?? cursor.position)..<cursor.position, digits: "", isPlaceholder: true, isPlain: false,
      hasLetter: false, hasBlank: false, count: 0)
  }
}
