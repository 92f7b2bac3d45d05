extension ClaimFinder {
  /// Indicators told in running text: target, actual value, full marks, marks given.
  static let target = ClaimFinder(
    kind: .target,
    summary: "文字叙述的指标：目标值、实际完成值、分值、得分。",
    examples: [
      ClaimExample(
        "“新增公办学位数”目标值≥600个，实际完成620个，分值10分，得10分；“水质达标率”指标值≥95%，实际93.5%，分值8分，得7分。", "10分 ← 600个, 620个, 10分 ✓",
        "7分 ← 95%, 93.5%, 8分 ✓"),
      ClaimExample("护林员培训计划12期，实际举办10期，满分5分，得5分。", "5分 ← 12期, 10期, 5分 ✗"),
      ClaimExample("群众投诉件数目标值5件，实际3件，分值5分，得5分。", "5分 ← 5件, 3件, 5分 ✓"),
      ClaimExample(
        "低保入户核查 目标≥1200户 完成1260户 权重10分 得10分；资金发放及时率 目标100% 完成96% 权重10分 得9.6分。", "10分 ← 1200户, 1260户, 10分 ✓", "9.6分 ← 100%, 96%, 10分 ✓"),
      ClaimExample("资助困难学生目标310人，实际资助318人，共发放47.7万元，该项满分10分，得10分。", "10分 ← 310人, 318人, 10分 ✓"),
      ClaimExample("巡河次数任务48次，完成52次，标准分6分，实得5分。", "5分 ← 48次, 52次, 6分 ✗"),
      ClaimExample("预算执行率满分10分，得9.5分；计划改厕450座，实际完成462座。"),
      ClaimExample("目标任务300户，涉及资金60万元，满分5分，得4分。"),
    ],
    find: { collector in
      let passage = collector.passage
      guard passage.figures.count >= 4 else { return }
      for index in passage.figures.indices.dropFirst(3) where passage.figures[index].role == .score {
        StatedTargets(passage).find(index, &collector)
      }
    })
}
