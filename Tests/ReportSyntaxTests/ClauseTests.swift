import ReportSyntax
import ReportText
import Testing

struct ClauseTests {
  private func clauses(_ text: String) -> [String] {
    let text = SourceText(text)
    return Clauses(text.bytes, in: 0..<text.count).map { "\(text.string($0.range)) \($0.terminator)" }
  }

  @Test func `clauses end at commas, semicolons, colons and stops of both widths`() {
    #expect(
      clauses("甲，乙；丙：丁。戊,己;庚:辛. 壬") == [
        "甲 comma", "乙 semicolon", "丙 colon", "丁 stop", "戊 comma", "己 semicolon", "庚 colon", "辛 stop", "壬 none",
      ])
  }

  @Test func `marks between digits belong to the number`() {
    #expect(clauses("支出1,234.56万元,其中8:30前") == ["支出1,234.56万元 comma", "其中8:30前 none"])
  }

  @Test func `a stop or colon within words and links ends nothing`() {
    #expect(clauses("见No.5及http://a.cn/b") == ["见No.5及http://a.cn/b none"])
  }

  @Test func `marks inside brackets end nothing`() {
    #expect(clauses("指标（设定4分，得分4分），完成") == ["指标（设定4分，得分4分） comma", "完成 none"])
    #expect(clauses("“甲，乙”，丙") == ["“甲，乙” comma", "丙 none"])
  }

  @Test func `the clauses inside a bracket are had by asking for them`() {
    let text = SourceText("（甲，乙）")
    #expect(Clauses(text.bytes, in: 3..<text.count - 3).map { text.string($0.range) } == ["甲", "乙"])
  }

  @Test func `an enumeration comma ends nothing`() {
    #expect(clauses("甲、乙、丙") == ["甲、乙、丙 none"])
  }

  @Test func `clauses without words are left out`() {
    #expect(clauses("，，甲 ， 。\n乙") == ["甲 comma", "乙 none"])
  }
}
