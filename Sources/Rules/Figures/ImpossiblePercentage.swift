import Linting
import ReportFacts
import ReportText
import Texts

extension Rule {
  /// 93.3% of 40 questionnaires.
  static let impossiblePercentage = Rule(
    id: "impossible-percentage",
    summary: "满意率等占比应当是调查份数的整数份。",
    rationale: "40份问卷的满意率只能是92.5%或95%，不会是93.3%；写错份数或比率，问卷的真实性就受怀疑。",
    severity: .error,
    examples: [
      .flags(
        "评价组发放并收回问卷⌊40份⌋，⟦93.3%⟧的受访群众对项目表示满意。", message: "40份中没有哪个整数份是93.3%：最接近的是92.5%和95%"),
      .flags(
        "随机调查村民⌊30名⌋，其中⟦85%⟧认为道路畅通。", message: "30名中没有哪个整数名是85%：最接近的是83%和87%"),
      .passes("评价组发放并收回问卷40份，92.5%的受访群众对项目表示满意。", because: "40份中的37份"),
      .passes("发放问卷40份，综合满意率93.3%。", because: "综合满意率是几个问题的平均"),
      .passes("发放问卷40份，满意率达到90%以上的目标。", because: "90%是目标"),
    ],
    check: .observations(.impossiblePercentage) { rate, text in
      guard rate.values.count == 4, let whole = rate.related.first else { return nil }
      let written = text.string(rate.range)
      let unit = written.last.map(String.init) ?? ""
      let asked = text.string(whole)
      let measure = String(asked.drop { "0123456789,， ".contains($0) })
      return Remark(
        message: FigureTexts.impossible(
          asked, measure, written, "\(rate.values[2].normalized)\(unit)", "\(rate.values[3].normalized)\(unit)"),
        range: rate.range, related: [RelatedRemark(range: whole, message: FigureTexts.surveyed)])
    })
}
