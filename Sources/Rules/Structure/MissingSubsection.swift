import Linting
import ReportStructure
import Texts

extension Rule {
  /// A subsection of the outline that is missing beside others of its section.
  static let missingSubsection = Rule(
    id: "missing-subsection",
    summary: "一节里的小节，宜按提纲写全。",
    rationale: "评审按提纲的小节找内容；漏了一个小节，容易被当作没有写。",
    severity: .information,
    basis: [.rule("当年自评通知、评价工作方案或部门决算公开格式所附提纲，reportlint outlines 列出每份提纲的依据")],
    examples: [
      .flags(
        """
        湖南省澧江县水利局2024年度部门整体支出绩效自评报告
        一、部门基本情况
        （一）⟦机构设置情况⟧
        内设5个股室。
        （二）主要职能职责
        主管全县水利工作。
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
        七、存在的问题
        预算编制不够细。
        八、改进措施
        细化预算编制。
        """, message: "“部门基本情况”中缺少“人员编制情况”，应写在“机构设置情况”之后"),
      .passes(
        """
        湖南省澧江县水利局2024年度部门整体支出绩效自评报告
        一、部门基本情况
        内设5个股室，编制36名，主管全县水利工作。
        二、一般公共预算支出情况
        全部用于基本支出和项目支出。
        三、政府性基金预算支出情况
        无。
        四、部门整体支出绩效情况
        自评良好。
        五、存在的问题
        预算编制不够细。
        """, because: "没有分小节写"),
      .passes(
        """
        湖南省澧江县水利局2024年度部门整体支出绩效自评报告
        一、部门基本情况
        （一）机构设置及人员编制。内设5个股室，编制36名。
        （二）职能职责。主管全县水利工作。
        二、一般公共预算支出情况
        全部用于基本支出和项目支出。
        三、部门整体支出绩效情况
        自评良好。
        四、存在的问题
        预算编制不够细。
        """, because: "两个小节并作一节"),
    ],
    check: .outlines { held in
      guard !held.followed.isBegun, !held.followed.isGuess else { return [] }
      return held.followed.missingSubsections.map { missing in
        let name = held.followed.name(of: missing.section)
        let parent = missing.parent?.line.map(held.words) ?? held.followed.name(of: missing.section)
        return Remark(
          message: StructureTexts.missingSubsection(parent, name, held.place(of: missing)), range: held.mark(missing),
          fixes: [held.insertion([missing], title: StructureTexts.insertHere(name))])
      }
    })
}
