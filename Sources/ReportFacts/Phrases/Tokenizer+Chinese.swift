extension Tokenizer {
  /// Reads what begins with a Chinese numeral: 三十五人, 二〇二四年, 百分之十, 一、. Bare numerals and 一 before a unit are words.
  mutating func readChineseNumber(afterFirst: Int) {
    let from = position
    if readHundredths(from: from) { return }
    guard let number = ChineseNumeral.read(bytes, from: from, end: end) else {
      position = afterFirst
      return
    }
    if stands("、", at: number.end), beginsClause(from), number.value < 100 {
      append(.enumerator, from: from, to: number.end + 3, link: number.value)
      position = number.end + 3
      return
    }
    if stands("是", at: number.end), beginsClause(from), number.value <= 20 {
      append(.enumerator, from: from, to: number.end + 3, link: number.value)
      position = number.end + 3
      return
    }
    if number.isDigitRun, number.count == 4, stands("年", at: number.end) {
      let dateEnd = number.end + (stands("年度", at: number.end) ? 6 : 3)
      append(.period, from: from, to: dateEnd, link: number.value)
      position = dateEnd
      return
    }
    position = number.end
    let isOrdinal = tokens.last.map { $0.cue == .ordinal && $0.end + origin == from } ?? false
    // 二类费用 and 二级 are ordinals: two of a thing are 两.
    let isWord = number.value < 2 || (number.count == 1 && stands("二", at: from)) || number.count > 1 && number.isDigitRun
    guard !isOrdinal, !isWord, let (unit, unitEnd) = lexicon.unit(bytes, at: number.end, end: end), !unit.isRate, unit.dimension != .time
    else { return }
    position = unitEnd
    quantities.append(
      Quantity(
        range: from - origin..<unitEnd - origin, number: from - origin..<number.end - origin, value: Decimal(Int128(number.value)),
        scale: 0,
        unit: unit, hedge: .exact, isChinese: true))
    append(.quantity, from: from, to: unitEnd, link: quantities.count - 1)
  }

  /// 百分之三十五, 百分之12.5.
  private mutating func readHundredths(from: Int) -> Bool {
    guard stands("百分之", at: from) else { return false }
    let numberStart = from + 9
    var value: Decimal?
    var numberEnd = numberStart
    if digit(at: numberStart) != nil {
      let digits = digits(from: numberStart)
      guard digits.count <= Decimal.maximumDigits else { return false }
      value = Decimal(Int128(digits.coefficient), places: digits.places)
      numberEnd = digits.end
    } else if let number = ChineseNumeral.read(bytes, from: numberStart, end: end) {
      value = Decimal(Int128(number.value))
      numberEnd = number.end
      if stands("点", at: numberEnd), let decimals = ChineseNumeral.read(bytes, from: numberEnd + 3, end: end), decimals.isDigitRun {
        value = Decimal(Int128(number.value) * PowersOfTen[decimals.count] + Int128(decimals.value), places: decimals.count)
        numberEnd = decimals.end
      }
    }
    guard let value else { return false }
    quantities.append(
      Quantity(
        range: from - origin..<numberEnd - origin, number: from - origin..<numberEnd - origin, value: value, scale: 0,
        unit: Unit(dimension: .percent, exponent: 0, word: 0), hedge: .exact, isChinese: true))
    append(.quantity, from: from, to: numberEnd, link: quantities.count - 1)
    position = numberEnd
    return true
  }

  /// Reads an opening bracket at `position`: the number of an item （一） (3), the year of an issuing number 〔2019〕10号, or a bracket.
  mutating func readOpening(afterMark: Int) {
    let from = position
    let digits = digits(from: afterMark)
    if digits.count > 0, digits.isInteger, let close = closing(at: digits.end) {
      if digits.count == 4 {
        let number = stands("第", at: close) ? close + 3 : close
        var position = number
        while let (_, length) = digit(at: position) { position += length }
        if position > number, stands("号", at: position) || stands("-", at: position) {
          self.position = position
          skipCode()
          return
        }
      } else if digits.count <= 2 {
        append(.enumerator, from: from, to: close, link: digits.coefficient)
        position = close
        return
      }
    } else if digits.count == 0, let number = ChineseNumeral.read(bytes, from: afterMark, end: end), number.value < 100,
      let close = closing(at: number.end)
    {
      append(.enumerator, from: from, to: close, link: number.value)
      position = close
      return
    }
    append(.cue(.open), to: afterMark)
    position = afterMark
  }

  private func closing(at index: Int) -> Int? {
    for (mark, length) in [("）", 3), (")", 1), ("〕", 3), ("】", 3), ("]", 1), ("］", 3)] as [(StaticString, Int)]
    where stands(mark, at: index) {
      return index + length
    }
    return nil
  }
}
