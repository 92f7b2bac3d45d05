/// What the figures of a claim are called, how one is had from the others, and by how much it fails.
package enum ClaimTexts {
  // MARK: Figures

  package static let item = Text(zh: "分项", en: "item")
  package static let numberedItem = Text(zh: "第{0}项", en: "item {0}")
  package static let total = Text(zh: "合计", en: "total")
  package static let whole = Text(zh: "总数", en: "total")
  package static let fullMarks = Text(zh: "满分", en: "full marks")
  package static let score = Text(zh: "得分", en: "score")
  package static let current = Text(zh: "本期", en: "current")
  package static let previous = Text(zh: "上期", en: "previous")
  package static let part = Text(zh: "部分", en: "part")
  package static let all = Text(zh: "全部", en: "whole")
  package static let amount = Text(zh: "总额", en: "amount")
  package static let count = Text(zh: "个数", en: "number")
  package static let standard = Text(zh: "标准", en: "standard")
  package static let quantity = Text(zh: "数量", en: "quantity")
  package static let subtracted = Text(zh: "减去", en: "subtracted")
  package static let added = Text(zh: "加上", en: "added")
  package static let earlier = Text(zh: "前文", en: "earlier figure")
  package static let indicator = Text(zh: "指标", en: "indicator")
  package static let average = Text(zh: "平均数", en: "average")
  package static let balance = Text(zh: "余额", en: "balance")

  // MARK: Changes

  package static let difference = Text(zh: "差额", en: "difference")
  package static let increase = Text(zh: "增加额", en: "increase")
  package static let decrease = Text(zh: "减少额", en: "decrease")
  package static let rateOfChange = Text(zh: "变动幅度", en: "rate of change")
  package static let rateOfIncrease = Text(zh: "增幅", en: "rate of increase")
  package static let rateOfDecrease = Text(zh: "降幅", en: "rate of decrease")

  // MARK: Columns of budgets and accounts

  package static let budget = Text(zh: "预算数", en: "budget")
  package static let plan = Text(zh: "计划数", en: "plan")
  package static let task = Text(zh: "任务数", en: "task")
  package static let target = Text(zh: "目标数", en: "target")
  package static let limit = Text(zh: "控制数", en: "limit")
  package static let finalAccounts = Text(zh: "决算数", en: "final accounts")
  package static let executed = Text(zh: "执行数", en: "executed")
  package static let actual = Text(zh: "实际数", en: "actual")
  package static let revenue = Text(zh: "收入", en: "revenue")
  package static let expenditure = Text(zh: "支出", en: "expenditure")

  // MARK: Rates

  package static let share = Text(zh: "占比", en: "share")
  package static let completionRate = Text(zh: "完成率", en: "completion rate")
  package static let rate = Text(zh: "比率", en: "rate")
  /// Names of rates, found in a report by their Chinese words; of two that stand there the first is taken.
  package static let rates: [Text] = [
    Text(zh: "执行率", en: "execution rate"), completionRate, Text(zh: "控制率", en: "control rate"),
    Text(zh: "参保率", en: "insurance coverage rate"), Text(zh: "到位率", en: "fund arrival rate"), Text(zh: "支付率", en: "payment rate"),
    Text(zh: "报销率", en: "reimbursement rate"), Text(zh: "使用率", en: "utilisation rate"), Text(zh: "覆盖率", en: "coverage rate"),
    Text(zh: "合格率", en: "acceptance rate"), Text(zh: "达标率", en: "compliance rate"), Text(zh: "普及率", en: "penetration rate"),
    Text(zh: "兑付率", en: "pay-out rate"), Text(zh: "支出率", en: "expenditure rate"), Text(zh: "拨付率", en: "disbursement rate"),
    Text(zh: "发放率", en: "distribution rate"), Text(zh: "入学率", en: "enrolment rate"), Text(zh: "就业率", en: "employment rate"),
    Text(zh: "征收率", en: "levy rate"), Text(zh: "收缴率", en: "collection rate"), Text(zh: "结算率", en: "settlement rate"), share,
    Text(zh: "比重", en: "proportion"), Text(zh: "支出进度", en: "progress of expenditure"), Text(zh: "进度", en: "progress"),
  ]

  // MARK: Formulas

  package static let sumOfItems = Text(zh: "分项之和", en: "the sum of the items")
  package static let differenceOf = Text(zh: "{0}与{1}之差", en: "the difference of {0} and {1}")
  package static let growthFromRise = Text(zh: "{1}÷（{0}－{1}）", en: "{1} ÷ ({0} − {1})")
  package static let growthFromFall = Text(zh: "{1}÷（{0}＋{1}）", en: "{1} ÷ ({0} + {1})")
  package static let growth = Text(zh: "（{0}－{1}）÷{1}", en: "({0} − {1}) ÷ {1}")
  package static let divided = Text(zh: "÷", en: " ÷ ")
  package static let times = Text(zh: "×", en: " × ")
  package static let minus = Text(zh: "－", en: " − ")
  package static let plus = Text(zh: "＋", en: " + ")

  // MARK: Gaps and directions

  package static let percentagePoints = Text(zh: "{0}个百分点", en: "{0 percentage point|percentage points}")
  package static let tooMuch = Text(zh: "多出{0}", en: "{0} too much")
  package static let tooLittle = Text(zh: "少了{0}", en: "{0} too little")
  /// 下降5.26%: the word of the report's register, and the figure.
  package static let fallOf = Text(zh: "{0}{1}", en: "a fall of {1}")
  package static let riseOf = Text(zh: "{0}{1}", en: "a rise of {1}")
  package static let named = Text(zh: "{0}{1}", en: "{0} {1}")

  // MARK: Fixes

  package static let changeResult = Text(zh: "{0}改为{1}", en: "Change the {0} to {1}")
  package static let changeOperand = Text(zh: "{0}“{1}”改为{2}", en: "Change the {0} “{1}” to {2}")
  package static let changeUnit = Text(zh: "{0}“{1}”的单位改为{2}", en: "Change the unit of the {0} “{1}” to {2}")
  package static let unitHint = Text(zh: "；“{0}”的单位疑为{1}", en: "; the unit of “{0}” is probably {1}")
}
