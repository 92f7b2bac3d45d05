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

  private static let signs: [(word: String, sign: String)] = [("-", "-"), ("－", "－"), ("−", "−"), ("负", "负")]
  private static let numerals = "〇零一二两三四五六七八九十百千万亿点"

  /// Reads the number at the start of `words`; `length` is how many bytes of UTF-8 it takes.
  static func read(_ words: String) -> (style: NumberStyle, length: Int) {
    var style = NumberStyle()
    var rest = Substring(words)
    if rest.hasPrefix("百分之") {
      style.isHundredths = true
      rest = rest.dropFirst(3)
    }
    if let (word, sign) = signs.first(where: { rest.hasPrefix($0.word) }) {
      style.sign = sign
      rest = rest.dropFirst(word.count)
    }
    var scalars = rest.unicodeScalars
    if let first = scalars.first, numerals.unicodeScalars.contains(first) {
      style.isChinese = true
      scalars = scalars.drop { numerals.unicodeScalars.contains($0) }
    } else {
      scalars = style.readDigits(scalars)
    }
    return (style, words.utf8.count - Substring(scalars).utf8.count)
  }

  /// Passes digits, points, and separators that a digit follows.
  private mutating func readDigits(_ scalars: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView {
    var rest = scalars
    while let scalar = rest.first {
      switch scalar {
      case "0"..."9": break
      case ".", "．": point = scalar
      case "０"..."９": isFullWidth = true
      case ",", "，", " ":
        guard let next = rest.dropFirst().first, ("0"..."9").contains(next) || ("０"..."９").contains(next) else { return rest }
        separator = String(scalar)
      default: return rest
      }
      rest = rest.dropFirst()
    }
    return rest
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
