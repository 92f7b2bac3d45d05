import ReportText

extension NumberReader {
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
}
