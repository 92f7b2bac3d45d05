/// Whether a text found in a folder is a report, told cheaply from its bytes.
///
/// A text is taken for a report when two things come together:
/// - its name, or its first 2 KB (title and opening), holds a word of the trade: 绩效, 自评, 决算, 预算, 支出评价, 评价报告;
/// - among its first 64 KB there is a figure with a unit of money, share or count: 万元, 亿元, 元, %, ％, 人, 个, 分.
///
/// 报告 alone is no such word: notes and read-me files hold it. Files named on the command line are never put to this test.
package enum ReportRecognition {
  /// The bytes at the beginning that may hold the title and opening.
  static let opening = 2048
  /// The bytes at the beginning that are searched for a figure.
  static let figures = 65536

  package static func recognises(_ bytes: [UInt8], named name: ArraySlice<UInt8>) -> Bool {
    (holdsWord(name) || holdsWord(bytes.prefix(opening))) && holdsFigure(bytes.prefix(figures))
  }

  private static let words: [StaticString] = ["绩效", "自评", "决算", "预算", "支出评价", "评价报告"]
  private static let units: [StaticString] = ["万元", "亿元", "元", "％", "人", "个", "分"]

  private static func holdsWord(_ bytes: ArraySlice<UInt8>) -> Bool {
    for offset in bytes.indices {
      // The first byte of any of the words: most bytes are none.
      switch bytes[offset] {
      case 0xE5...0xE9: if words.contains(where: { stands($0, bytes, at: offset) }) { return true }
      default: break
      }
    }
    return false
  }

  private static func holdsFigure(_ bytes: ArraySlice<UInt8>) -> Bool {
    var afterDigit = false
    for offset in bytes.indices {
      let byte = bytes[offset]
      if afterDigit, byte == UInt8(ascii: "%") || (byte >= 0xE0 && units.contains { stands($0, bytes, at: offset) }) { return true }
      // 3 万元: blanks between a number and its unit are common.
      afterDigit = (0x30...0x39).contains(byte) || (afterDigit && byte == 0x20)
    }
    return false
  }

  private static func stands(_ word: StaticString, _ bytes: ArraySlice<UInt8>, at offset: Int) -> Bool {
    word.withUTF8Buffer { word in
      guard offset + word.count <= bytes.endIndex else { return false }
      for index in word.indices where bytes[offset + index] != word[index] { return false }
      return true
    }
  }
}
