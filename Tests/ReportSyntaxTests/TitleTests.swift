import Testing

struct TitleTests {
  private func titles(_ text: String) -> [String] {
    ReportDescription(text).blocks.filter { $0.hasPrefix("title: ") }.map { String($0.dropFirst(7)) }
  }

  @Test func `the short first line is the title`() {
    #expect(titles("2024年度部门整体支出绩效自评报告\n\n为规范管理，特此报告。") == ["2024年度部门整体支出绩效自评报告"])
  }

  @Test func `a title may have three lines`() {
    let text = "唐山市丰南区财政局\n对区医疗保障局2023年部门整体支出重点\n评价报告\n\n按照要求，评价如下。"
    #expect(titles(text) == ["唐山市丰南区财政局", "对区医疗保障局2023年部门整体支出重点", "评价报告"])
  }

  @Test func `blank lines may stand between the lines of a title`() {
    #expect(titles("\n 新邵县医疗保障局\n\n2024年度部门整体支出绩效自评报告\n\n一、概况").count == 2)
  }

  @Test func `a form line between two titles is a paragraph`() {
    let text = "天心区部门整体支出绩效自评报告\n单位名称:  天心区医疗保障局\n天心区部门整体支出（2021年度）绩效自评报告\n一、概况"
    #expect(titles(text).count == 2)
  }

  @Test func `a short line behind the finished title is no title`() {
    #expect(titles("2024年度绩效自评报告\n\n部门概况\n\n新邵县医疗保障局是县政府工作部门。") == ["2024年度绩效自评报告"])
  }

  @Test func `a numbered line, a sentence, an amount or a table ends the title`() {
    #expect(titles("一、部门概况\n报告").isEmpty)
    #expect(titles("支出100.00万元，其中：基本支出60.00万元。").isEmpty)
    #expect(titles("支出100.00万元").isEmpty)
    #expect(titles("| 项目 | 金额 |\n|---|---|\n| 合计 | 9 |\n报告").isEmpty)
  }

  @Test func `at most three lines are titles`() {
    #expect(titles("甲\n乙\n丙\n丁\n戊").count == 3)
  }
}
