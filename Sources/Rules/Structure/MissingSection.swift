import Linting
import ReportStructure
import Texts

extension Rule {
  /// A section that the outline of the report demands.
  static let missingSection = Rule(
    id: "missing-section",
    summary: "提纲规定的章节一节不能少。",
    rationale: "财政部门按提纲逐节审核；缺一节，报告会被退回。没有内容的一节也要保留标题，写“无”。",
    severity: .error,
    basis: [
      .rule("当年自评通知、评价工作方案或部门决算公开格式所附提纲，reportlint outlines 列出每份提纲的依据"),
      .rule("《中华人民共和国预算法》", "第十四条（部门决算及说明的公开）"),
    ],
    examples: [
      .flags(
        """
        湖南省澧江县水利局2024年度部门整体支出绩效自评报告
        一、部门基本情况
        内设5个股室。
        二、一般公共预算支出情况
        全部用于基本支出和项目支出。
        三、政府性基金预算支出情况
        无。
        四、国有资本经营预算支出情况
        无。
        五、社会保险基金预算支出情况
        无。
        六、部门整体支出绩效情况
        自评良好。
        七、存在的问题及原因分析
        预算编制不够细。
        八、⟦下一步改进措施⟧
        细化预算编制。
        九、其他需要说明的情况
        无。
        """,
        message: "缺少“部门整体支出绩效自评结果拟应用和公开情况”，应写在“下一步改进措施”之后",
        fixed: """
          湖南省澧江县水利局2024年度部门整体支出绩效自评报告
          一、部门基本情况
          内设5个股室。
          二、一般公共预算支出情况
          全部用于基本支出和项目支出。
          三、政府性基金预算支出情况
          无。
          四、国有资本经营预算支出情况
          无。
          五、社会保险基金预算支出情况
          无。
          六、部门整体支出绩效情况
          自评良好。
          七、存在的问题及原因分析
          预算编制不够细。
          八、下一步改进措施
          细化预算编制。
          九、部门整体支出绩效自评结果拟应用和公开情况
          【待补：部门整体支出绩效自评结果拟应用和公开情况】
          十、其他需要说明的情况
          无。
          """),
      .passes(
        """
        湖南省澧江县水利局2024年度部门整体支出绩效自评报告
        一、单位概况
        内设5个股室。
        二、一般公共预算支出情况
        全部用于基本支出。
        三、政府性基金预算、国有资本经营预算、社会保险基金预算支出情况
        均无。
        四、部门整体支出绩效情况
        自评良好。
        五、存在的主要问题及改进措施
        细化预算编制。
        六、绩效自评结果应用和公开情况
        向社会公开。
        七、其他需要说明的问题
        无。
        """, because: "写法不同，或几节并作一节，都不算缺"),
      .passes(
        """
        澧江县水利局关于开展2024年度部门整体支出绩效自评工作的通知
        一、评价对象
        局属各单位。
        二、工作要求
        按时报送。
        """, because: "通知不是报告"),
    ],
    check: .outlines { held in
      let missing = held.followed.missingSections
      if missing.isEmpty { return [] }
      return held.followed.isBegun ? [held.begun(missing)] : missing.map(held.remark)
    })
}

extension HeldOutline {
  /// What is said of one missing section.
  fileprivate func remark(_ missing: MissingSection) -> Remark {
    let severity: Severity = followed.isGuess ? .information : (followed.isCertain && !missing.section.isLenient ? .error : .warning)
    return Remark(
      severity: severity,
      message: StructureTexts.missing(followed.name(of: missing.section), place(of: missing), followed.outline.basis),
      range: mark(missing), fixes: [insertion([missing], title: StructureTexts.insertHere(followed.name(of: missing.section)))])
  }

  /// What is said of all at once, while the report is only begun.
  fileprivate func begun(_ missing: [MissingSection]) -> Remark {
    let names = Wording.list(missing.map { CommonTexts.quoted(followed.name(of: $0.section)) }, CommonTexts.enumeration)
    return Remark(
      severity: .information, message: StructureTexts.begun(followed.outline.kind, missing.count, names, followed.outline.basis),
      range: head, fixes: [insertion(missing, title: StructureTexts.insertAll(missing.count))])
  }

  /// Where a missing section belongs, in words.
  func place(of missing: MissingSection) -> Wording {
    if let before = missing.before { return StructureTexts.behind(words(of: before)) }
    if let behind = missing.behind { return StructureTexts.before(words(of: behind)) }
    if let parent = missing.parent { return StructureTexts.under(followed.name(of: parent.section)) }
    return StructureTexts.behindTitle()
  }

  /// What is marked for a missing section: the heading it belongs behind, or before, or under.
  func mark(_ missing: MissingSection) -> Range<Int> {
    guard let line = missing.before ?? missing.behind ?? missing.parent?.line else { return head }
    return place(of: followed.lines[line])
  }

  func insertion(_ missing: [MissingSection], title: Wording) -> Remedy {
    Remedy(title: title, safety: .unsafe, edits: SectionInsertion(self).edits(for: missing))
  }
}
