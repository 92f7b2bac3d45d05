extension Tokenizer {
  /// Whether there may be a quantity in `range`: a digit of either width, 百分之, or a Chinese numeral with a unit behind it.
  ///
  /// A quick look over the bytes, for most paragraphs hold no figure. It may say yes where `run` then finds none, never the other way
  /// round: every place where `run` appends a quantity begins with one of these.
  func mayHoldQuantity(_ range: Range<Int>) -> Bool {
    let bytes = bytes
    let lexicon = lexicon
    let end = range.upperBound
    var position = range.lowerBound
    while position < end {
      position = lexicon.skippingWords(bytes, from: position, end: end)
      if position >= end { return false }
      let byte = bytes[position]
      if byte < 0x80 {
        if byte.isDigit { return true }
        position += 1
        continue
      }
      let (scalar, next) = UTF8Scan.scalar(bytes, at: position, end: end)
      if scalar &- 0xFF10 < 10 { return true }
      if lexicon.numerals.contains(scalar), isCounted(at: position, end: end) { return true }
      position = next
    }
    return false
  }

  private func isCounted(at numeral: Int, end: Int) -> Bool {
    guard let number = ChineseNumeral.read(bytes, from: numeral, end: end) else {
      // 百 begins no number by itself, but 百分之 does.
      return numeral + 9 <= end && bytes[numeral..<numeral + 9].elementsEqual("百分之".utf8)
    }
    return number.value >= 2 && lexicon.unit(bytes, at: number.end, end: end) != nil
  }
}
