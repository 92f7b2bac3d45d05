import Testing

struct HeadingTests {
  private func blocks(_ text: String) -> [String] {
    // Behind a sentence, so that no line is taken for the title.
    Array(ReportDescription("正文。\n" + text).blocks.dropFirst())
  }

  @Test func `a short numbered line is a heading`() {
    #expect(blocks("二、部门整体支出管理及使用情况") == ["chinese 2 heading: 部门整体支出管理及使用情况"])
    #expect(blocks("　　（一）人员情况：") == ["bracketedChinese 1 heading: 人员情况："])
    #expect(blocks("\t（一）人员情况：") == ["bracketedChinese 1 heading: 人员情况："])
  }

  @Test func `a numbered name of forty-five characters is a heading`() {
    let name = "社会保障和就业支出（类）财政对其他社会保险基金的补助（款）财政对工伤保险基金的补助（项）"
    #expect(blocks("6、" + name) == ["arabic 6 heading: " + name])
  }

  @Test func `a numbered sentence is a list item`() {
    #expect(blocks("9、完成县委、县政府交办的其他任务。") == ["arabic 9 item: 完成县委、县政府交办的其他任务。"])
    #expect(blocks("（二）预算执行率。执行率为93.08%") == ["bracketedChinese 2 item: 预算执行率。执行率为93.08%"])
    #expect(blocks("（1）完善制度；") == ["bracketedArabic 1 item: 完善制度；"])
  }

  @Test func `a numbered line that states a figure is a list item`() {
    #expect(blocks("3、预算完成率：100%") == ["arabic 3 item: 预算完成率：100%"])
    #expect(blocks("5、政府采购执行率100%") == ["arabic 5 item: 政府采购执行率100%"])
    #expect(blocks("1.基本支出1006.92万元") == ["arabic 1 item: 基本支出1006.92万元"])
  }

  @Test func `a long numbered line is a list item`() {
    let words = String(repeating: "拟订本区医疗保障筹资政策", count: 5)
    #expect(blocks("1、" + words) == ["arabic 1 item: " + words])
  }

  @Test func `a year in a heading is no figure`() {
    #expect(blocks("十四、关于2020年度预算绩效情况说明") == ["chinese 14 heading: 关于2020年度预算绩效情况说明"])
  }

  @Test func `bullets are list items however short`() {
    #expect(blocks("- 概况\n* 概况\n• 概况") == ["bullet 0 item: 概况", "bullet 0 item: 概况", "bullet 0 item: 概况"])
  }

  @Test func `a Markdown heading keeps its style when its words are numbered`() {
    let description = ReportDescription("# 2024年度绩效自评报告\n\n## 一、部门概况 ##\n### C#")
    #expect(description.blocks == ["markdown 1 heading: 2024年度绩效自评报告", "markdown 2 heading: 一、部门概况", "markdown 3 heading: C#"])
    #expect(description.markers == ["# ", "## ", "### "])
  }

  @Test func `bold marks around a whole line are no part of its words`() {
    #expect(blocks("**一、部门概况**") == ["chinese 1 heading: 部门概况"])
    #expect(blocks("****") == ["paragraph: ****"])
  }

  @Test func `the name below 第一部分 stays a paragraph`() {
    #expect(blocks("第一部分\n部门概况\n一、部门职责") == ["part 1 heading: ", "paragraph: 部门概况", "chinese 1 heading: 部门职责"])
  }

  @Test func `markers cover the number and its punctuation`() {
    #expect(ReportDescription("一、甲\n（二）乙\n3.丙\n④丁\n附件1-2 戊").markers == ["一、", "（二）", "3.", "④", "附件1-2"])
  }

  @Test func `every line of plain text is a paragraph`() {
    #expect(blocks("甲乙。\n  丙丁。  \r\n戊己。\r庚。") == ["paragraph: 甲乙。", "paragraph: 丙丁。", "paragraph: 戊己。", "paragraph: 庚。"])
  }

  @Test func `blank lines, rules of dashes and comments are one blank block`() {
    let description = ReportDescription("正文。\n\n　\n-----\n———\n<!-- reportlint-disable -->\n正文。")
    #expect(description.report.blocks.map { $0.kind == .blank } == [false, true, false])
  }

  @Test func `a byte-order mark is blank`() {
    let description = ReportDescription("\u{FEFF}一、概况")
    #expect(description.report.blocks.map(\.length) == [3, 12])
    #expect(description.blocks == ["chinese 1 heading: 概况"])
  }
}
