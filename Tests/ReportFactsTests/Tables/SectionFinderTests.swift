import Testing

@testable import ReportFacts

struct SectionFinderTests {
  @Test func `the rows without figures above figures are the header`() throws {
    let table = try ReadTable("项目\t预算数\t决算数\n培训费\t3.20\t2.85\n会议费\t1.10\t0.94\n")
    #expect(table.sections.count == 1)
    #expect(table.heads() == ["项目", "预算数", "决算数"])
    #expect(table.sections[0].body == 1..<3)
  }

  @Test func `years over columns are a header, with 年 or without`() throws {
    for header in ["项目\t2022年\t2023年", "项目\t2022\t2023"] {
      let table = try ReadTable(header + "\n救助人数\t314\t298\n寻亲人数\t27\t31\n")
      #expect(table.sections[0].header == 0..<1)
    }
  }

  @Test func `an upper header is spread over the columns below it`() throws {
    let table = try ReadTable(
      "| 科目 | 2022年 | | 2023年 | |\n|---|---|---|---|---|\n| | 预算 | 决算 | 预算 | 决算 |\n| 行政运行 | 1.5 | 1.4 | 1.6 | 1.6 |\n")
    #expect(table.heads() == ["科目", "2022年 > 预算", "2022年 > 决算", "2023年 > 预算", "2023年 > 决算"])
  }

  @Test func `cells that Word merged to the right are shared out`() throws {
    let table = try ReadTable("\t科目\n\t2022年\n\t2023年\n\n\t\n\t预算\n\t决算\n\t预算\n\t决算\n\n\t行政运行\n\t1.5\n\t1.4\n\t1.6\n\t1.6\n")
    #expect(table.heads() == ["科目", "2022年 > 预算", "2022年 > 决算", "2023年 > 预算", "2023年 > 决算"])
  }

  @Test func `a row of Word that lacks cells has its figures at the right`() throws {
    let table = try ReadTable("\t类别\n\t项目\n\t金额\n\t人数\n\n\t救助\n\t临时救助\n\t3.6\n\t18\n\n\t合计\n\t3.6\n\t18\n")
    #expect(table.columns(ofRow: 0) == ["救助", "临时救助", "3.6", "18"])
    #expect(table.columns(ofRow: 1) == ["合计", "∅", "3.6", "18"])
  }

  @Test func `a second header begins a second section`() throws {
    let table = try ReadTable("项目\t预算数\t执行数\n校车\t12.0\t11.4\n指标\t目标\t完成\n趟次\t360\t352\n")
    #expect(table.sections.count == 2)
    #expect(table.heads(1) == ["指标", "目标", "完成"])
  }

  @Test func `a bar before a line has an empty cell on its left where the first line has none`() throws {
    let table = try ReadTable("序号 | 项目 | 金额\n1 | 路灯 | 12.45\n | 合计 | 12.45\n")
    #expect(table.columns(ofRow: 1) == ["", "合计", "12.45"])
  }
}
