import Testing

struct TabTableTests {
  @Test func `lines with inner tabs are rows`() {
    let description = ReportDescription("项目\t2021年\t2020年\r\n收入\t100.00\t90.00\r\n支出\t\t80.00\r\n正文。")
    #expect(description.blocks == ["tabs table", "paragraph: 正文。"])
    #expect(description.rows == [["项目", "2021年", "2020年"], ["收入", "100.00", "90.00"], ["支出", "", "80.00"]])
  }

  @Test func `a row may begin with an empty cell`() {
    #expect(ReportDescription("\t2021年\t2020年\n收入\t1\t2\n").rows == [["", "2021年", "2020年"], ["收入", "1", "2"]])
  }

  @Test func `one line with a tab is a paragraph`() {
    #expect(ReportDescription("正文。\n填表人：\t日期：\n正文。").rows.isEmpty)
  }

  @Test func `a list that Word numbered is no table`() {
    let blocks = ReportDescription("正文。\n1.\t预算编制\n2.\t预算执行\n一、\t概况\n").blocks
    #expect(blocks == ["paragraph: 正文。", "arabic 1 heading: 预算编制", "arabic 2 heading: 预算执行", "chinese 1 heading: 概况"])
  }

  @Test func `a column of numbers is no list`() {
    #expect(ReportDescription("序号\t项目\t金额\n1.\t办公费\t3\n2.\t差旅费\t4\n").rows.count == 3)
  }

  @Test func `a line with one cell at its end belongs to the table only between rows`() {
    #expect(ReportDescription("a\tb\n\tc\nd\te\n\tf\n").rows == [["a", "b"], ["", "c"], ["d", "e"]])
  }
}
