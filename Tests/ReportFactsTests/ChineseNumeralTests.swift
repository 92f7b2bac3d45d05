import Testing

@testable import ReportFacts

struct ChineseNumeralTests {
  /// 1…9999 9999 as people write it: 一百零五, 十二, 三万零六十.
  private func written(_ number: Int) -> String {
    if number >= 10_000 {
      let rest = number % 10_000
      return written(number / 10_000) + "万" + (rest == 0 ? "" : (rest < 1000 ? "零" : "") + section(rest))
    }
    let words = section(number)
    return words.hasPrefix("一十") ? String(words.dropFirst()) : words
  }

  /// 1…9999 with 一十 for ten.
  private func section(_ number: Int) -> String {
    let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    var words = ""
    var skipped = false
    for (power, name) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
      let digit = number / power % 10
      if digit == 0 {
        skipped = true
        continue
      }
      if skipped, !words.isEmpty { words += "零" }
      skipped = false
      words += digits[digit] + name
    }
    return words
  }

  @Test func `numerals from one to a million read as they are written`() {
    for number in Array(1...20_000) + Array(stride(from: 20_001, through: 999_999, by: 37)) {
      let words = written(number)
      let bytes = Array(words.utf8)
      let reading = ChineseNumeral.read(bytes, from: 0, end: bytes.count)
      if reading?.value != number || reading?.end != bytes.count { Issue.record("\(words) reads as \(String(describing: reading))") }
    }
  }

  @Test(arguments: [("两百三十", 230), ("二〇二四", 2024), ("一百五", 105), ("十", 10), ("十五", 15)])
  func `other ways of writing`(_ words: String, _ number: Int) {
    let bytes = Array(words.utf8)
    #expect(ChineseNumeral.read(bytes, from: 0, end: bytes.count)?.value == number)
  }

  @Test func `numerals cut short anywhere are read without a trap`() {
    let bytes = Array("九亿九千九百九十九万九千九百九十九".utf8)
    for end in 0...bytes.count { _ = ChineseNumeral.read(bytes, from: 0, end: end) }
  }

  @Test func `what is no numeral gives nil`() {
    for words in ["", "支出", "百", "万"] {
      let bytes = Array(words.utf8)
      #expect(ChineseNumeral.read(bytes, from: 0, end: bytes.count) == nil, "\(words)")
    }
  }
}
