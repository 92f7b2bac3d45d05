import Linting
import ReportFacts
import ReportText
import Texts

extension Rule {
  /// 84.58分, 优.
  static let gradeMismatch = Rule(
    id: "grade-mismatch",
    summary: "评价等级应与得分相符：90分以上为优，80分以上为良，60分以上为中，60分以下为差。",
    rationale: "等级由得分划定，通行的分数段是90、80、60分（惯例）；报告自己规定了别的分数段的，不作提示。",
    severity: .error,
    examples: [
      .flags("经评价，项目综合得分⌊84.58分⌋，评价等级为“⟦优⟧”。", message: "得分84.58分应为“良”，写作“优”", fixed: "经评价，项目综合得分84.58分，评价等级为“良”。"),
      .flags("本单位自评得分⌊91分⌋，自评等级：⟦良⟧。", message: "得分91分应为“优”，写作“良”", fixed: "本单位自评得分91分，自评等级：优。"),
      .flags("绩效评价总分为⌊58.5分⌋，评定等次为⟦中⟧。", message: "得分58.5分应为“差”，写作“中”", fixed: "绩效评价总分为58.5分，评定等次为差。"),
      .passes("经评价，项目综合得分92.47分，评价等级为“优”。"),
      .passes("经评价，项目综合得分87.2分，扣12.8分，绩效等级为“良”。", because: "12.8分是扣掉的分"),
      .passes("决策部分满分20分，得分18分，等级为优。", because: "不是总分"),
      .passes("评价得分85分（含）以上为优秀，70分（含）以上为良好。\n本项目综合得分86.2分，评价等级为优秀。", because: "报告自己规定了分数段"),
    ],
    check: .observations(.grade) { grade, text in
      guard grade.words.count == 2, let marks = grade.related.first else { return nil }
      let fix = Remedy(
        title: MarkTexts.changeGrade(grade.words[1]), safety: .unsafe, edits: [TextEdit(range: grade.range, replacement: grade.words[1])])
      return Remark(
        message: MarkTexts.grade(text.string(marks), grade.words[1], grade.words[0]), range: grade.range,
        related: [RelatedRemark(range: marks, message: ClaimTexts.score)], fixes: [fix])
    })
}
