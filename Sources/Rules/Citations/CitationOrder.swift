import Linting
import ReportCitations
import ReportText

extension Rule {
  /// 财预〔2020〕10号《项目支出绩效评价管理办法》.
  static let citationOrder = Rule(
    id: "citation-order",
    summary: "引用公文先写标题，后写发文字号。",
    rationale: "先标题后文号是通行的惯例（原《国家行政机关公文处理办法》第二十五条，已废止）；读者先看到是什么文件，再看到去哪里查。",
    severity: .warning,
    basis: [.practice("引用公文先引标题、后引发文字号：原《国家行政机关公文处理办法》（国发〔2000〕23号）第二十五条，已废止，现为实务通行")],
    examples: [
      .flags(
        "根据⟦桂财绩〔2021〕9号⟧《关于加强部门绩效自评的通知》要求，", message: "“桂财绩〔2021〕9号”写在标题前面，惯例是先标题后文号",
        fixed: "根据《关于加强部门绩效自评的通知》（桂财绩〔2021〕9号）要求，"),
      .flags("根据⟦桂财绩〔2021〕9号文件⟧《关于加强部门绩效自评的通知》要求，", fixed: "根据《关于加强部门绩效自评的通知》（桂财绩〔2021〕9号）要求，"),
      .flags("根据⟦（桂财绩〔2021〕9号）⟧《关于加强部门绩效自评的通知》要求，", fixed: "根据《关于加强部门绩效自评的通知》（桂财绩〔2021〕9号）要求，"),
      .flags(
        "根据⟦桂财绩〔2021〕9号⟧关于加强部门绩效自评的通知要求，", message: "“桂财绩〔2021〕9号”写在标题前面",
        fixed: "根据《关于加强部门绩效自评的通知》（桂财绩〔2021〕9号）要求，"),
      .flags("⟦桂财绩〔2021〕9号⟧ 关于印发《绩效自评办法》的通知", fixed: "《关于印发〈绩效自评办法〉的通知》（桂财绩〔2021〕9号）"),
      .passes("根据《关于加强部门绩效自评的通知》（桂财绩〔2021〕9号）要求，"),
      .passes("国务院令第735号《医疗保障基金使用监督管理条例》", because: "令号可以写在前面"),
      .passes("《意见》（桂发〔2018〕26号）《办法》（桂财绩〔2021〕9号）", because: "文号属于前一个标题"),
      .passes("按照桂财绩〔2021〕9号文件规定，", because: "没有写标题"),
    ],
    check: .groups { group, subject in
      let first = subject.citations.numbers[group.numbers.lowerBound]
      guard first.kind == .document, first.hasCode, group.title == nil, group.enclosingTitle == nil else { return nil }
      guard group.open == nil || group.fillsMarks && OrderMender.mayOpen(group, in: subject) else { return nil }
      return OrderMender(group, subject).remark
    })
}
