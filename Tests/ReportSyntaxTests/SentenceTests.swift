import ReportSyntax
import ReportText
import Testing

struct SentenceTests {
  private func sentences(_ text: String) -> [String] {
    let text = SourceText(text)
    return Sentences(text.bytes, in: 0..<text.count).map { text.string($0.range) }
  }

  private func closed(_ text: String) -> [Bool] {
    let text = SourceText(text)
    return Sentences(text.bytes, in: 0..<text.count).map(\.isClosed)
  }

  @Test func `sentences end at 。！？ and at line ends`() {
    #expect(sentences("甲。乙！ 丙？丁\n戊!己?") == ["甲。", "乙！", "丙？", "丁", "戊!", "己?"])
  }

  @Test func `a semicolon does not end a sentence`() {
    #expect(sentences("甲；乙；丙。") == ["甲；乙；丙。"])
  }

  @Test func `a stop inside brackets, quotes or title marks ends nothing`() {
    #expect(sentences("甲（乙。丙）丁。戊") == ["甲（乙。丙）丁。", "戊"])
    #expect(sentences("甲(乙。丙）丁。戊") == ["甲(乙。丙）丁。", "戊"])
    #expect(sentences("甲“乙。丙”丁。戊") == ["甲“乙。丙”丁。", "戊"])
    #expect(sentences("甲《乙！丙》丁。戊") == ["甲《乙！丙》丁。", "戊"])
    #expect(sentences("甲（乙（丙。）丁。）戊。己") == ["甲（乙（丙。）丁。）戊。", "己"])
  }

  @Test func `a bracket that never closes swallows nothing`() {
    #expect(sentences("甲（乙。丙。") == ["甲（乙。", "丙。"])
    #expect(sentences("甲（乙。丙\n丁）戊。") == ["甲（乙。", "丙", "丁）戊。"])
    #expect(sentences("甲（" + String(repeating: "乙。", count: 400) + "）").count == 400)
  }

  @Test func `repeated stops and closing quotes stay with their sentence`() {
    #expect(sentences("甲。。乙？！丙。”丁") == ["甲。。", "乙？！", "丙。”", "丁"])
  }

  @Test func `question marks in links end nothing`() {
    #expect(sentences("见http://a.cn?id=1网页。完") == ["见http://a.cn?id=1网页。", "完"])
  }

  @Test func `only the last words of a text can be unfinished`() {
    #expect(closed("甲。乙") == [true, false])
    #expect(closed("甲\n乙 \n\n") == [true, false])
    #expect(closed("甲。\n") == [true])
    #expect(closed("支出100万元，其中") == [false])
  }

  @Test func `a range before the end of the text ends in finished words`() {
    let text = SourceText("甲乙\n丙。")
    #expect(Sentences(text.bytes, in: 0..<6).map(\.isClosed) == [true])
  }

  @Test func `white space alone has no sentences`() {
    #expect(sentences(" 　\n\t").isEmpty)
    #expect(sentences("").isEmpty)
  }

  @Test func `a range outside the bytes is clamped onto them`() {
    #expect(Sentences(Array("甲。".utf8), in: -4..<100).map(\.range) == [0..<6])
  }

  @Test func `ten thousand nested brackets and twenty megabytes of open ones are read in linear time`() {
    #expect(sentences(String(repeating: "（", count: 10_000) + "甲。" + String(repeating: "）", count: 10_000) + "乙。").count == 1)
    #expect(sentences(String(repeating: "（《“(", count: 10_000) + "甲。乙").count == 2)
    let open = [UInt8](repeating: UInt8(ascii: "("), count: 20_000_000)
    #expect(Array(Sentences(open, in: 0..<open.count)).count == 1)
  }
}
