import ReportStructure
import ReportSyntax
import ReportText
import Testing

/// Which outline a text is held against, and which texts against none.
struct RecognitionTests {
  private func recognised(_ text: String, region: String? = nil) -> [String] {
    Structure(Report(SourceText(text)), region: region).outlines.map(\.outline.id)
  }

  private static let selfEvaluation = """
    一、部门基本情况
    内设5个股室。
    二、一般公共预算支出情况
    全部用于基本支出。
    三、政府性基金预算支出情况
    无。
    四、国有资本经营预算支出情况
    无。
    五、社会保险基金预算支出情况
    无。
    六、部门整体支出绩效情况
    自评良好。
    七、存在的主要问题
    预算编制不细。
    八、改进措施
    细化预算。
    """

  @Test func `the county in the title tells the province`() {
    #expect(recognised("新邵县水利局2024年度部门整体支出绩效自评报告\n" + Self.selfEvaluation) == ["hunan_dept_self_eval_2022"])
    #expect(recognised("江华县水利局2024年度部门整体支出绩效自评报告\n" + Self.selfEvaluation) == ["hunan_dept_self_eval_2022"])
    // 丰南区 lies in Hebei, which has another form.
    #expect(recognised("唐山市丰南区水务局2024年度部门整体支出绩效自评报告\n" + Self.selfEvaluation).isEmpty)
  }

  @Test func `issuing codes and the province's own offices tell the province of a county that is not known`() {
    let title = "澧江县水利局2024年度部门整体支出绩效自评报告\n"
    #expect(recognised(title + "根据湘财绩〔2020〕7号文件，现报告如下。\n" + Self.selfEvaluation) == ["hunan_dept_self_eval_2022"])
    #expect(recognised(title + "根据《湖北省财政厅关于开展绩效自评的通知》，现报告如下。\n" + Self.selfEvaluation).isEmpty)
  }

  @Test func `the province of the configuration counts before what the text says`() {
    let text = "新邵县水利局2024年度部门整体支出绩效自评报告\n" + Self.selfEvaluation
    #expect(recognised(text, region: "湖北").isEmpty)
    #expect(recognised(text, region: "湖南") == ["hunan_dept_self_eval_2022"])
  }

  @Test func `of several outlines that fit the title the one with the most headings in common counts`() {
    let older = """
      新邵县水利局2019年度部门整体支出绩效评价报告
      一、部门概况
      内设5个股室。
      二、部门整体支出管理及使用情况
      全部用于基本支出。
      三、部门整体支出绩效情况
      自评良好。
      四、存在的主要问题
      预算编制不细。
      五、改进措施和有关建议
      细化预算。
      """
    #expect(recognised(older) == ["hunan_dept_eval_2014_2020"])
  }

  @Test func `a report enclosed with final accounts has an outline of its own`() {
    let text = """
      新邵县水利局2020年度部门决算公开说明
      第一部分
      新邵县水利局
      概况
      一、部门职责
      主管水利。
      二、机构设置及决算单位构成
      内设5个股室。
      第二部分
      部门决算表
      第三部分
      部门决算情况说明
      一、收入支出决算总体情况说明
      收入与支出相等。
      二、收入决算情况说明
      收入100万元。
      三、支出决算情况说明
      支出100万元。
      第四部分
      名词解释
      一、机关运行经费：指保障运行的资金。
      第五部分
      附件
      新邵县水利局部门整体支出绩效自评报告
      一、部门概况
      主管水利。
      二、部门整体支出管理及使用情况
      全部用于基本支出。
      三、部门整体支出绩效情况
      自评良好。
      四、存在的主要问题
      预算编制不细。
      五、改进措施和有关建议
      细化预算。
      """
    #expect(recognised(text) == ["hunan_final_accounts", "hunan_dept_eval_2014_2020"])
  }

  @Test func `a table of contents vouches for no section`() throws {
    let text = """
      新邵县水利局2024年度部门整体支出绩效自评报告
      目  录
      一、部门基本情况……1
      二、一般公共预算支出情况……2
      三、政府性基金预算支出情况……3
      四、国有资本经营预算支出情况……3
      五、社会保险基金预算支出情况……3
      六、部门整体支出绩效情况……4
      七、存在的主要问题……5
      八、改进措施……6
      九、绩效自评结果应用和公开情况……7
      十、其他需要说明的情况……7

      """
    let followed = try #require(Structure(Report(SourceText(text + Self.selfEvaluation))).outlines.first)
    let missing = followed.missingSections.map { followed.name(of: $0.section) }
    #expect(missing == ["部门整体支出绩效自评结果拟应用和公开情况", "其他需要说明的情况"])
  }

  @Test(arguments: [
    "新邵县水利局2024年度部门整体支出绩效自评工作领导小组会议纪要\n一、会议议题\n研究自评工作。\n二、存在的问题\n进度偏慢。\n三、下一步措施\n加快进度。",
    "新邵县水利局2024年度工作计划\n一、基本情况\n内设5个股室。\n二、存在的问题\n经费不足。\n三、改进措施\n争取资金。",
    "新邵县召开部门整体支出绩效自评工作推进会\n会议指出，各单位要高度重视，按时报送自评报告。",
    "新邵县水利局2024年度部门整体支出绩效自评得分98分，等级为优。",
    "# reportlint\n\n## Install\n\nswift build\n\n## Usage\n\nreportlint --check 报告.txt\n",
    "# 说明\n\n## 一、安装\n\n下载程序。\n\n## 二、使用\n\n检查2024年度部门决算公开说明。\n",
    "新邵县财政局关于做好2024年度部门决算公开工作的通知\n一、公开内容\n部门概况、决算表。\n二、名词解释\n略。",
    "", "一、", "\u{FEFF}",
  ]) func `no outline is forced on a text that is no report`(_ text: String) {
    #expect(recognised(text).isEmpty)
  }

  @Test func `the configuration names the outline of a report that says nothing of itself`() {
    let structure = Structure(Report(SourceText("一、基本情况\n略。")), outline: "hebei_key_dept_eval")
    #expect(structure.outlines.map(\.outline.id) == ["hebei_key_dept_eval"])
    #expect(structure.outlines.first?.confidence == 100)
    #expect(Structure(Report(SourceText("一、基本情况\n略。")), outline: "none").outlines.isEmpty)
  }
}
