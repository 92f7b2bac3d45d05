import Linting
import ReportSyntax
import ReportText

extension Rule {
  /// 经费,所有; (万元); (二）.
  static let mixedWidthPunctuation = Rule(
    id: "mixed-width-punctuation",
    summary: "中文里的标点、括号和引号用全角，成对的同样宽；百分号全文用一种。",
    rationale: "半角标点是英文的标点，夹在汉字中间挤成一团；一篇之内全角半角混用，看得出是几处拼来的。",
    severity: .hint,
    basis: [.rule("GB/T 15834—2011《标点符号用法》", "5.1")],
    examples: [
      .flags("局机关严控“三公”经费⟦,⟧公务接待一律凭函。", message: "“,”是半角的，中文里用全角的“，”", fixed: "局机关严控“三公”经费，公务接待一律凭函。"),
      .flags("基本支出占95.25%⟦,⟧主要用于人员经费。", fixed: "基本支出占95.25%，主要用于人员经费。"),
      .flags("人员经费⟦:⟧\n办公费、印刷费。", fixed: "人员经费：\n办公费、印刷费。"),
      .flags("全县推广APP⟦;⟧群众办事更方便。", fixed: "全县推广APP；群众办事更方便。"),
      .flags("年度预算申请⟦(万元)⟧", message: "“(”“)”是半角的，中文里用全角的“（”“）”", fixed: "年度预算申请（万元）"),
      .flags("⟦(一)⟧部门职责", fixed: "（一）部门职责"),
      .flags("⟦(2)⟧资产管理情况", fixed: "（2）资产管理情况"),
      .flags("主要做法：⟦(1)⟧健全制度；⟦(2)⟧加强监管。"),
      .flags("⟦(二）⟧机构情况⟦:⟧本部门内设5个股室。", message: "括号一边半角、一边全角"),
      .flags("按时完成率是否达标⟦?⟧请核实。", fixed: "按时完成率是否达标？请核实。"),
      .flags("奖金149.33万元⟦, ⟧“社会保险”12万元。", fixed: "奖金149.33万元，“社会保险”12万元。"),
      .flags("严控⟦\"三公\"⟧经费支出。", fixed: "严控“三公”经费支出。"),
      .flags("满意率100%，办结率⟦100％⟧，参保率98%。", message: "“％”是全角的，全文别处用“%”", fixed: "满意率100%，办结率100%，参保率98%。"),
      .passes("会议定于9月3日10:30召开，男女比例为1:2，经费1,613.46万元。", because: "时间、比例和千分位"),
      .passes("详见http://www.example.gov.cn/a?b=1;c=2，邮箱 a@example.cn。", because: "网址和邮箱"),
      .passes("执行率=(支出数/预算数)×100%", because: "算式里的括号"),
      .passes("依据GB/T 9704-2012(Word, Excel)编写。\ntitle: 报告", because: "英文里的标点"),
      .passes("收入&nbsp;支出&amp;结余", because: "网页代码"),
      .passes("运行`reportlint(报告,说明)`即可，见[说明](报告.md)和报告(终稿).docx。", because: "代码、链接和文件名"),
    ],
    check: RuleCheck { subject in
      var remarks: [Remark] = []
      for line in subject.signs.lines where !line.kinds.isDisjoint(with: WidthReader.kinds) {
        remarks += WidthReader(WordedLine(subject, line)).remarks
      }
      if !remarks.isEmpty {
        let citations = CitationPlaces(subject)
        remarks.removeAll { citations.contain($0) }
      }
      return remarks + WidePercents(subject).remarks
    })
}
