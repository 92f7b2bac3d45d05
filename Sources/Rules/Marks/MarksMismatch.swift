import Linting
import ReportFacts
import Texts

extension Rule {
  /// Full marks though the target was missed.
  static let marksMismatch = Rule(
    id: "marks-mismatch",
    summary: "指标完成与否应与得分相符，得分不超过分值。",
    rationale: "未完成却得满分、已完成却扣分，是复核自评表时最先退回的问题。",
    severity: .error,
    examples: [
      .flags(
        """
        | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
        |---|---|---|---|---|
        | 新建村级养老点 | ≥⌊12个⌋ | ⌊9个⌋ | ⌊5⌋ | ⟦5⟧ |
        | 养老服务员培训 | 300人次 | 320人次 | 5 | 5 |
        """,
        message: "指标值≥12个、实际完成值9个，没有完成却得满分5分：请核实实际完成值或得分"),
      .flags(
        """
        | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
        |---|---|---|---|---|
        | 渠道衬砌长度 | ≥⌊8公里⌋ | ⌊8.2公里⌋ | ⌊10⌋ | ⟦8⟧ |
        | 工程验收合格率 | 100% | 100% | 10 | 10 |
        """,
        message: "指标值≥8公里、实际完成值8.2公里，已经完成却只得8分（分值10分）：请核实得分，或写明扣分原因"),
      .flags(
        """
        | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
        |---|---|---|---|---|
        | 学生体检率 | ≥⌊95%⌋ | ⌊98%⌋ | ⌊4⌋ | ⟦5⟧ |
        | 教师培训 | 120人 | 120人 | 4 | 4 |
        """,
        message: "得分5分，超过分值4分",
        fixed:
          """
          | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
          |---|---|---|---|---|
          | 学生体检率 | ≥95% | 98% | 4 | 4 |
          | 教师培训 | 120人 | 120人 | 4 | 4 |
          """),
      .passes(
        """
        | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
        |---|---|---|---|---|
        | 机井维修成本 | ≤60万元 | 58.4万元 | 5 | 5 |
        | 灌溉保证率 | ≥90% | 86% | 5 | 4.5 |
        """, because: "成本指标不超过指标值就是完成；未完成的扣了分"),
      .passes(
        """
        | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
        |---|---|---|---|---|
        | 营商环境 | 明显改善 | 有所改善 | 5 | 5 |
        | 信访办结率 | 100% | 100% | 5 | 5 |
        """, because: "文字指标是否完成由填表人判断"),
    ],
    check: .claims(.target) { target in
      guard target.claim.operands.count == 3, let given = target.result, let full = target.operand(2) else { return nil }
      let goal = target.withSign(0)
      let actual = target.withSign(1)
      let names =
        target.claim.isOfMarks ? (MarkTexts.target, MarkTexts.actual) : (MarkTexts.yearBudget, MarkTexts.yearExecuted)
      switch target.claim.fault {
      case .aboveFullMarks:
        let fix = Remedy(
          title: MarkTexts.changeToFull(full.words), safety: .unsafe,
          edits: [given.replaced(by: full.value, places: full.value.places)])
        return target.remark(MarkTexts.aboveFull(given.marks, full.marks), fixes: [fix])
      case .missedTarget: return target.remark(MarkTexts.missed(names.0, goal, names.1, actual, given.marks))
      case .metTarget:
        let fix = Remedy(
          title: MarkTexts.changeScore(full.words), safety: .unsafe,
          edits: [given.replaced(by: full.value, places: full.value.places)])
        return target.remark(MarkTexts.met(names.0, goal, names.1, actual, given.marks, full.marks), fixes: [fix])
      default: return nil
      }
    })
}

extension WrittenFigure {
  /// The figure with 分 behind it, whether that is written or not.
  fileprivate var marks: String { words.hasSuffix("分") ? words : words + "分" }
}
