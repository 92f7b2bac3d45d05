import Linting
import ReportCitations
import ReportText

extension Rule {
  /// 《办法》财预〔2020〕10号.
  static let citationParentheses = Rule(
    id: "citation-parentheses",
    summary: "标题后的发文字号用全角圆括号括注，紧跟书名号，不写进书名号里。",
    rationale: "标题是标题，文号是对标题的括注；写进书名号就成了标题的一部分。括注用圆括号是惯例，书名号内外有标准可依。",
    severity: .warning,
    basis: [.rule(RuleBasis.punctuation, "附录A.13.4"), .practice("公开发布的公文：标题在前，文号用圆括号括注在后")],
    examples: [
      .flags(
        "按照《青岭县项目支出绩效评价办法》⟦青财绩〔2022〕6号⟧执行。", message: "“青财绩〔2022〕6号”没有括在圆括号里，惯例写作“《标题》（文号）”",
        fixed: "按照《青岭县项目支出绩效评价办法》（青财绩〔2022〕6号）执行。"),
      .flags("按照《青岭县项目支出绩效评价办法》⟦青财绩〔2022〕6号⟧文件精神执行。", fixed: "按照《青岭县项目支出绩效评价办法》（青财绩〔2022〕6号）文件精神执行。"),
      .flags("按照《青岭县项目支出绩效评价办法》⟦(青财绩〔2022〕6号)⟧执行。", fixed: "按照《青岭县项目支出绩效评价办法》（青财绩〔2022〕6号）执行。"),
      .flags("按照《青岭县项目支出绩效评价办法》⟦【青财绩〔2022〕6号】⟧执行。", fixed: "按照《青岭县项目支出绩效评价办法》（青财绩〔2022〕6号）执行。"),
      .flags("按照《青岭县项目支出绩效评价办法》⟦（青财绩〔2022〕6号⟧，已完成自评。", fixed: "按照《青岭县项目支出绩效评价办法》（青财绩〔2022〕6号），已完成自评。"),
      .flags("按照《青岭县项目支出绩效评价办法》⟦ （青财绩〔2022〕6号）⟧执行。", fixed: "按照《青岭县项目支出绩效评价办法》（青财绩〔2022〕6号）执行。"),
      .flags(
        "按照《青岭县项目支出绩效评价办法⟦（青财绩〔2022〕6号）⟧》执行。", message: "“青财绩〔2022〕6号”写进了书名号里",
        fixed: "按照《青岭县项目支出绩效评价办法》（青财绩〔2022〕6号）执行。"),
      .flags("按照《⟦青财绩〔2022〕6号⟧ 青岭县项目支出绩效评价办法》执行。", fixed: "按照《青岭县项目支出绩效评价办法》（青财绩〔2022〕6号）执行。"),
      .flags("⟦{青财绩〔2022〕6号}⟧", fixed: "（青财绩〔2022〕6号）"),
      .passes("按照《青岭县项目支出绩效评价办法》（青财绩〔2022〕6号）执行。"),
      .passes("按照《关于贯彻落实国发〔2014〕45号文件精神的通知》执行。", because: "文号本来就在标题里"),
      .passes("根据县财政局文件要求（青财绩〔2022〕6号，以下简称6号文），"),
      .passes("执行《青岭县公务接待办法》，青财行〔2021〕3号同时废止。", because: "隔了逗号，不是括注"),
      .passes("根据青财绩〔2022〕6号文件要求，"),
    ],
    check: .groups { group, subject in
      let words = subject.text.string(group.range)
      if let enclosing = group.enclosingTitle {
        return ParenthesesMender(group, subject).numberInsideTitle(subject.citations.titles[enclosing], words)
      }
      return ParenthesesMender(group, subject).numberBehindTitle(words)
    })
}
