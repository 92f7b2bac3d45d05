import Linting
import ReportSyntax
import ReportText

extension Rule {
  /// 中心，。
  static let duplicatePunctuation = Rule(
    id: "duplicate-punctuation",
    summary: "停顿处只用一个标点。",
    rationale: "“，。”“。。”多是改稿时删漏了字或标点，读者会想这里是不是少了一句。",
    severity: .hint,
    basis: [.rule("GB/T 15834—2011《标点符号用法》")],
    examples: [
      .flags("下设一个中心⟦，。⟧", message: "“，。”两个标点连在一起，留“。”", fixed: "下设一个中心。"),
      .flags("全年完成养护里程120公里⟦。。⟧", fixed: "全年完成养护里程120公里。"),
      .flags("其中⟦：：⟧基本支出12万元。", fixed: "其中：基本支出12万元。"),
      .flags("包括办公费、印刷费⟦、，⟧共计3万元。", fixed: "包括办公费、印刷费，共计3万元。"),
      .flags("支出12万元⟦,，⟧占全年的20%。", fixed: "支出12万元，占全年的20%。"),
      .passes("为什么？！因为资金到位晚……", because: "问号和叹号可以连用"),
      .passes("调用std::vector，见C:\\报告。", because: "代码"),
      .passes("（详见附件）。“三公”经费，《预算法》、《会计法》。", because: "括号、引号后面可以有标点"),
    ],
    check: .lines(with: .adjacent) { line in PauseRuns(line).remarks })
}
