import Testing

struct WordTableTests {
  @Test func `each cell stands on a line of its own and an empty line parts rows`() {
    let description = ReportDescription("附件1\n\t项目\n\t金额\n\n\t合计\n\t9\n\n正文。")
    #expect(description.blocks == ["annex 1 heading: ", "word table", "paragraph: 正文。"])
    #expect(description.rows == [["项目", "金额"], ["合计", "9"]])
  }

  @Test func `a tab alone is an empty cell`() {
    let description = ReportDescription("\t\n\t因公出国\n\t合计\n\n\t预算数\n\t\n\t1\n\n\t决算数\n\t\n\t\n")
    #expect(description.rows == [["", "因公出国", "合计"], ["预算数", "", "1"], ["决算数", "", ""]])
  }

  @Test func `a cell goes on in lines without a tab`() {
    #expect(ReportDescription("\t项目资金\n（万元）\n\t年初\n预算\n\n\t合计\n\t9\n").rows == [["项目资金/（万元）", "年初/预算"], ["合计", "9"]])
  }

  @Test func `an empty line within a row cut in two is seen by its length`() {
    let text = "\ta\n\tb\n\tc\n\td\n\n\t\n\t效益指标\n（20分）\n\n\tc\n\td\n\n\ta\n\tb\n\tc\n\td\n"
    #expect(ReportDescription(text).rows == [["a", "b", "c", "d"], ["", "效益指标/（20分）", "c", "d"], ["a", "b", "c", "d"]])
  }

  @Test func `empty lines at the end of a cell are seen by the length of its row`() {
    let text = "\t部门\n\t医保局\n\n\t预算申请\n\n\n\n\t\n\t年初数\n\n\t\n\t总额\n\t9\n"
    #expect(ReportDescription(text).rows == [["部门", "医保局"], ["预算申请", "", "年初数"], ["", "总额", "9"]])
  }

  @Test func `words set vertically with empty lines between them are one cell`() {
    let text = "\t绩\n\n效\n\n指\n\n标\n\t一级指标\n\t分值\n\n\t\n\t产出\n\t50\n"
    #expect(ReportDescription(text).rows == [["绩//效//指//标", "一级指标", "分值"], ["", "产出", "50"]])
  }

  @Test func `indented paragraphs are no table`() {
    let blocks = ReportDescription("正文。\n\t（一）人员情况：\n\t在职人员13人。\n\t编外人员12人。\n\t另有退休人员。\n").blocks
    #expect(blocks.count == 5)
    #expect(blocks.allSatisfy { !$0.contains("table") })
  }

  @Test func `indented paragraphs with empty lines between them are no table`() {
    let blocks = ReportDescription("正文。\n\t1、加强管理\n\n\t2、完善制度\n\n\t3、提高效率\n").blocks
    #expect(blocks.dropFirst() == ["arabic 1 heading: 加强管理", "arabic 2 heading: 完善制度", "arabic 3 heading: 提高效率"])
  }

  @Test func `an indented heading before, between and behind tables is in none of them`() {
    let text = "正文。\n\t（一）支出\n\n\t项目\n\t金额\n\n\t合计\n\t9\n\n\t（二）三公\n\n\t项目\n\t金额\n\n\t合计\n\t8\n\n\t（三）项目\n\n\t\n\n\t1、管理\n正文。\n"
    let expected = [
      "paragraph: 正文。", "bracketedChinese 1 heading: 支出", "word table", "bracketedChinese 2 heading: 三公", "word table",
      "bracketedChinese 3 heading: 项目", "arabic 1 heading: 管理", "paragraph: 正文。",
    ]
    #expect(ReportDescription(text).blocks == expected)
  }

  @Test func `a numbered first cell is a cell`() {
    #expect(ReportDescription("\t项目\n\t金额\n\n\t一、收入\n\t9\n\n\t（一）财政拨款\n\t9\n").rows.count == 3)
  }

  @Test func `one row needs three cells`() {
    #expect(ReportDescription("正文。\n\t项目\n\t金额\n\n正文。").rows.isEmpty)
    #expect(ReportDescription("正文。\n\t项目\n\t金额\n\t备注\n\n正文。").rows == [["项目", "金额", "备注"]])
  }

  @Test func `several empty lines part two tables of different width`() {
    let text = "\ta\n\tb\n\n\tc\n\td\n\n\n\n\te\n\tf\n\tg\n\n\th\n\ti\n\tj\n"
    #expect(ReportDescription(text).blocks == ["word table", "word table"])
  }

  @Test func `CRLF changes nothing`() {
    let text = "\t绩\n\n效\n\t一级\n\t分值\n\n\t\n\t产出\n\t50\n\n正文。"
    let crlf = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    #expect(ReportDescription(crlf).rows.map(\.count) == ReportDescription(text).rows.map(\.count))
    #expect(ReportDescription(crlf).blocks == ReportDescription(text).blocks)
  }
}
