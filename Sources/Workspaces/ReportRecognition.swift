/// Whether a text found in a folder is a report, told cheaply from its bytes.
///
/// A text is taken for a report when two things come together:
/// - a word of the trade, 绩效, 自评, 决算, 预算 or 评价报告, stands in its name or its first 2 KB (title and opening), or three times in
///   its first 64 KB (final accounts open with pages of duties before they say what they are);
/// - among its first 64 KB there is a figure with a unit of money, share or count: 万元, 亿元, 元, %, ％, 人, 个, 分.
///
/// 报告 alone is no such word: notes and read-me files hold it. Files named on the command line are never put to this test.
package enum ReportRecognition {
  /// The bytes at the beginning that may hold the title and opening.
  private static let opening = 2048
  /// The bytes at the beginning that are looked at at all.
  private static let looked = 65536
  /// How many words make a report of a text that does not open with one.
  private static let enoughWords = 3

  package static func recognises(_ bytes: [UInt8], named name: ArraySlice<UInt8>) -> Bool {
    (countWords(Array(name), before: name.count, atMost: 1) > 0 || isAboutMoney(bytes)) && holdsFigure(bytes)
  }

  private static func isAboutMoney(_ bytes: [UInt8]) -> Bool {
    countWords(bytes, before: opening, atMost: 1) > 0 || countWords(bytes, before: looked, atMost: enoughWords) == enoughWords
  }

  /// How many words of the trade there are, counted up to `most`. Two characters of three bytes each are compared as one number.
  private static func countWords(_ bytes: [UInt8], before end: Int, atMost most: Int) -> Int {
    let words = words
    let end = min(end, bytes.count)
    var count = 0
    var offset = 0
    while offset + 6 <= end {
      let lead = bytes[offset]
      if lead >= 0xE5, lead <= 0xE9 {
        var packed: UInt64 = 0
        for index in offset..<offset + 6 { packed = packed << 8 | UInt64(bytes[index]) }
        if packed == words.0 || packed == words.1 || packed == words.2 || packed == words.3 || packed == words.4 {
          count += 1
          if count == most { return count }
        }
        offset += 3
      } else {
        offset += 1
      }
    }
    return count
  }

  /// 绩效, 自评, 决算, 预算, and of 评价报告 the first half of its second word, 价报.
  private static let words: (UInt64, UInt64, UInt64, UInt64, UInt64) = (
    0xE7BB_A9E6_9588, 0xE887_AAE8_AF84, 0xE586_B3E7_AE97, 0xE9A2_84E7_AE97, 0xE4BB_B7E6_8AA5
  )

  private static let units: [StaticString] = ["万元", "亿元", "元", "％", "人", "个", "分"]

  private static func holdsFigure(_ bytes: [UInt8]) -> Bool {
    var afterDigit = false
    for offset in 0..<min(bytes.count, looked) {
      let byte = bytes[offset]
      if afterDigit, byte == UInt8(ascii: "%") || (byte >= 0xE0 && units.contains { stands($0, bytes, at: offset) }) { return true }
      // 3 万元: blanks between a number and its unit are common.
      afterDigit = (0x30...0x39).contains(byte) || (afterDigit && byte == 0x20)
    }
    return false
  }

  private static func stands(_ word: StaticString, _ bytes: [UInt8], at offset: Int) -> Bool {
    word.withUTF8Buffer { word in
      guard offset + word.count <= bytes.count else { return false }
      for index in word.indices where bytes[offset + index] != word[index] { return false }
      return true
    }
  }
}
