/// The words by which header cells and labels are told apart.
extension MeaningReader {
  static let falling: ByteWords = ["减少额", "减少数", "下降", "降幅", "减幅"]
  static let either: ByteWords = ["增减", "增加"]
  static let outgoing: ByteWords = ["支出", "减少", "发放", "拨付", "解除", "退出", "审结", "办结", "结案", "已结"]
  static let incoming: ByteWords = ["收案", "收入", "增加", "拨入", "新增", "到位", "新收", "受理"]
  static let staff: ByteWords = ["在职", "在编", "实有", "在岗"]
  static let posts: ByteWords = ["编制", "核定"]
  static let rateNames: ByteWords = ["率", "%", "％", "幅", "比例", "百分比", "增速", "比率"]
  static let serials: ByteWords = ["序号", "行次", "编码", "代码", "编号", "联系电话", "电话", "名次", "排名", "排序", "位次"]
  static let notes: ByteWords = ["备注", "原因", "说明", "改进措施", "依据"]
  static let units: ByteWords = ["计量单位", "度量单位"]
  static let scoreRates: ByteWords = ["得分率"]
  static let deductions: ByteWords = ["扣分", "扣减分"]
  static let scores: ByteWords = ["得分", "评分", "实得", "自评分"]
  static let fullMarks: ByteWords = ["分值", "权重", "满分", "标准分"]
  static let targets: ByteWords = ["指标值", "目标值", "预期值", "计划值", "预期指标", "年初目标", "绩效目标值"]
  static let actualValues: ByteWords = ["实际完成值", "完成值", "实际值", "实现值", "实际完成情况", "全年完成情况", "完成指标值"]
  static let shares: ByteWords = ["占比", "比重", "构成比", "所占", "占总"]
  static let changeRates: ByteWords = ["增减率", "增长率", "变动率", "变化率", "增幅", "降幅", "减幅", "增速", "涨幅"]
  static let progress: ByteWords = ["进度"]
  static let plans: ByteWords = ["预算", "计划", "任务", "目标"]
  static let amountNames: ByteWords = ["数", "额", "量", "值"]
  static let unlikeMeans: ByteWords = ["均衡", "均等", "均匀"]
  static let prices: ByteWords = ["单价", "补助标准", "标准", "价格"]
  static let openings: ByteWords = [
    "上年结余", "期初", "年初余额", "年初结转", "上年结转", "年初数", "上年滚存", "年初结余", "上期结余", "上年末", "旧存", "年初结存", "上年结存", "年初在册",
  ]
  static let surpluses: ByteWords = ["收支结余", "收支差", "当期结余", "本年结余", "当年结余", "本期结余", "本年结存", "收支相抵"]
  static let closings: ByteWords = [
    "年末结余", "滚存", "期末", "年末余额", "年末结转", "年末数", "累计结余", "结转下年", "年末累计", "年末资产", "年末人数", "年终结余", "年终结转", "未结", "年末结存", "年末在册",
  ]
  static let rests: ByteWords = ["结余", "核减", "审减", "未支付", "未拨付", "剩余", "缺口", "余额", "结转", "未完成", "节约", "尚欠", "未到位"]
  static let lastYear: ByteWords = ["上年", "去年", "上期", "同期"]
  static let thisYear: ByteWords = ["本年", "今年", "当年", "本期"]
  static let actuals: ByteWords = ["全年执行", "决算", "执行数", "实际", "支出数", "完成数", "实支", "已支付", "使用数"]
  static let openingBudgets: ByteWords = ["年初预算", "年初数", "年初部门预算"]
  static let budgets: ByteWords = ["预算", "计划", "目标"]
}
