import Linting
import ReportFacts
import Texts

extension Rule {
  /// 5个科室, where four are named.
  static let countMismatch = Rule(
    id: "count-mismatch",
    summary: "写明的个数应与列出的项目数一致。",
    rationale: "机构、项目增减后常只改了名单，没有改个数。",
    severity: .error,
    examples: [
      .flags(
        "局内设⟦5个⟧科室：⌊综合科⌋、⌊财务科⌋、⌊业务科⌋、⌊法规科⌋。", message: "写作5个，实际列出4个", fixed: "局内设4个科室：综合科、财务科、业务科、法规科。"),
      .flags("⌊区农业农村局⌋、⌊铜盂镇⌋、⌊海门镇⌋等⟦4个⟧单位接受延伸抽查。", message: "写作4个，实际列出3个", fixed: "区农业农村局、铜盂镇、海门镇等3个单位接受延伸抽查。"),
      .passes("本校内设处室4个，分别为办公室、教学处、学生处、总务处。"),
      .passes("局内设3个科室：综合科、规划财务和法规科、业务科。", because: "“和”在科室名称里"),
      .passes("全县12个乡镇完成了水库除险加固。", because: "没有列出名单"),
    ],
    check: .claims(.count) { count in
      guard let result = count.result, let shown = count.shown else { return nil }
      let words = result.words(for: shown, places: 0)
      let fix = Remedy(
        title: CommonTexts.change(result.words, words), safety: .unsafe, edits: [result.replaced(by: shown, places: 0)])
      return count.remark(FigureTexts.count(result.words, words), fixes: [fix])
    })
}
