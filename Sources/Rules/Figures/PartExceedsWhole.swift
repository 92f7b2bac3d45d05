import Linting
import ReportFacts

extension Rule {
  /// 分项 > 总数, 得分 > 满分.
  static let partExceedsWhole = Rule(
    id: "part-exceeds-whole",
    summary: "分项不应大于总数，得分不应超过满分。",
    rationale: "部分大于全部，两个数中必有一个是错的。",
    severity: .error,
    examples: [
      .flags("预算执行率（满分⌊10分⌋，得分⟦12分⟧）。", message: "得分12分大于满分10分，超出2分"),
      .flags("财政总收入⌊15057万元⌋，其中：地方收入⟦16409万元⟧，同比增长24.23%。", message: "分项16409万元大于总数15057万元，超出1352万元"),
      .passes("预算执行率（满分10分，得分9.5分）。"),
      .passes("民政事业费15057万元，其中：城乡低保6409万元。"),
      .passes("编制8名，实有9人。", because: "超编是需要说明的事实，不是笔误"),
    ],
    check: .claims(.part) { part in
      guard let whole = part.operand(0), let figure = part.result else { return nil }
      let names = part.isMarks ? ("得分", "满分") : ("分项", "总数")
      return part.remark("\(names.0)\(figure.words)大于\(names.1)\(whole.words)\(part.excessWords)")
    })
}

extension JudgedClaim {
  /// ，超出2分; nothing where the two have different units.
  fileprivate var excessWords: String {
    guard let part = result, let whole = operand(0), part.baseUnit == whole.baseUnit,
      let excess = part.value.scaled(by: part.scale) - whole.value.scaled(by: whole.scale)
    else { return "" }
    return "，超出" + part.words(for: excess.scaled(by: -part.scale).normalized, places: part.value.places)
  }
}
