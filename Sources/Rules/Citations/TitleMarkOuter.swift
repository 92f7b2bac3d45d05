import Linting
import ReportCitations
import ReportText
import Texts

extension Rule {
  /// 〈绩效评价管理办法〉.
  static let titleMarkOuter = Rule(
    id: "title-mark-outer",
    summary: "文件标题用双书名号《》，不单独用单书名号、尖括号或引号。",
    rationale: "单书名号〈〉只在书名号里面用；标题用错标号，读者分不清是文件名还是引语。",
    severity: .warning,
    basis: [.rule(RuleBasis.punctuation, "4.15.3.1、4.15.3.5、附录A.13.4")],
    examples: [
      .flags(
        "认真落实⟦〈青岭县预算绩效管理工作考核办法〉⟧。", message: "标题“〈青岭县预算绩效管理工作考核办法〉”应用双书名号《》", fixed: "认真落实《青岭县预算绩效管理工作考核办法》。"),
      .flags("认真落实⟦<青岭县预算绩效管理工作考核办法>⟧。", fixed: "认真落实《青岭县预算绩效管理工作考核办法》。"),
      .flags("按照⟦“关于加强部门绩效自评的通知”⟧（青财绩〔2022〕6号）要求，", fixed: "按照《关于加强部门绩效自评的通知》（青财绩〔2022〕6号）要求，"),
      .flags("按照⟦「关于加强部门绩效自评的通知」⟧（青财绩〔2022〕6号）要求，", fixed: "按照《关于加强部门绩效自评的通知》（青财绩〔2022〕6号）要求，"),
      .flags(
        "根据⟦琼海省财政厅关于印发《项目绩效评价办法》的通知⟧（琼财绩〔2021〕7号），", message: "标题“琼海省财政厅关于印发《项目绩效评价办法》的通知”宜加书名号《》",
        fixed: "根据《琼海省财政厅关于印发〈项目绩效评价办法〉的通知》（琼财绩〔2021〕7号），"),
      .flags(
        "执行《行政事业单位内部控制规范》⟦（试行）⟧要求，", message: "“（试行）”是标题的一部分，放在书名号里", fixed: "执行《行政事业单位内部控制规范（试行）》要求，"),
      .passes("认真落实《青岭县预算绩效管理工作考核办法》。"),
      .passes("认真落实《关于印发〈青岭县预算绩效管理工作考核办法〉的通知》。", because: "里层用单书名号"),
      .passes("单价<5万元的物品占比>60%，执行<规定>。"),
      .passes("严格执行“收支两条线管理规定”（详见附件3）。", because: "引号里不一定是文件"),
    ],
    check: RuleCheck { subject in
      let wrong = subject.citations.titles.filter { $0.depth == 0 && !$0.isRight }.map { title in
        Remark(
          message: CitationTexts.outer(subject.text.string(title.range)), range: title.range,
          fixes: [Remedy(title: CitationTexts.useTwofold(), safety: .safe, edits: title.rightMarks)])
      }
      let bare = subject.citations.groups.compactMap(\.bareTitle).map { unmarkedTitle($0, subject) }
      let remarks = subject.citations.titles.compactMap { remarkOutside($0, subject) }
      return (wrong + bare + remarks).sorted { $0.range.lowerBound < $1.range.lowerBound }
    })

  /// A title without any marks, which is seen often: a hint.
  private static func unmarkedTitle(_ title: BareTitle, _ subject: Subject) -> Remark {
    let words = subject.text.string(title.range)
    let fix = Remedy(
      title: CitationTexts.addTitleMarks(), safety: .unsafe,
      edits: [TextEdit(range: title.range, replacement: "《\(KnownPolicies.quoted(words))》")])
    return Remark(
      severity: .hint, message: CitationTexts.unmarked(words), range: title.range, fixes: title.isCertain ? [fix] : [])
  }

  /// 《……办法》（试行）: the remark is part of the title.
  private static func remarkOutside(_ title: CitedTitle, _ subject: Subject) -> Remark? {
    guard title.depth == 0, title.isRight else { return nil }
    let end = title.range.upperBound
    for remark in ["（试行）", "（暂行）", "（修订）", "（征求意见稿）", "（试行稿）"] where subject.text.bytes[end...].starts(with: remark.utf8) {
      let place = end..<end + remark.utf8.count
      let fix = Remedy(
        title: CitationTexts.putInside(remark), safety: .safe,
        edits: [TextEdit(range: title.close.range.lowerBound..<place.upperBound, replacement: remark + "》")])
      return Remark(severity: .hint, message: CitationTexts.partOfTitle(remark), range: place, fixes: [fix])
    }
    return nil
  }
}
