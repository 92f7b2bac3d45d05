import ReportFacts
import ReportText

/// How a number is written, so that another one can be written the same way: 1,613.46 with separators, ４１ in full width, 五 in Chinese.
struct NumberStyle: Sendable, Equatable {
  /// The minus sign as written (－, 负), or "-" where there is none.
  private(set) var sign = "-"
  /// What parts groups of three digits: `,` `，` or a space; empty where nothing does.
  private(set) var separator = ""
  private(set) var isFullWidth = false
  /// The decimal point as written: `.` or `．`; nil where there is none.
  private(set) var point: Unicode.Scalar?
  private(set) var isChinese = false
  /// 百分之 before the number.
  private(set) var isHundredths = false

  private static let signs: [(word: StaticString, sign: String)] = [("-", "-"), ("－", "－"), ("−", "−"), ("负", "负")]

  /// Reads the number that stands at the start of `range`, and where it ends.
  static func read(_ bytes: [UInt8], in range: Range<Int>) -> (style: NumberStyle, end: Int) {
    var style = NumberStyle()
    var position = range.lowerBound
    func stands(_ word: StaticString) -> Bool {
      word.withUTF8Buffer { bytes[position..<range.upperBound].starts(with: $0) }
    }
    if stands("百分之") {
      style.isHundredths = true
      position += 9
    }
    if let (word, sign) = signs.first(where: { stands($0.word) }) {
      style.sign = sign
      position += word.utf8CodeUnitCount
    }
    style.isChinese = isNumeral(bytes, at: position, before: range.upperBound)
    if style.isChinese {
      while isNumeral(bytes, at: position, before: range.upperBound) { position += 3 }
    } else {
      position = style.readDigits(bytes, position..<range.upperBound)
    }
    return (style, position)
  }

  private static func isNumeral(_ bytes: [UInt8], at position: Int, before end: Int) -> Bool {
    // All numerals and 点 have three bytes.
    guard position + 3 <= end, bytes[position] >= 0xE0 else { return false }
    switch bytes.scalar(at: position, before: end).scalar {
    case "〇", "零", "一", "二", "两", "三", "四", "五", "六", "七", "八", "九", "十", "百", "千", "万", "亿", "点": return true
    default: return false
    }
  }

  /// Passes digits, points, and separators that a digit follows.
  private mutating func readDigits(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var position = range.lowerBound
    while position < range.upperBound {
      let (scalar, length) = bytes.scalar(at: position, before: range.upperBound)
      switch scalar {
      case "0"..."9": break
      case ".", "．": point = scalar
      case "０"..."９": isFullWidth = true
      case ",", "，", " ":
        guard position + length < range.upperBound else { return position }
        let next = bytes.scalar(at: position + length, before: range.upperBound).scalar
        guard ("0"..."9").contains(next) || ("０"..."９").contains(next) else { return position }
        separator = String(scalar)
      default: return position
      }
      position += length
    }
    return position
  }

  /// `value` with all its places, written in this style.
  func writing(_ value: Decimal) -> String {
    let prefix = (isHundredths ? "百分之" : "") + (value.isNegative ? sign : "")
    if isChinese, value.places <= 0, let numeral = Self.chinese(value.magnitude) { return prefix + numeral }
    let plain = value.magnitude.description
    let whole = plain.prefix { $0 != "." }
    var written = separator.isEmpty ? String(whole) : grouped(whole)
    written += plain.dropFirst(whole.count)
    return prefix + (isFullWidth || point == "．" ? widened(written) : written)
  }

  private func grouped(_ digits: Substring) -> String {
    var written = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { written += separator }
      written.append(digit)
    }
    return written
  }

  /// Digits in full width if they were; the point as it was, or like the digits.
  private func widened(_ written: String) -> String {
    var wide = String.UnicodeScalarView()
    for scalar in written.unicodeScalars {
      if scalar == "." {
        wide.append(point ?? "．")
      } else {
        wide.append(isFullWidth && ("0"..."9").contains(scalar) ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar)
      }
    }
    return String(wide)
  }

  /// A whole number under a hundred in Chinese numerals; larger ones are written in digits.
  private static func chinese(_ value: Decimal) -> String? {
    guard value.places == 0, value.coefficient > 0, value.coefficient < 100 else { return nil }
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    let tens = Int(value.coefficient / 10)
    let ones = Int(value.coefficient % 10)
    if tens == 0 { return ones == 2 ? "两" : digits[ones] }
    return (tens == 1 ? "" : digits[tens]) + "十" + digits[ones]
  }
}
