import ReportSyntax
import ReportText
import Testing

struct NumberingTests {
  private func mark(_ line: String) -> NumberingMark? {
    NumberingMark(Array(line.utf8), in: 0..<line.utf8.count)
  }

  private func read(_ line: String) -> String? {
    guard let mark = mark(line) else { return nil }
    let text = SourceText(line)
    return "\(mark.numbering.style) \(mark.numbering.value) [\(text.string(mark.range))] \(text.string(mark.contentStart..<text.count))"
  }

  @Test func `every written form is read with its style and value`() {
    #expect(read("一、部门概况") == "chinese 1 [一、] 部门概况")
    #expect(read("（一）机构设置") == "bracketedChinese 1 [（一）] 机构设置")
    #expect(read("(二）机构情况") == "bracketedChinese 2 [(二）] 机构情况")
    #expect(read("1.预算编制") == "arabic 1 [1.] 预算编制")
    #expect(read("12、预算编制") == "arabic 12 [12、] 预算编制")
    #expect(read("３．预算编制") == "arabic 3 [３．] 预算编制")
    #expect(read("（1） 人员") == "bracketedArabic 1 [（1）] 人员")
    #expect(read("(3)人员") == "bracketedArabic 3 [(3)] 人员")
    #expect(read("1)人员") == "bracketedArabic 1 [1)] 人员")
    #expect(read("③人员") == "circled 3 [③] 人员")
    #expect(read("第一部分 概况") == "part 1 [第一部分] 概况")
    #expect(read("第二章：概况") == "part 2 [第二章] 概况")
    #expect(read("附件1：基础数据表") == "annex 1 [附件1] 基础数据表")
    #expect(read("附件1-3-1     自评表") == "annex 1 [附件1-3-1] 自评表")
    #expect(read("附件 2") == "annex 2 [附件 2] ")
    #expect(read("## 一、概况") == "markdown 2 [## ] 一、概况")
    #expect(read("- 概况") == "bullet 0 [-] 概况")
    #expect(read("•概况") == "bullet 0 [•] 概况")
    #expect(read("⑵概况") == "bracketedArabic 2 [⑵] 概况")
    #expect(read("㈢概况") == "bracketedChinese 3 [㈢] 概况")
  }

  @Test func `Chinese numerals are read up to 九十九`() {
    let numerals = ["一": 1, "九": 9, "十": 10, "十一": 11, "二十": 20, "二十一": 21, "九十九": 99]
    for (numeral, value) in numerals { #expect(mark(numeral + "、概况")?.numbering.value == value) }
  }

  @Test func `circled numbers are read up to ⑳`() {
    for (index, circled) in "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳".enumerated() {
      #expect(mark("\(circled)概况")?.numbering == Numbering(style: .circled, value: index + 1))
    }
  }

  @Test(arguments: [
    "1.5万元", "2.3", "2024.", "2024年", "1-12月", "1、2月份", "一是加强", "一般公共预算", "十分重要", "-5万元", "*注", "#1楼", "（2021年度）", "（一",
    "第一季度", "附件", "附件材料", "附件1中", "####### 概况", "1，概况", "一", "1", "", "三季度", "（全年）", "1000.概况",
  ])
  func `what only looks like a number is none`(_ line: String) {
    #expect(mark(line) == nil)
  }

  @Test func `a year may stand right behind a number`() {
    #expect(read("1.2024年预算编制") == "arabic 1 [1.] 2024年预算编制")
    #expect(read("2、2023年决算") == "arabic 2 [2、] 2023年决算")
  }

  @Test func `styles are ordered as documents nest them`() {
    #expect(Numbering.Style.part < .chinese)
    #expect(Numbering.Style.chinese < .bracketedChinese)
    #expect(Numbering.Style.bracketedChinese < .arabic)
    #expect(Numbering.Style.arabic < .bracketedArabic)
    #expect(Numbering.Style.bracketedArabic < .circled)
  }
}
