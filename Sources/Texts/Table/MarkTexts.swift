/// The messages of the rules about tables of marks.
package enum MarkTexts {
  // grade-mismatch
  package static let grade = Text(zh: "得分{0}应为“{1}”，写作“{2}”", en: "A score of {0} is graded “{1}”, but “{2}” is written")
  package static let changeGrade = Text(zh: "等级改为“{0}”", en: "Change the grade to “{0}”")

  // marks-mismatch
  package static let aboveFull = Text(zh: "得分{0}，超过分值{1}", en: "Score {0} exceeds the full marks {1}")
  package static let missed = Text(
    zh: "{0}{1}、{2}{3}，没有完成却得满分{4}：请核实实际完成值或得分",
    en: "{^0} {1}, {2} {3}: not achieved, yet full marks {4}; check the actual value or the score")
  package static let met = Text(
    zh: "{0}{1}、{2}{3}，已经完成却只得{4}（分值{5}）：请核实得分，或写明扣分原因",
    en: "{^0} {1}, {2} {3}: achieved, yet only {4} of {5}; check the score, or say why marks were lost")
  package static let target = Text(zh: "指标值", en: "target")
  package static let actual = Text(zh: "实际完成值", en: "actual")
  package static let yearBudget = Text(zh: "全年预算数", en: "budget of the year")
  package static let yearExecuted = Text(zh: "全年执行数", en: "executed in the year")
  package static let changeToFull = Text(zh: "得分改为分值{0}", en: "Change the score to the full marks {0}")
  package static let changeScore = Text(zh: "得分改为{0}", en: "Change the score to {0}")

  // marks-total-mismatch
  package static let total = Text(zh: "{0}写作{1}，各项之和为{2}，{3}", en: "{^0} {1}, but the items add up to {2}: {3}")
  package static let totalScore = Text(zh: "总分", en: "total score")
  package static let marks = Text(zh: "分值", en: "marks")

  // missing-deviation-reason
  package static let reason = Text(
    zh: "{0}分值{1}分、得分{2}分，扣了{3}分，没有写偏差原因和改进措施",
    en: "{0}score {2} of {1}, {3 mark|marks} lost, without the reason for the deviation and what is done about it")
  package static let reasonName = Text(zh: "“{0}”", en: "“{0}”: ")
}
