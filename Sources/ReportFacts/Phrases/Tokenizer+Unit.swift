extension Tokenizer {
  /// What follows a number: a scale, a unit, a hedge.
  struct UnitReading {
    var scale = 0
    var unit = Unit.none
    var hedge = Hedge.exact
    /// Where the unit ends, hedges behind it not included.
    var end: Int
  }

  /// Reads scale and unit at `index`, white space before them allowed; nil where there is neither.
  func readUnit(at index: Int) -> UnitReading? {
    var reading = UnitReading(end: index)
    var position = index
    while position < end, position - index < 3, bytes[position] == UInt8(ascii: " ") { position += 1 }
    if stands("　", at: position) { position += 3 }
    position = hedged(&reading, at: position)
    if let (unit, unitEnd) = lexicon.unit(bytes, at: position, end: end) {
      reading.unit = unit
      reading.end = unitEnd
      return quotientUnit(reading)
    }
    guard let (power, length) = scale(at: position) else { return nil }
    reading.scale = power
    position = hedged(&reading, at: position + length)
    reading.end = position
    if let (unit, unitEnd) = lexicon.unit(bytes, at: position, end: end), !unit.isRate {
      reading.unit = unit
      reading.end = unitEnd
    }
    return quotientUnit(reading)
  }

  /// 公斤/亩, 元／平方米: a unit with a slash behind it is a quotient, which adds up with nothing.
  private func quotientUnit(_ reading: UnitReading) -> UnitReading {
    guard reading.end < end, stands("/", at: reading.end) || stands("／", at: reading.end) else { return reading }
    let next = reading.end + (stands("/", at: reading.end) ? 1 : 3)
    guard let (_, unitEnd) = lexicon.unit(bytes, at: next, end: end) else { return reading }
    var quotient = reading
    quotient.unit = Unit(dimension: .perUnit, exponent: 0, word: 0)
    quotient.end = unitEnd
    return quotient
  }

  /// The power of ten of 万, 亿, 千万 … at `index`, and its length.
  private func scale(at index: Int) -> (power: Int, length: Int)? {
    guard index < end else { return nil }
    switch UTF8Scan.scalar(bytes, at: index, end: end).scalar {
    case 0x4E07: return stands("亿", at: index + 3) ? (12, 6) : (4, 3)
    case 0x4EBF: return (8, 3)
    case 0x5343: return stands("亿", at: index + 3) ? (11, 6) : (stands("万", at: index + 3) ? (7, 6) : (3, 3))
    case 0x767E: return stands("亿", at: index + 3) ? (10, 6) : (stands("万", at: index + 3) ? (6, 6) : (2, 3))
    default: return nil
    }
  }

  /// Passes 余, 多 or 来 between number and unit.
  private func hedged(_ reading: inout UnitReading, at index: Int) -> Int {
    guard lead(at: index) >> 1 == 0xE4 >> 1, stands("余", at: index) || stands("多", at: index) else { return index }
    let next = index + 3
    guard stands("万", at: next) || stands("亿", at: next) || lexicon.unit(bytes, at: next, end: end) != nil else { return index }
    reading.hedge = .atLeast
    return next
  }

  /// Appends the quantity whose digits begin at `from`, with the unit read behind them, its sign and hedges, and moves behind it. A whole number without a
  /// unit that runs into words (12345市民热线) is a name.
  mutating func appendQuantity(_ digits: Digits, _ reading: UnitReading?, from: Int, isBound: Bool) {
    let quantityEnd = reading?.end ?? digits.end
    position = quantityEnd
    if reading == nil, digits.isInteger, !digits.isGrouped {
      if isYear(digits) {
        append(.period, from: from, to: quantityEnd, link: digits.coefficient)
        return
      }
      if quantityEnd < end, runsIntoWords(at: quantityEnd) { return }
    }
    var begin = from
    var negative = false
    if let sign = sign(before: from) {
      begin = from - sign
      negative = true
    }
    var hedge = reading?.hedge ?? .exact
    if let before = hedgeBefore(begin) { hedge = before }
    if let behind = hedgeBehind(quantityEnd) { hedge = behind }
    if isBound { hedge = .about }
    let coefficient = Int128(negative ? -digits.coefficient : digits.coefficient)
    quantities.append(
      Quantity(
        range: begin - origin..<quantityEnd - origin, number: begin - origin..<digits.end - origin,
        value: Decimal(coefficient, places: digits.places), scale: reading?.scale ?? 0, unit: reading?.unit ?? .none, hedge: hedge,
        isChinese: false))
    append(.quantity, from: begin, to: quantityEnd, link: quantities.count - 1)
  }

  private func isYear(_ digits: Digits) -> Bool {
    digits.isInteger && digits.count == 4 && digits.coefficient >= 1949 && digits.coefficient <= 2049
  }

  /// Whether a word, not a mark, follows at `index`.
  private func runsIntoWords(at index: Int) -> Bool {
    let (scalar, _) = UTF8Scan.scalar(bytes, at: index, end: end)
    guard scalar >= 0x4E00, scalar <= 0x9FFF else { return false }
    return !stands("的", at: index)
  }

  /// The length of a minus sign right before `index`, if it is one: not in 1-2 and not in A-1.
  private func sign(before index: Int) -> Int? {
    guard index > start else { return nil }
    // The last bytes of the four.
    switch bytes[index - 1] {
    case 0x2D, 0x8D, 0x92, 0x9F: break
    default: return nil
    }
    let signs: [(StaticString, Int)] = [("-", 1), ("－", 3), ("−", 3), ("负", 3)]
    for (mark, length) in signs where index - length >= start && stands(mark, at: index - length) {
      let before = index - length
      if before > start, bytes[before - 1].isLetterOrDigit || bytes[before - 1] == UInt8(ascii: ")") { return nil }
      return length
    }
    return nil
  }

  private func hedgeBefore(_ index: Int) -> Hedge? {
    guard let last = tokens.last, last.end + origin <= index, index - last.end - origin <= 1 else { return nil }
    switch last.cue {
    case .approxBefore: return .about
    case .atLeast: return .atLeast
    case .atMost, .less: return .atMost
    default: return nil
    }
  }

  private func hedgeBehind(_ index: Int) -> Hedge? {
    // 以 余 上 and 左 多 及
    guard lead(at: index) >> 1 == 0xE4 >> 1 else { return nil }
    if stands("左右", at: index) || stands("上下", at: index) { return .about }
    if stands("以上", at: index) || stands("及以上", at: index) { return .atLeast }
    if stands("以下", at: index) || stands("及以下", at: index) || stands("以内", at: index) { return .atMost }
    // 5万元多 is a hedge, 6348.09万元多支出735万元 is not.
    if stands("余", at: index) || stands("多", at: index), index + 3 == end || !runsIntoWords(at: index + 3) { return .atLeast }
    return nil
  }
}
