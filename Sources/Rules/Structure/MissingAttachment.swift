import Linting
import ReportStructure
import ReportText

extension Rule {
  /// An annex that is listed and not there, or there and not listed.
  static let missingAttachment = Rule(
    id: "missing-attachment",
    summary: "附件清单与后面所附的附件一一对应。",
    rationale: "清单是收件人点收附件的依据；缺一件，或多一件没有列，都要来回核对。",
    severity: .warning,
    basis: [.rule("GB/T 9704—2012《党政机关公文格式》", "7.3.4"), .rule("GB/T 9704—2012《党政机关公文格式》", "7.3.7")],
    examples: [
      .flags(
        """
        湖南省澧江县水利局2024年度部门整体支出绩效自评报告
        一、部门基本情况
        内设5个股室。
        二、一般公共预算支出情况
        全部用于基本支出和项目支出。
        三、部门整体支出绩效情况
        自评良好。
        附件：
        1.部门整体支出绩效评价基础数据表
        ⟦2.部门整体支出绩效自评表⟧
        附件1
        部门整体支出绩效评价基础数据表
        """, message: "清单列有附件2“部门整体支出绩效自评表”，后面没有"),
      .flags(
        """
        湖南省澧江县水利局2024年度部门整体支出绩效自评报告
        一、部门基本情况
        内设5个股室。
        二、一般公共预算支出情况
        全部用于基本支出和项目支出。
        三、部门整体支出绩效情况
        自评良好。
        附件：1.部门整体支出绩效评价基础数据表
        附件1
        部门整体支出绩效评价基础数据表
        ⟦附件2⟧
        部门整体支出绩效自评表
        """, message: "附件2没有列在清单里"),
      .passes(
        """
        湖南省澧江县水利局2024年度部门整体支出绩效自评报告
        一、部门基本情况
        内设5个股室。
        二、一般公共预算支出情况
        全部用于基本支出和项目支出。
        三、部门整体支出绩效情况
        自评良好。
        附件：1-1.部门整体支出绩效评价基础数据表
              1-2.项目支出绩效自评表
        附件1-1
        部门整体支出绩效评价基础数据表
        附件1-2-1
        农村供水项目支出绩效自评表
        附件1-2-2
        河道治理项目支出绩效自评表
        """, because: "一个项目一张自评表"),
      .passes(
        """
        湖南省澧江县水利局2024年度部门整体支出绩效自评报告
        一、部门基本情况
        内设5个股室。
        二、一般公共预算支出情况
        全部用于基本支出和项目支出。
        三、部门整体支出绩效情况
        自评良好。
        附件：1.部门整体支出绩效评价基础数据表
        2.部门整体支出绩效自评表
        """, because: "附件都在别的文件里"),
    ],
    check: RuleCheck { subject in
      guard !subject.structure.outlines.isEmpty else { return [] }
      return AnnexList(subject.analysis.report).remarks
    })
}
