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
      return reading
    }
    let scales: [(StaticString, Int, Int)] = [
      ("万亿", 12, 6), ("千亿", 11, 6), ("百亿", 10, 6), ("亿", 8, 3), ("千万", 7, 6), ("百万", 6, 6), ("万", 4, 3), ("千", 3, 3), ("百", 2, 3),
    ]
    for (word, power, length) in scales where stands(word, at: position) {
      reading.scale = power
      position = hedged(&reading, at: position + length)
      reading.end = position
      if let (unit, unitEnd) = lexicon.unit(bytes, at: position, end: end), !unit.isRate {
        reading.unit = unit
        reading.end = unitEnd
      }
      return reading
    }
    return nil
  }

  /// Passes 余, 多 or 来 between number and unit.
  private func hedged(_ reading: inout UnitReading, at index: Int) -> Int {
    guard stands("余", at: index) || stands("多", at: index) else { return index }
    let next = index + 3
    guard stands("万", at: next) || stands("亿", at: next) || lexicon.unit(bytes, at: next, end: end) != nil else { return index }
    reading.hedge = .atLeast
    return next
  }

  /// Appends the quantity whose digits begin at `from`, with its unit, sign and hedges, and moves behind it. A whole number without a
  /// unit that runs into words (12345市民热线) is a name.
  mutating func appendQuantity(_ digits: Digits, from: Int, isBound: Bool) {
    let reading = readUnit(at: digits.end)
    let quantityEnd = reading?.end ?? digits.end
    position = quantityEnd
    if reading == nil, digits.isInteger, !digits.isGrouped {
      if isYear(digits) {
        append(.period, from: from, to: quantityEnd, link: Int(digits.coefficient))
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
    let coefficient = negative ? -digits.coefficient : digits.coefficient
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
    if stands("左右", at: index) || stands("上下", at: index) { return .about }
    if stands("以上", at: index) || stands("及以上", at: index) { return .atLeast }
    if stands("以下", at: index) || stands("及以下", at: index) || stands("以内", at: index) { return .atMost }
    if stands("余", at: index) || stands("多", at: index) { return .atLeast }
    return nil
  }
}
