import Linting
import ReportFacts
import ReportSyntax
import ReportText

extension Rule {
  /// 由12%提高到15%，提高3%.
  static let percentagePoint = Rule(
    id: "percentage-point",
    summary: "两个百分数相减，差是百分点。",
    rationale: "由12%提高到15%，是提高3个百分点；写“提高3%”就成了12%的3%，提高到12.36%。",
    severity: .warning,
    basis: [.practice("国家统计局《统计用语》")],
    examples: [
      .flags("参保率由⌊92%⌋提高到⌊95%⌋，提高⟦3%⟧。", message: "95%与92%相差3个百分点，写作3%", fixed: "参保率由92%提高到95%，提高3个百分点。"),
      .flags("满意度为⌊91.7%⌋，比上年的⌊82.4%⌋提高了⟦9.3%⟧。", fixed: "满意度为91.7%，比上年的82.4%提高了9.3个百分点。"),
      .flags("执行率从⌊98.5%⌋下降至⌊96.5%⌋，降低⟦2%⟧，原因是项目调整。"),
      .passes("参保率由92%提高到95%，提高3个百分点。"),
      .passes("完成率由50%提高到55%，提高10%。", because: "5÷50=10%，是增幅"),
      .passes("基本支出占60%，项目支出占40%，增长20%。", because: "20%不是这两个数的差所说的事"),
    ],
    check: .lines(with: Sign.Kinds(.percent)) { line in
      guard line.signs.count >= 3, line.signs.count(where: { $0.kind == .percent }) >= 3 else { return [] }
      return PointSlips(line).remarks
    })
}
