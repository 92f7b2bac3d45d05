extension RuleText {
  /// The rules about figures and about tables of marks.
  static let figures: [RuleText] = [
    RuleText(
      "sum-mismatch", "A total equals the sum of its items.",
      "Readers check a total against its items; where the two disagree, nobody can tell which figure is wrong."),
    RuleText(
      "part-exceeds-whole", "An item is no larger than the total, a score no higher than the full marks.",
      "A part larger than the whole means that one of the two figures is wrong."),
    RuleText(
      "difference-mismatch", "An increase or decrease equals the difference of the two figures.",
      "It is the first thing that readers work out in their heads; a wrong one casts doubt on both figures."),
    RuleText(
      "wrong-direction", "The direction of a change agrees with the figures.",
      "An increase written as a decrease turns the conclusion round, and the reasons given after it are wrong too."),
    RuleText(
      "growth-mismatch", "A rate of increase or decrease equals the change divided by the earlier figure.",
      "Such rates show whether cuts were carried out; a wrong one changes the conclusion."),
    RuleText(
      "ratio-mismatch", "A share or completion rate equals the quotient of the two figures.",
      "Shares and execution rates decide how many marks are lost; one percentage point can mean another grade."),
    RuleText(
      "contradicted-order", "Words such as “大于”, “小于” and “未超过” agree with the figures.",
      "“决算数大于预算数” (final accounts above budget) is often left from a template; a reviewer sees it at a glance."),
    RuleText(
      "differing-restatement", "A figure that is stated twice is the same in both places.",
      "Where text, table and annex disagree, nobody can tell which holds, and the auditor is sure to ask."),
    RuleText(
      "count-mismatch", "A stated number of things agrees with the list.",
      "When bodies or projects come and go, the list is often changed and the number forgotten."),
    RuleText(
      "average-mismatch", "An average per person, household or visit equals the amount divided by the number.",
      "Averages are held against spending standards; a wrong one looks like overspending or underpayment."),
    RuleText(
      "product-mismatch", "An amount equals the standard times the quantity.",
      "Where the standard, the number of people and the amount are all stated, the reviewer will multiply them."),
    RuleText(
      "balance-mismatch", "The year-end balance equals the opening balance plus revenue minus expenditure.",
      "These four figures are the balance equation of the final accounts; if they disagree, one was taken from the wrong place."),
    RuleText(
      "rounding-difference", "Rounding difference: no more than rounding explains.",
      "Converting item by item from “元” to “万元” leaves such differences. They are no errors; it helps to know where a note should explain them."
    ),
    RuleText(
      "zero-base", "There is no rate of change where the earlier figure is 0.",
      "Nothing can be divided by 0, so “up 100%” says nothing; better write “基数为0，不可比” (base 0, not comparable)."),
    RuleText(
      "impossible-percentage", "A share of a survey is a whole number out of those asked.",
      "Of 40 questionnaires 92.5% or 95% can be satisfied, never 93.3%; a slip here makes the survey itself look doubtful."),
    RuleText(
      "wrong-indicator", "A rate of adjustment or change is the change over the original figure, not one total over another.",
      "The framework of common indicators (财预〔2013〕53号) defines the budget adjustment rate as adjustment ÷ budget; the adjusted budget over the budget gives “rates” above 100%."
    ),
    RuleText(
      "marks-mismatch", "Marks agree with whether the target was achieved, and are no more than the full marks.",
      "Full marks for a target that was missed, or marks lost on one that was met, are what reviewers of self-evaluation tables return first."
    ),
    RuleText(
      "marks-total-mismatch",
      "The total score of a self-evaluation table is the sum of its indicators; the marks of a first-level indicator are the sum of those below it.",
      "The total score decides the grade; a score changed without its total is the commonest slip in such tables."),
    RuleText(
      "grade-mismatch", "The grade agrees with the score: “优” from 90, “良” from 80, “中” from 60, “差” below 60.",
      "The score decides the grade; the usual limits are 90, 80 and 60 (custom). Where the report states other limits, nothing is said."),
    RuleText(
      "missing-deviation-reason", "An indicator that lost marks says why, and what is done about it.",
      "Self-evaluation tables have a column for the reason of a deviation and the improvement; a reviewer asks for what is missing there."),
  ]
}
