import ReportText

/// The characters that the number of a mark is written with, so that another number can be written the same way.
package enum NumeralScript: Sendable, Equatable {
  /// 一二三
  case chinese
  /// 123
  case arabic
  /// １２３
  case wide
  /// One character for the whole mark: ① ⑴ ⒈ ㈠; the first of its row and how many there are.
  case single(first: UInt32, count: Int)

  /// `value` in this script; nil where the script does not reach so far.
  package func written(_ value: Int) -> String? {
    guard value > 0, value < 1000 else { return nil }
    switch self {
    case .arabic: return String(value)
    case .wide: return String(String.UnicodeScalarView(String(value).unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xFEE0) }))
    case .chinese: return value < 100 ? Self.chineseNumeral(value) : nil
    case .single(let first, let count):
      guard value <= count, let scalar = Unicode.Scalar(first + UInt32(value) - 1) else { return nil }
      return String(scalar)
    }
  }

  /// 1 to 99 as 一 to 九十九.
  private static func chineseNumeral(_ value: Int) -> String {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    let (tens, ones) = value.quotientAndRemainder(dividingBy: 10)
    if tens == 0 { return digits[ones] }
    return (tens == 1 ? "" : digits[tens]) + "十" + digits[ones]
  }

  /// The script of the first numeral in `range`, and where that numeral stands, both in UTF-8 offsets of `bytes`.
  package static func find(_ bytes: [UInt8], in range: Range<Int>) -> (script: NumeralScript, range: Range<Int>)? {
    var position = range.lowerBound
    var found: NumeralScript?
    var start = position
    while position < range.upperBound {
      let (scalar, length) = bytes.scalar(at: position, before: range.upperBound)
      let script = NumeralScript(of: scalar)
      if let found {
        guard script == found else { break }
      } else if let script {
        found = script
        start = position
        if case .single = script { return (script, start..<position + length) }
      }
      position += length
    }
    return found.map { ($0, start..<position) }
  }

  private init?(of scalar: Unicode.Scalar) {
    switch scalar {
    case "0"..."9": self = .arabic
    case "０"..."９": self = .wide
    case "一", "二", "三", "四", "五", "六", "七", "八", "九", "十": self = .chinese
    case "①"..."⑳": self = .single(first: 0x2460, count: 20)
    case "⑴"..."⒇": self = .single(first: 0x2474, count: 20)
    case "⒈"..."⒛": self = .single(first: 0x2488, count: 20)
    case "㈠"..."㈩": self = .single(first: 0x3220, count: 10)
    default: return nil
    }
  }
}
