import ReportText

extension NumberingReader {
  /// A Chinese numeral from 一 to 九十九; nil, and nothing read, where there is none.
  mutating func chineseNumeral() -> Int? {
    let start = position
    var tens = 0
    var ones = chineseDigit() ?? 0
    if take(where: { $0 == "十" }) {
      tens = ones == 0 ? 1 : ones
      ones = chineseDigit() ?? 0
    }
    if position == start { return nil }
    return tens * 10 + ones
  }

  private mutating func chineseDigit() -> Int? {
    let digit: Int
    switch peek() {
    case "一": digit = 1
    case "二": digit = 2
    case "三": digit = 3
    case "四": digit = 4
    case "五": digit = 5
    case "六": digit = 6
    case "七": digit = 7
    case "八": digit = 8
    case "九": digit = 9
    default: return nil
    }
    position += 3
    return digit
  }

  /// Up to three digits, of either width: 2024 numbers a year, not an item. Nil, and nothing read, where there are none or more.
  mutating func arabicNumeral() -> Int? {
    let start = position
    var value = 0
    var digits = 0
    while let digit = digit(at: position), digits < 4 {
      value = value * 10 + digit.value
      digits += 1
      position += digit.length
    }
    if (1...3).contains(digits) { return value }
    position = start
    return nil
  }

  /// Whether the dot just read belongs to a number: a digit follows it, but not a year (1.2024年预算 is the first item).
  func isNumber() -> Bool {
    var position = position
    var digits = 0
    while digits < 5, let digit = digit(at: position) {
      position += digit.length
      digits += 1
    }
    if digits == 0 { return false }
    return digits != 4 || position >= end || bytes.scalar(at: position, before: end).scalar != "年"
  }

  private func digit(at position: Int) -> (value: Int, length: Int)? {
    guard position < end else { return nil }
    let (scalar, length) = bytes.scalar(at: position, before: end)
    switch scalar {
    case "0"..."9": return (Int(scalar.value - 0x30), length)
    case "０"..."９": return (Int(scalar.value - 0xFF10), length)
    default: return nil
    }
  }
}
