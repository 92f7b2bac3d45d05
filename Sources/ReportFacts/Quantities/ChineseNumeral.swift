/// Numbers written in Chinese numerals: 三十五, 一百二十, 二〇二四.
enum ChineseNumeral {
  struct Reading {
    let value: Int
    /// How many numerals.
    let count: Int
    /// Whether the numerals are plain digits, with no 十 百 千 万.
    let isDigitRun: Bool
    let end: Int
  }

  /// Reads the numerals at `from`; nil where there are none, where a 百 or 万 has nothing before it, or where there are more than twelve.
  static func read(_ bytes: [UInt8], from: Int, end: Int) -> Reading? {
    var position = from
    var total = 0
    var section = 0
    var digit = -1
    var count = 0
    var run = 0
    var isDigitRun = true
    while position < end {
      let (scalar, next) = UTF8Scan.scalar(bytes, at: position, end: end)
      if let value = digitValue(scalar) {
        run = run * 10 + value
        if value != 0 || digit < 0 { digit = value }
      } else if let power = power(scalar) {
        isDigitRun = false
        if power >= 10_000 {
          let part = section + max(digit, 0)
          guard part > 0, total == 0 else { return nil }
          total = part * power
          section = 0
        } else {
          guard digit > 0 || (power == 10 && count == 0) else { return nil }
          section += (digit > 0 ? digit : 1) * power
        }
        digit = -1
      } else {
        break
      }
      count += 1
      guard count <= 12 else { return nil }
      position = next
    }
    guard count > 0 else { return nil }
    let value = isDigitRun ? run : total + section + max(digit, 0)
    return Reading(value: value, count: count, isDigitRun: isDigitRun, end: position)
  }

  private static func digitValue(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x3007, 0x96F6: 0
    case 0x4E00: 1
    case 0x4E8C, 0x4E24: 2
    case 0x4E09: 3
    case 0x56DB: 4
    case 0x4E94: 5
    case 0x516D: 6
    case 0x4E03: 7
    case 0x516B: 8
    case 0x4E5D: 9
    default: nil
    }
  }

  private static func power(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x5341: 10
    case 0x767E: 100
    case 0x5343: 1000
    case 0x4E07: 10_000
    case 0x4EBF: 100_000_000
    default: nil
    }
  }
}
