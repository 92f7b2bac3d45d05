extension Tokenizer {
  /// The digits of a number: what they are worth, how many, and where they end.
  struct Digits {
    /// At most `Decimal.maximumDigits` digits, which fit.
    var coefficient = 0
    var places = 0
    var count = 0
    var end: Int
    /// The figures before any separator or decimal point, for telling years and item numbers.
    var leadingCount = 0
    var isGrouped = false

    mutating func take(_ digit: UInt8) {
      count += 1
      if count <= Decimal.maximumDigits { coefficient = coefficient * 10 + Int(digit) }
    }

    var isInteger: Bool { places == 0 }
  }

  /// A digit at `index`, in half or full width, and its length in bytes.
  @inline(__always)
  func digit(at index: Int) -> (value: UInt8, length: Int)? {
    guard index < end else { return nil }
    let byte = bytes[index]
    if byte.isDigit { return (byte - 0x30, 1) }
    // ０ … ９ are EF BC 90 … EF BC 99.
    if byte == 0xEF, index + 2 < end, bytes[index + 1] == 0xBC, bytes[index + 2] &- 0x90 < 10 { return (bytes[index + 2] - 0x90, 3) }
    return nil
  }

  /// The byte at `index`, 0 at the end: what most questions about a word that may stand there are answered by.
  @inline(__always)
  func lead(at index: Int) -> UInt8 {
    index < end ? bytes[index] : 0
  }

  /// Whether `word` stands at `index`.
  @inline(__always)
  func stands(_ word: StaticString, at index: Int) -> Bool {
    let count = word.utf8CodeUnitCount
    guard index >= 0, index + count <= end else { return false }
    return word.withUTF8Buffer { buffer in
      for offset in 0..<count where bytes[index + offset] != buffer[offset] { return false }
      return true
    }
  }

  /// Reads the digits from `from`, with thousands separators and a decimal part.
  func digits(from: Int) -> Digits {
    var digits = Digits(end: from)
    while let (value, length) = digit(at: digits.end) {
      digits.take(value)
      digits.end += length
    }
    digits.leadingCount = digits.count
    switch lead(at: digits.end) {
    case UInt8(ascii: ","), UInt8(ascii: " "), UInt8(ascii: "."), 0xEF: break
    default: return digits
    }
    if digits.count <= 3 {
      while let groupEnd = thousandsGroup(at: digits.end) {
        digits.end += separatorLength(at: digits.end)
        while digits.end < groupEnd, let (value, length) = digit(at: digits.end) {
          digits.take(value)
          digits.end += length
        }
        digits.isGrouped = true
      }
    }
    let point = stands(".", at: digits.end) ? 1 : (stands("．", at: digits.end) ? 3 : 0)
    if point > 0, digit(at: digits.end + point) != nil {
      digits.end += point
      while let (value, length) = digit(at: digits.end) {
        digits.take(value)
        digits.places += 1
        digits.end += length
      }
    }
    return digits
  }

  private func separatorLength(at index: Int) -> Int {
    stands("，", at: index) ? 3 : 1
  }

  /// Where a group of exactly three digits behind a thousands separator at `index` ends: 8,237 8，237.23 321 146件.
  ///
  /// A wide comma or a space parts two numbers as often as it groups one: only a unit, a decimal point or a further group tells. No
  /// figure has more groups than are looked at.
  private func thousandsGroup(at index: Int) -> Int? {
    guard let (first, isCertain) = groupOfThree(at: index) else { return nil }
    if isCertain { return first }
    var position = first
    for _ in 0..<Decimal.maximumDigits {
      if stands(".", at: position), digit(at: position + 1) != nil { return first }
      if readUnit(at: position) != nil { return first }
      guard let (next, isCertain) = groupOfThree(at: position) else { return nil }
      if isCertain { return first }
      position = next
    }
    return nil
  }

  /// The end of a separator and exactly three digits at `index`, and whether the separator is a comma, which parts nothing else.
  private func groupOfThree(at index: Int) -> (end: Int, isCertain: Bool)? {
    let isComma = lead(at: index) == UInt8(ascii: ",")
    guard isComma || lead(at: index) == UInt8(ascii: " ") || stands("，", at: index) else { return nil }
    var position = index + separatorLength(at: index)
    for _ in 0..<3 {
      guard let (_, length) = digit(at: position) else { return nil }
      position += length
    }
    return digit(at: position) == nil ? (position, isComma) : nil
  }

  /// Reads what begins with a digit at `position`: a figure, a date, an item number, or a code that is none of them.
  mutating func readNumber() {
    let from = position
    let digits = digits(from: from)
    if skipsAsCode(digits, from: from) || skipsReference(digits, from: from) { return }
    if readDate(digits, from: from) { return }
    if readEnumerator(digits, from: from) { return }
    let unit = readUnit(at: digits.end)
    if readRange(digits, unit, from: from) { return }
    appendQuantity(digits, unit, from: from, isBound: false)
  }

  /// Codes: too many digits, 1.2.3, 3*1.8, 6:2:2, 4G, an ordinal (第3批), a document number (7号), a telephone number.
  private mutating func skipsAsCode(_ digits: Digits, from: Int) -> Bool {
    let after = digits.end
    if digits.count > Decimal.maximumDigits || (stands(".", at: after) && digit(at: after + 1) != nil) {
      position = after
      skipCode()
      return true
    }
    if after < end, bytes[after].isLetter, lexicon.unit(bytes, at: after, end: end) == nil {
      position = after
      skipCode()
      return true
    }
    if skipsJoined(after) { return true }
    if let last = tokens.last, last.cue == .ordinal, last.end + origin == from {
      position = readUnit(at: after)?.end ?? after
      return true
    }
    if digits.isInteger, stands("号", at: after) {
      position = after + 3
      return true
    }
    return skipsTelephone(digits, from: from)
  }

  /// 见表4, 图2, 附件3: the number of a table, with no unit behind it.
  private mutating func skipsReference(_ digits: Digits, from: Int) -> Bool {
    guard digits.isInteger, digits.count <= 2, from - 3 >= start, bytes[from - 1] >= 0x80,
      stands("表", at: from - 3) || stands("图", at: from - 3)
        || stands("件", at: from - 3) && from - 6 >= start && stands("附件", at: from - 6),
      readUnit(at: digits.end) == nil
    else { return false }
    position = digits.end
    return true
  }

  /// The further numbers of 3*1.8, 6:2:2 and 1/3 behind the first, which ends at `after`.
  private mutating func skipsJoined(_ after: Int) -> Bool {
    switch lead(at: after) {
    case UInt8(ascii: "*"), UInt8(ascii: ":"), UInt8(ascii: "/"), 0xC3, 0xEF: break
    default: return false
    }
    let joints: [(StaticString, Int)] = [("*", 1), ("×", 2), (":", 1), ("：", 3), ("/", 1)]
    for (joint, length) in joints where stands(joint, at: after) && digit(at: after + length) != nil {
      position = after + length
      let next = self.digits(from: position)
      position = next.end
      if stands(joint, at: position), digit(at: position + length) != nil {
        position += length
        position = self.digits(from: position).end
      }
      return true
    }
    return false
  }

  /// 0830-3103108, 0731-8888 6666: an area code that begins with nought, or two runs of which the second has seven digits or more.
  private mutating func skipsTelephone(_ digits: Digits, from: Int) -> Bool {
    guard digits.isInteger, !digits.isGrouped, stands("-", at: digits.end) else {
      if digits.isInteger, digits.count >= 5, bytes[from] == UInt8(ascii: "0") {
        position = digits.end
        return true
      }
      return false
    }
    let next = self.digits(from: digits.end + 1)
    guard next.isInteger, next.count >= 7 || (bytes[from] == UInt8(ascii: "0") && next.count >= 5) else { return false }
    position = next.end
    return true
  }

  /// The number of an item at the beginning of a clause: 1. 2、 3） before words.
  private mutating func readEnumerator(_ digits: Digits, from: Int) -> Bool {
    guard digits.isInteger, digits.count <= 2 else { return false }
    switch lead(at: digits.end) {
    case UInt8(ascii: "."), UInt8(ascii: ")"), 0xE3, 0xEF: break
    default: return false
    }
    guard beginsClause(from) else { return false }
    for (mark, length) in [(".", 1), ("．", 3), ("、", 3), (")", 1), ("）", 3)] as [(StaticString, Int)] where stands(mark, at: digits.end) {
      guard digit(at: digits.end + length) == nil else { return false }
      append(.enumerator, from: from, to: digits.end + length, link: digits.coefficient)
      position = digits.end + length
      return true
    }
    return false
  }

  /// Whether `index` is where a clause begins: at the start, behind a mark, or behind 是.
  func beginsClause(_ index: Int) -> Bool {
    var before = index
    while before > start, bytes[before - 1] == UInt8(ascii: " ") || bytes[before - 1] == UInt8(ascii: "\t") { before -= 1 }
    if before == start { return true }
    guard let last = tokens.last, last.end + origin == before, let cue = last.cue else { return false }
    return cue == .comma || cue == .semicolon || cue == .colon || cue == .stop || cue == .is
  }

  /// 10-20万元, 3%~5%: two bounds of a range.
  private mutating func readRange(_ digits: Digits, _ first: UnitReading?, from: Int) -> Bool {
    let joint = first?.end ?? digits.end
    switch lead(at: joint) {
    case UInt8(ascii: "-"), UInt8(ascii: "~"), 0xE2, 0xE8, 0xEF: break
    default: return false
    }
    for (mark, length) in [("-", 1), ("~", 1), ("～", 3), ("—", 3), ("－", 3), ("至", 3)] as [(StaticString, Int)]
    where stands(mark, at: joint) {
      guard digit(at: joint + length) != nil else { return false }
      let second = self.digits(from: joint + length)
      guard second.count <= Decimal.maximumDigits else { return false }
      appendQuantity(digits, first, from: from, isBound: true)
      position = joint + length
      appendQuantity(second, readUnit(at: second.end), from: joint + length, isBound: true)
      return true
    }
    return false
  }
}
