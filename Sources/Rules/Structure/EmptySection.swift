import Linting
import ReportStructure
import ReportSyntax
import ReportText
import Texts

extension Rule {
  /// A heading with nothing below it.
  static let emptySection = Rule(
    id: "empty-section",
    summary: "标题下面要有内容；没有的，写“无”。",
    rationale: "只有标题没有内容，看不出是没有此项还是忘了写。",
    severity: .warning,
    basis: [.rule("当年自评通知所附提纲（没有内容的一节保留标题，写“无”）"), .practice("已公开的自评报告和决算说明")],
    examples: [
      .flags(
        """
        湖南省澧江县水利局2024年度部门整体支出绩效自评报告
        一、部门基本情况
        内设5个股室。
        二、一般公共预算支出情况
        全部用于基本支出和项目支出。
        三、⟦政府性基金预算支出情况⟧
        四、国有资本经营预算支出情况
        无。
        五、社会保险基金预算支出情况
        无。
        六、部门整体支出绩效情况
        自评良好。
        """, message: "“政府性基金预算支出情况”下面没有内容，没有此项的请写“无”",
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
          """),
      .flags(
        """
        湖南省澧江县水利局2024年度部门整体支出绩效自评报告
        一、部门基本情况
        内设5个股室。
        二、一般公共预算支出情况
        全部用于基本支出和项目支出。
        三、政府性基金预算支出情况
        无。
        四、部门整体支出绩效情况
        自评良好。
        五、⟦存在的问题⟧
        六、改进措施
        细化预算编制。
        """, message: "“存在的问题”下面没有内容，请补上"),
      .passes(
        """
        湖南省澧江县水利局2024年度部门整体支出绩效自评报告
        一、部门基本情况
        （一）机构设置情况。内设5个股室。
        二、一般公共预算支出情况
        全部用于基本支出和项目支出。
        三、部门整体支出绩效情况
        自评良好。
        四、存在的问题及原因分析
        """, because: "分小节写的一节不空；最后一节可能正在写"),
      .passes(
        """
        湖南省澧江县水利局2023年度部门决算公开说明
        第一部分
        澧江县水利局概况
        一、部门职责
        主管全县水利工作。
        二、机构设置
        内设5个股室。
        第二部分
        部门决算表
        第三部分
        部门决算情况说明
        一、收入支出决算总体情况说明
        收入、支出均与上年持平。
        """, because: "决算表另附；部分的名称可以另起一行"),
    ],
    check: .outlines { held in
      if held.followed.isBegun { return [] }
      return held.emptySections.map { line, section in
        let words = held.words(of: line)
        let mayBeNothing = words.hasSuffix("支出情况") && words.contains("预算") || words.hasPrefix("其他")
        let nothing = Remedy(title: StructureTexts.insertNothing(), safety: .unsafe, edits: [held.line("无。", below: line)])
        let prompt = Remedy(
          title: StructureTexts.insertPrompt(), safety: .unsafe, edits: [held.line("【待补：\(held.followed.name(of: section))】", below: line)])
        return Remark(
          message: StructureTexts.empty(words, mayBeNothing ? StructureTexts.writeNothing : StructureTexts.fillIn),
          range: held.place(of: held.followed.lines[line]),
          fixes: mayBeNothing ? [nothing, prompt] : [prompt])
      }
    })
}

extension HeldOutline {
  /// The sections of the outline whose heading is followed at once by the next one of its rank or a higher one.
  fileprivate var emptySections: [(line: Int, section: Outline.Section)] {
    var found: [(line: Int, section: Outline.Section)] = []
    func look(_ match: SectionMatch) {
      if let line = match.line, !match.section.mayBeEmpty, !found.contains(where: { $0.line == line }), isEmpty(line) {
        found.append((line, match.section))
      }
      match.children.forEach(look)
    }
    followed.sections.forEach(look)
    return found.sorted { $0.line < $1.line }
  }

  private func isEmpty(_ index: Int) -> Bool {
    let line = followed.lines[index]
    guard line.form == .own else { return false }
    let limit = followed.range.upperBound
    for block in line.blocks.upperBound + 1..<max(report.blocks.count, line.blocks.upperBound + 1) where report.starts[block] < limit {
      switch report.blocks[block].kind {
      case .blank: continue
      case .heading(let numbering):
        if numbering.style == .annex { return true }
        let next = followed.lines.first { $0.form == .own && $0.blocks.lowerBound == block }
        return next.map { $0.depth <= line.depth } ?? false
      case .title, .paragraph, .listItem, .table: return false
      }
    }
    // The last heading of a text may be the one that is being written.
    return false
  }

  /// An edit that writes a line of its own below a heading.
  fileprivate func line(_ words: String, below index: Int) -> TextEdit {
    let last = followed.lines[index].blocks.upperBound
    let offset = report.content(ofBlock: last).upperBound
    return TextEdit(range: offset..<offset, replacement: (report.text.bytes.contains(0x0D) ? "\r\n" : "\n") + words)
  }
}
