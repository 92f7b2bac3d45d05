import ReportStructure
import ReportSyntax
import ReportText
import Testing

/// What is said of the numbers of a text: kind, place and proper mark of each flaw.
private func flaws(_ text: String) -> [String] {
  let source = SourceText(text)
  return SequenceFlaws.find(in: Report(source)).map { "\($0.kind) \(source.string($0.place)) → \($0.proper ?? "")" }
}

struct SequenceTests {
  @Test(arguments: [
    "目录\n一、部门概况\n二、收支情况\n三、名词解释\n一、部门概况\n（一）职责\n负责林业。\n二、收支情况\n平衡。\n三、名词解释\n略\n",
    "第一部分 概况……1\n第二部分 决算表……3\n第一部分 概况\n一、职责\n负责。\n第二部分 决算表\n",
    "附件：1.评分表\n2.明细表\n3.问卷\n",
    "一、主要问题\n1.预算不细。\n2.支出偏慢。\n相应的建议如下：\n1.细化预算。\n2.加快支出。\n",
    "一、主要问题\n预算方面\n1.不够细。\n2.不够实。\n执行方面\n1.慢。\n2.乱。\n二、建议\n",
    "1.资金管理\n（一）到位\n（二）拨付\n2.项目管理\n（一）招标\n（二）监理\n（三）验收\n3.绩效\n",
    "第五条 规定如下\n第八条 另有规定\n",
    "2021年收入\n2023年收入\n1.5万元\n3.2万元\n5.8万元\n",
    "# 报告\n\n1. 甲\n1. 乙\n1. 丙\n",
    "三、成效\n一是稳粮。二是增收。\n三是减灾。\n四、问题\n一是慢。\n二是散。\n",
    "三、成效\n一是稳粮：一是面积；二是单产；三是总产。二是增收。三是减灾。\n",
    "①=②+③，④=⑤÷⑥\n",
    "（1）收入；（2）支出。第（4）列取自报表。其中（1）项另列。",
    "| 序号 | 项目 |\n|---|---|\n| 1 | 甲 |\n| 3 | 乙 |\n",
    "1、2号楼已经完工。\n4、5号楼在建。\n",
    "一、本年收入  100.5\n三、上年结转  20.1\n五、合计  120.6\n",
    "根据要求，对（一）（三）（五）项进行核查。",
    "三公经费：1.因公出国费0万元；2.公务用车费5万元，其中1.购置0万元，2.运行5万元；3.接待费1万元。",
    "一、甲\n1、子\n2、子\n二、乙\n3、子\n4、子\n三、丙\n1、子\n",
  ]) func `numbers that are in order, or are no numbers of items, pass`(_ text: String) {
    #expect(flaws(text) == [])
  }

  @Test func `a list may go on behind another`() {
    #expect(flaws("1.修路。包括：\n（1）路基；\n（2）路面。\n2.架桥。\n3.绿化。\n") == [])
    #expect(flaws("一、甲\n（一）修路。\n1.路基。\n2.路面。\n（二）架桥。\n1.桥墩。\n二、乙\n") == [])
  }

  @Test func `a number left out is told where the list goes on`() {
    #expect(flaws("（一）机构\n文字在此。\n（三）人员\n文字在此。\n") == ["gap （三） → （二）"])
    #expect(flaws("1.甲好。\n2.乙好。\n4.丙好。\n5.丁好。\n") == ["gap 4. → 3."])
    #expect(flaws("做法：①强化监管；②严格问责；④注重实效。") == ["gap ④ → ③"])
    #expect(flaws("第一，抓学习；第二，抓落实；第四，抓督查。") == ["gap 第四， → 第三，"])
  }

  @Test func `a number that comes twice is told the second time`() {
    #expect(flaws("一、甲\n文。\n二、乙\n文。\n二、丙\n文。\n三、丁\n文。\n") == ["back 二、 → 三、"])
    #expect(flaws("一是抓学习；二是抓落实；二是抓督查。") == ["back 二是 → 三是"])
  }

  @Test func `a mark in the style of another level is told`() {
    #expect(flaws("一、甲\n文。\n二、乙\n文。\n3、丙\n文。\n四、丁\n文。\n") == ["otherStyle 3、 → 三、"])
    #expect(flaws("1.甲好。\n2.乙好。\n（3）丙好。\n4.丁好。\n") == ["otherStyle （3） → 3."])
    #expect(flaws("一、总\n1.甲好。\n二、乙好。\n3.丙好。\n二、分\n") == ["otherStyle 二、 → 2."])
  }

  @Test func `an item without a number is told by its likeness to the others`() {
    #expect(flaws("二、情况\n1.道路（类）养护（项）\n共10万元。\n桥梁（类）养护（项）\n共20万元。\n3.隧道（类）养护（项）\n共30万元。\n") == ["unnumbered 桥梁（类）养护（项） → 2."])
    #expect(flaws("五、建议\n加快进度\n1.按月通报。\n2.按季考核。\n（二）严格管理\n1.专账核算。\n") == ["unnumbered 加快进度 → （一）"])
    #expect(flaws("一、概况\n（一）机构设置情况\n内设5个股室。\n人员编制情况\n编制20名。\n二、收支\n") == ["unnumbered 人员编制情况 → （二）"])
  }

  @Test func `items that took the numbers of headings are told once`() {
    let text = "一、概况\n（一）贯彻粮食政策，拟订规划。\n（二）管理储备粮，组织轮换。\n（三）监督收购，维护秩序。\n（二）机构设置\n内设5个股室。\n二、收支\n"
    #expect(flaws(text) == ["levelTaken （一） → 1."])
    let source = SourceText(text)
    let mended = source.replacing(SequenceFlaws.find(in: Report(source))[0].edits)
    #expect(mended.string(0..<mended.count).hasPrefix("一、概况\n（一）【待补：小标题】\n1.贯彻粮食政策，拟订规划。\n2.管理储备粮，组织轮换。\n3.监督收购"))
  }

  @Test func `no bytes make it trap`() {
    for text in ["", "一", "（", "（一", "一、", "1.\n3.", "二、\n", "（二）（二）", "①\n③\n", "一是\n三是", "第一部分\n第三部分", "\u{FEFF}三、\r\n三、"] {
      _ = flaws(text)
      for count in 0..<text.utf8.count { _ = SequenceFlaws.find(in: Report(SourceText(Array(text.utf8.prefix(count))))) }
    }
  }
}
