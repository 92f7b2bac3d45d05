import Testing

@testable import ReportFacts

struct RowTreeTests {
  private func parents(_ rows: String) throws -> [String] {
    try ReadTable("项目\t金额\n" + rows.split(separator: "\n").enumerated().map { "\($1)\t\($0 + 1).5" }.joined(separator: "\n") + "\n")
      .parents()
  }

  @Test func `numbers of a lower rank stand under those of a higher`() throws {
    #expect(
      try parents("一、基本支出\n1.人员经费\n（1）工资\n（2）津贴\n2.公用经费\n二、项目支出")
        == ["", "一、基本支出", "1.人员经费", "1.人员经费", "一、基本支出", ""])
  }

  @Test func `其中 and what follows it are parts of the row above`() throws {
    #expect(try parents("财政拨款\n其中：中央资金\n省级资金\n县级资金") == ["", "财政拨款 其中", "财政拨款 其中", "财政拨款 其中"])
  }

  @Test func `a number ends the list that 其中 begins`() throws {
    #expect(try parents("一、事业收入\n其中：住宿费\n二、其他收入") == ["", "一、事业收入 其中", ""])
  }

  @Test func `an indent makes a part, the same indent a sibling`() throws {
    #expect(try parents("运行经费\n  办公费\n  差旅费\n采购") == ["", "运行经费", "运行经费", ""])
  }

  @Test func `a total is part of nothing`() throws {
    #expect(try parents("一、渠道\n1.干渠\n合计") == ["", "一、渠道", ""])
  }

  @Test func `codes stand under the codes they begin with`() throws {
    let table = try ReadTable("科目编码\t名称\t金额\n205\t教育支出\t9.5\n20502\t普通教育\t9.5\n2050202\t小学教育\t9.5\n20508\t进修\t3.5\n208\t社会保障\t1.5\n")
    #expect(try table.parents() == ["", "教育支出", "普通教育", "教育支出", ""])
  }

  @Test func `rows taken out of a list are siblings of the row that has it`() {
    var tree = RowTree(parents: [-1, 0, 1, 1, 1, 0])
    tree.close(1, after: 1)
    #expect(tree.parents == [-1, 0, 1, 0, 0, 0])
    #expect(tree.children[0] == [1, 3, 4, 5])
    #expect(tree.children[1] == [2])
  }
}
