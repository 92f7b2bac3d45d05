import Linting
import ReportFacts
import Texts

extension Rule {
  /// 总分 ≠ Σ得分.
  static let marksTotalMismatch = Rule(
    id: "marks-total-mismatch",
    summary: "自评表的总分应等于各指标之和，一级指标的分值应等于其下各指标分值之和。",
    rationale: "总分决定评价等级；改了单项得分没有改总分，是自评表最常见的差错。",
    severity: .error,
    examples: [
      .flags(
        """
        | 一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
        |---|---|---|---|---|---|
        | 产出指标（60分） | 危房改造户数 | ≥45户 | 45户 | 30 | ⌊30⌋ |
        |  | 竣工验收合格率 | 100% | 100% | 30 | ⌊30⌋ |
        | 效益指标（40分） | 住房安全保障率 | ≥98% | 96% | 40 | ⌊36⌋ |
        | 总分 |  |  |  | 100 | ⟦98⟧ |
        """,
        message: "总分写作98，各项之和为96，多出2",
        fixed:
          """
          | 一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
          |---|---|---|---|---|---|
          | 产出指标（60分） | 危房改造户数 | ≥45户 | 45户 | 30 | 30 |
          |  | 竣工验收合格率 | 100% | 100% | 30 | 30 |
          | 效益指标（40分） | 住房安全保障率 | ≥98% | 96% | 40 | 36 |
          | 总分 |  |  |  | 100 | 96 |
          """),
      .flags(
        """
        | 一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
        |---|---|---|---|---|---|
        | 产出指标（⟦60分⟧） | 危房改造户数 | ≥45户 | 45户 | ⌊30⌋ | 30 |
        |  | 竣工验收合格率 | 100% | 100% | ⌊25⌋ | 25 |
        | 效益指标（40分） | 住房安全保障率 | ≥98% | 98% | 40 | 40 |
        """,
        message: "分值写作60分，各项之和为55分，多出5分"),
      .passes(
        """
        | 一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
        |---|---|---|---|---|---|
        | 产出指标（60分） | 危房改造户数 | ≥45户 | 45户 | 30 | 30 |
        |  | 竣工验收合格率 | 100% | 100% | 30 | 30 |
        | 效益指标（40分） | 住房安全保障率 | ≥98% | 96% | 40 | 36 |
        | 总分 |  |  |  | 100 | 96 |
        """),
    ],
    check: .claims(.sum) { sum in
      guard sum.claim.isOfMarks else { return nil }
      let name = sum.result?.unit.isEmpty ?? true ? MarkTexts.totalScore : MarkTexts.marks
      return sum.remark(MarkTexts.total(name, sum.resultWords, sum.shownWords, sum.surplusWords), fixes: sum.fixes())
    })
}
