import ReportText

/// The digits of a year or of a number in any writing, ２０２０ and 二〇二〇 and 20×× included.
package struct WrittenDigits: Sendable, Equatable {
  /// In UTF-8 offsets of the text; empty where a number is missing altogether.
  package let range: Range<Int>
  /// The digits as 0…9; empty where some are not known.
  package let digits: String
  /// Whether something stands for digits that are still to be filled in (20××, ＿＿).
  package let isPlaceholder: Bool
  /// Whether all is written in the digits 0…9.
  package let isPlain: Bool
  /// Whether a letter stands for a digit (2O20).
  package let hasLetter: Bool
  /// Whether blanks stand among them.
  package let hasBlank: Bool

  /// How many digits and placeholders there are.
  let count: Int

  /// The value; nil where it is not known or absurdly long.
  package var value: Int? { digits.isEmpty || digits.utf8.count > 9 ? nil : Int(digits) }
}

extension Cursor {
  /// Steps over digits in any one writing. At most `limit` of them.
  mutating func takeDigits(limit: Int, blanks: Bool = false) -> WrittenDigits? {
    let start = position
    var end = position
    var digits: [UInt8] = []
    var count = 0
    var (placeholder, plain, letter, blank, han) = (false, true, false, false, false)
    var values: [Int] = []
    var tens = false
    while count < limit, let (scalar, length) = next {
      if let digit = Self.plainDigit(scalar) {
        digits.append(UInt8(digit))
      } else if let digit = Self.wideDigit(scalar) {
        digits.append(UInt8(digit))
        plain = false
      } else if let value = Self.hanDigit(scalar), count == 0 || han {
        han = true
        plain = false
        if value >= 10 { tens = true } else { digits.append(UInt8(value)) }
        values.append(value)
      } else if count > 0 || Self.nextIsDigit(bytes, position + length), !han, let digit = Self.letterDigit(scalar) {
        digits.append(UInt8(digit))
        (letter, plain) = (true, false)
      } else if Self.isPlaceholder(scalar) {
        (placeholder, plain) = (true, false)
      } else if blanks, count > 0, Self.isBlank(scalar) {
        position += length
        blank = true
        continue
      } else {
        break
      }
      count += 1
      position += length
      end = position
    }
    // Blanks behind the last digit are not among them.
    if blank { blank = Self.hasBlank(bytes, start..<end) }
    position = end
    guard count > 0 else { return nil }
    if tens {
      guard let value = Self.value(ofHan: values) else {
        position = start
        return nil
      }
      digits = Array(String(value).utf8).map { $0 - 0x30 }
    }
    let known = placeholder ? "" : String(decoding: digits.map { $0 + 0x30 }, as: UTF8.self)
    return WrittenDigits(
      range: start..<end, digits: known, isPlaceholder: placeholder, isPlain: plain && !blank, hasLetter: letter, hasBlank: blank,
      count: count)
  }

  private static func hasBlank(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var cursor = Cursor(bytes, at: range.lowerBound)
    while cursor.position < range.upperBound, let (scalar, length) = cursor.next {
      if isBlank(scalar) { return true }
      cursor.position += length
    }
    return false
  }

  private static func nextIsDigit(_ bytes: [UInt8], _ position: Int) -> Bool {
    position < bytes.count && (0x30...0x39).contains(bytes[position])
  }

  static func plainDigit(_ scalar: Unicode.Scalar) -> Int? {
    (0x30...0x39).contains(scalar.value) ? Int(scalar.value) - 0x30 : nil
  }

  static func wideDigit(_ scalar: Unicode.Scalar) -> Int? {
    (0xFF10...0xFF19).contains(scalar.value) ? Int(scalar.value) - 0xFF10 : nil
  }

  /// 〇 to 九, and 十 百 as 10 and 100. ○ is what scanning makes of 〇.
  static func hanDigit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "〇", "○", "零", "Ο": 0
    case "一": 1
    case "二": 2
    case "三": 3
    case "四": 4
    case "五": 5
    case "六": 6
    case "七": 7
    case "八": 8
    case "九": 9
    case "十": 10
    case "百": 100
    default: nil
    }
  }

  /// What scanning and hasty typing write for 0 and 1.
  private static func letterDigit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "O", "o": 0
    case "l", "I": 1
    default: nil
    }
  }

  static func isPlaceholder(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "x", "X", "×", "✕", "✖", "╳", "＊", "*", "_", "＿", "□", "?", "？", "Ｘ", "ｘ", "乂": true
    default: false
    }
  }

  /// The value of 十二, 二十 or 一百零五; nil for what is no numeral.
  static func value(ofHan values: [Int]) -> Int? {
    var (total, pending, last) = (0, -1, 1000)
    for value in values {
      if value < 10 {
        if pending > 0 { return nil }
        pending = value
      } else {
        guard value < last else { return nil }
        guard pending > 0 || (value == 10 && total == 0 && pending < 0) else { return nil }
        total += max(pending, 1) * value
        (pending, last) = (-1, value)
      }
    }
    return total + max(pending, 0)
  }
}
