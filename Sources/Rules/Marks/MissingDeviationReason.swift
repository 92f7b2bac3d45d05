import Linting
import ReportFacts
import Texts

extension Rule {
  /// Marks lost, and no word of why.
  static let missingDeviationReason = Rule(
    id: "missing-deviation-reason",
    summary: "扣了分的指标应写明偏差原因和改进措施。",
    rationale: "自评表设有“偏差原因分析及改进措施”一栏；扣分而不说明，复核时会要求补写。",
    severity: .warning,
    examples: [
      .flags(
        """
        | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |
        |---|---|---|---|---|---|
        | ⌊参保人数⌋ | ≥28.2万人 | 27.9万人 | ⌊3⌋ | ⟦2⟧ |  |
        | 参保率 | ≥95% | 97% | 4 | 4 |  |
        """,
        message: "“参保人数”分值3分、得分2分，扣了1分，没有写偏差原因和改进措施"),
      .passes(
        """
        | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |
        |---|---|---|---|---|---|
        | 参保人数 | ≥28.2万人 | 27.9万人 | 3 | 2 | 外出务工人员在外地参保，已对接数据 |
        | 参保率 | ≥95% | 97% | 4 | 4 |  |
        """),
      .passes(
        """
        | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
        |---|---|---|---|---|
        | 参保人数 | ≥28.2万人 | 27.9万人 | 3 | 2 |
        | 参保率 | ≥95% | 97% | 4 | 4 |
        """, because: "表里没有这一栏"),
    ],
    check: .observations(.missingReason) { row, text in
      guard let full = row.values.first, let given = row.values.last, let lost = full - given else { return nil }
      let words = row.related.count > 1 ? text.string(row.related[1]).split(whereSeparator: \.isWhitespace).joined() : nil
      let name = words.map { MarkTexts.reasonName($0) } ?? .nothing
      return Remark(
        message: MarkTexts.reason(name, full, given, lost), range: row.range,
        related: zip(row.related, [MarkTexts.marks, ClaimTexts.indicator]).map { RelatedRemark(range: $0, message: $1) })
    })
}
