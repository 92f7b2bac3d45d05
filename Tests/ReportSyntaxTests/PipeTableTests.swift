import Testing

struct PipeTableTests {
  @Test func `a Markdown table has a header and rows`() {
    let description = ReportDescription("| 项目 | 金额 |\n|:---|---:|\n| 基本支出 | 60.00 |\n| 合计 |  |\n")
    #expect(description.blocks == ["pipes table"])
    #expect(description.rows == [["项目", "金额"], ["基本支出", "60.00"], ["合计", ""]])
    #expect(description.report.blocks[0].table?.headerRows == 1)
  }

  @Test func `a header without outer bars needs a rule of as many cells`() {
    let description = ReportDescription("项目 | 金额\n--- | ---\n合计 | 9\n")
    #expect(description.rows == [["项目", "金额"], ["合计", "9"]])
    #expect(ReportDescription("项目 | 金额\n合计 | 9\n").rows.isEmpty)
  }

  @Test func `lines with two spaced bars are a table without a header`() {
    let description = ReportDescription("项 目 | 2021年 | 2020年\n收入合计 | 100.00 | 90.00\n正文。")
    #expect(description.rows == [["项 目", "2021年", "2020年"], ["收入合计", "100.00", "90.00"]])
    #expect(description.report.blocks[0].table?.headerRows == 0)
    #expect(description.blocks == ["pipes table", "paragraph: 正文。"])
  }

  @Test func `a bar behind a backslash is part of the words`() {
    #expect(ReportDescription("| a\\|b | c |\n| d | e |").rows == [["a\\|b", "c"], ["d", "e"]])
  }

  @Test func `an empty cell stands where its words would`() {
    let description = ReportDescription("|a||\n|b|c|")
    #expect(description.rows == [["a", ""], ["b", "c"]])
    #expect(description.report.blocks[0].table?.rows[0][1] == 3..<3)
  }

  @Test func `one line with bars is a paragraph`() {
    #expect(ReportDescription("正文。\n甲 | 乙 | 丙\n正文。").rows.isEmpty)
    #expect(ReportDescription("| 甲 | 乙 |").rows.isEmpty)
  }

  @Test func `a cell with one dash is a figure left out, no rule`() {
    #expect(ReportDescription("| 甲 | 乙 |\n| - | - |\n| 1 | 2 |").rows.count == 3)
  }

  @Test func `a blank line ends a table`() {
    #expect(ReportDescription("| 甲 | 乙 |\n| 1 | 2 |\n\n| 丙 | 丁 |\n| 3 | 4 |").blocks == ["pipes table", "pipes table"])
  }
}
