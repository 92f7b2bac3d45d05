import ReportText

/// Reads one issuing number whose year is found, from the year to both sides.
struct NumberReader {
  let bytes: [UInt8]

  /// The number whose year stands in the mark `open`, rightly or wrongly; nil where there is none.
  func number(openedBy open: Mark) -> IssuingNumber? {
    if open.shape != .hexagonal, isPlainlyNoYear(from: open.range.upperBound) { return nil }
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
        || (year.count == 2 || year.count == 3) && !year.isPlaceholder
    else { return nil }
    let doubtful = !(open.shape == .hexagonal && close.shape == .hexagonal)
    if doubtful, year.count == 4, !year.isPlaceholder, !Self.isYear(year) { return nil }
    return build(open, year, close, fillers, cursor, doubtful: doubtful) ?? reversed(open, year, close, fillers, cursor)
  }

  /// Whether what stands behind a mark is no year at first sight, as with nearly every bracket: a word, （一）, （3）, （20分）, （1.5%）.
  private func isPlainlyNoYear(from position: Int) -> Bool {
    guard position + 3 < bytes.count else { return false }
    let first = bytes[position]
    if first < 0x30 || first > 0x39 {
      guard first >= 0xE4, first <= 0xE9 else { return false }
      let scalar = bytes.scalar(at: position, before: bytes.count).scalar
      if !Self.mayBeginYear(scalar) { return true }
      // One numeral and the mark that closes.
      return Cursor.hanDigit(scalar) != nil && (bytes.holds("）", at: position + 3, before: bytes.count) || bytes[position + 3] == 0x29)
    }
    var end = position
    var year = 0
    while end < bytes.count, bytes[end] >= 0x30, bytes[end] <= 0x39, end - position < 4 {
      year = 10 * year + Int(bytes[end] - 0x30)
      end += 1
    }
    guard end < bytes.count else { return false }
    if end - position == 4 { return !(1949...2049).contains(year) }
    switch bytes[end] {
    case UInt8(ascii: "."), UInt8(ascii: "%"): return true
    // 年 may follow a year, and 乂 stand for ×.
    case 0xE4...0xE9: return !bytes.holds("年", at: end, before: bytes.count) && !bytes.holds("乂", at: end, before: bytes.count)
    default: return false
    }
  }

  /// Whether what stands in front of a mark is no year at first sight: a word, a letter, one digit alone.
  private func isPlainlyNoYear(before position: Int) -> Bool {
    guard position >= 3 else { return true }
    let last = bytes[position - 1]
    if last < 0x80 {
      if last &- 0x30 < 10 { return bytes[position - 2] < 0x80 && bytes[position - 2] &- 0x30 >= 10 }
      return last != 0x20
    }
    guard bytes[position - 3] &- 0xE4 < 6 else { return false }
    let scalar = bytes.scalar(at: position - 3, before: position).scalar
    return scalar != "年" && Cursor.hanDigit(scalar) == nil
  }

  /// The number with a year that no mark opens, and `mark` closes (财预2015〕163号).
  func number(closedBy mark: Mark) -> IssuingNumber? {
    if isPlainlyNoYear(before: mark.range.lowerBound) { return nil }
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

  /// The number whose year stands in front of `open`, and which `open` encloses instead (中发2018〔34〕号).
  func number(enclosedBy open: Mark) -> IssuingNumber? {
    guard open.range.upperBound < bytes.count, bytes[open.range.upperBound] &- 0x30 < 10 else { return nil }
    var cursor = Cursor(bytes, at: open.range.upperBound)
    guard let first = cursor.next, Cursor.plainDigit(first.scalar) != nil, let start = yearStart(endingAt: open.range.lowerBound) else {
      return nil
    }
    cursor.position = start
    guard let year = cursor.takeDigits(limit: 4), year.count == 4, Self.isYear(year) else { return nil }
    return build(nil, year, nil, [], cursor, doubtful: true)
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
      guard !doubtful, tail.sign != nil, gap.isEmpty, !Self.isLatin(cursor.previous?.scalar) else { return nil }
      kind = .document
    }
    if code.kind != .none {
      guard isConvincing(code, open, close, year, tail) else { return nil }
    }
    if isLabelled(code.range.lowerBound) { return nil }
    let hasCode = code.kind != .none
    var fillers = inner + tail.fillers
    if !gap.isEmpty, hasCode { fillers.append(gap) }
    fillers.sort { $0.lowerBound < $1.lowerBound }
    return IssuingNumber(
      range: (hasCode ? code.range.lowerBound : end)..<tail.more.upperBound, code: hasCode ? code.range : end..<end, kind: kind, open: open,
      year: year, close: close, fillers: fillers, sequence: tail.sequence, sign: tail.sign, tail: tail.more, isReversed: false,
      lacksOrdinal: false)
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

  /// 〔〕10号: a year that was never filled in.
  private func emptyYear(_ cursor: Cursor, _ open: Mark) -> WrittenDigits? {
    guard open.shape == .hexagonal else { return nil }
    return WrittenDigits(
      range: cursor.position..<cursor.position, digits: "", isPlaceholder: true, isPlain: false, hasLetter: false, hasBlank: false, count: 0
    )
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

  /// Whether a letter or a digit stands there, as in the numbers of contracts and tenders (ZB〔2021〕0035号).
  private static func isLatin(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar, scalar.isASCII else { return false }
    return scalar.properties.isAlphabetic || plainDigit(scalar)
  }

  private static func plainDigit(_ scalar: Unicode.Scalar) -> Bool { Cursor.plainDigit(scalar) != nil }

  private static func isYear(_ year: WrittenDigits) -> Bool {
    year.isPlaceholder || (year.value.map { (1949...2049).contains($0) } ?? false)
  }

  private static func mayBeginYear(_ scalar: Unicode.Scalar) -> Bool {
    Cursor.plainDigit(scalar) != nil || Cursor.wideDigit(scalar) != nil || Cursor.hanDigit(scalar) != nil || Cursor.isPlaceholder(scalar)
  }
}
