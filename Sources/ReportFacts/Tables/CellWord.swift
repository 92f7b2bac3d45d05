/// Groups of words by which header cells and labels are told apart.
enum CellWord: Int, CaseIterable, Sendable {
  case falling, either, outgoing, incoming, staff, posts, rateNames, serials, notes, units, scoreRates, deductions, scores, fullMarks,
    targets, actualValues, shares, changes, changeRates, progress, plans, amountNames, unlikeMeans, prices, openings, surpluses, closings,
    times,
    rests, additions, lastYear, thisYear, actuals, openingBudgets, budgets

  /// The words of the group; one of them somewhere in a cell is enough.
  var words: [String] {
    switch self {
    case .falling: ["减少额", "减少数", "下降", "降幅", "减幅"]
    case .either: ["增减", "增加"]
    case .outgoing: ["支出", "减少", "发放", "拨付", "解除", "退出", "审结", "办结", "结案", "已结"]
    case .incoming: ["收案", "收入", "增加", "拨入", "新增", "到位", "新收", "受理"]
    case .staff: ["在职", "在编", "实有", "在岗"]
    case .posts: ["编制", "核定"]
    case .rateNames: ["率", "%", "％", "幅", "比例", "百分比", "增速", "比率"]
    case .serials: ["序号", "行次", "编码", "代码", "编号", "联系电话", "电话", "名次", "排名", "排序", "位次"]
    case .notes: ["备注", "原因", "说明", "改进措施", "依据"]
    case .units: ["计量单位", "度量单位"]
    case .scoreRates: ["得分率"]
    case .deductions: ["扣分", "扣减分"]
    case .scores: ["得分", "评分", "实得", "自评分"]
    case .fullMarks: ["分值", "权重", "满分", "标准分"]
    case .targets: ["指标值", "目标值", "预期值", "计划值", "预期指标", "年初目标", "绩效目标值"]
    case .actualValues: ["实际完成值", "完成值", "实际值", "实现值", "实际完成情况", "全年完成情况", "完成指标值"]
    case .shares: ["占比", "比重", "构成比", "所占", "占总"]
    case .changes:
      [
        "增减", "提标", "幅度", "增长", "增加", "减少", "变动", "变化", "差额", "差异", "升降", "增（减", "增(减", "±", "增幅", "降幅", "减幅", "增速", "涨幅", "下降", "同比",
        "结余差", "比上年", "较上年", "比去年", "环比",
      ]
    case .changeRates: ["增减率", "增长率", "变动率", "变化率", "增幅", "降幅", "减幅", "增速", "涨幅"]
    case .progress: ["进度"]
    case .plans: ["预算", "计划", "任务", "目标"]
    case .amountNames: ["数", "额", "量", "值"]
    case .unlikeMeans: ["均衡", "均等", "均匀"]
    case .prices: ["单价", "补助标准", "标准", "价格"]
    case .openings: ["上年结余", "期初", "年初余额", "年初结转", "上年结转", "年初数", "上年滚存", "年初结余", "上期结余", "上年末", "旧存", "年初结存", "上年结存", "年初在册"]
    case .surpluses: ["收支结余", "收支差", "当期结余", "本年结余", "当年结余", "本期结余", "本年结存", "收支相抵"]
    case .closings:
      ["年末结余", "滚存", "期末", "年末余额", "年末结转", "年末数", "累计结余", "结转下年", "年末累计", "年末资产", "年末人数", "年终结余", "年终结转", "未结", "年末结存", "年末在册"]
    case .times: ["月数", "天数", "日数", "次数", "期数", "学期数", "月份数", "个月"]
    case .rests: ["结余", "核减", "审减", "未支付", "未拨付", "剩余", "缺口", "余额", "结转", "未完成", "节约", "尚欠", "未到位"]
    case .additions: ["追加", "追减", "调整数", "调整额", "调整金额", "调剂", "年中调整", "超支", "超出"]
    case .lastYear: ["上年", "去年", "上期", "同期"]
    case .thisYear: ["本年", "今年", "当年", "本期"]
    case .actuals: ["全年执行", "决算", "执行数", "实际", "支出数", "完成数", "实支", "已支付", "使用数"]
    case .openingBudgets: ["年初预算", "年初数", "年初部门预算"]
    case .budgets: ["预算", "计划", "目标"]
    }
  }

  /// All groups, ready to be looked for.
  static let all = WordGroups(allCases.map(\.words))
}

/// Which groups of words a cell holds a word of.
struct CellWordSet: Sendable, Equatable {
  private let bits: UInt64

  init(_ words: UnsafeBufferPointer<UInt8>) { bits = CellWord.all.groups(in: words) }

  @inline(__always)
  func contains(_ group: CellWord) -> Bool { bits >> UInt64(group.rawValue) & 1 != 0 }
}
