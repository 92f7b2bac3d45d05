/// What the words at the head of a column, or at the beginning of a row, say about its figures.
struct LineMeaning: Sendable, Equatable {
  var kind = Kind.amount
  var period = Figure.Period.unstated
  var measure = Figure.Measure.unstated
  /// 合计, 小计, 总额 …
  var total = Total.none
  /// Whether it is a total by the 总 before its words, of what stands behind it: 总收入.
  var isLeading = false
  /// Whether it names all there is (全年, 全县), so that the rows beside it may be its parts, if they add up.
  var isOfAll = false
  /// Whether 其中 stands before the words.
  var isAmong = false
  /// Whether the words name a fall (减少, 下降): its figures are written without a sign.
  var falls = false
  /// The unit and scale that stand in brackets behind the words, or in the words: （万元）.
  var unit: (unit: Unit, scale: Int)?

  enum Kind: Sendable, Equatable {
    /// A figure that may be added up.
    case amount
    /// 增减额
    case change
    /// 增减率
    case changeRate
    /// 占比
    case share
    /// 执行率, 完成率, 得分率
    case rate
    /// 人均, 户均
    case average
    /// 标准, 单价
    case price
    /// 分值, 权重
    case fullMarks
    /// 得分
    case score
    /// 扣分
    case deduction
    /// 年度指标值
    case target
    /// 实际完成值
    case actualValue
    /// 上年结余, 期初余额
    case opening
    /// 年末结余, 滚存结余, 期末余额
    case closing
    /// 收支结余, 当期结余
    case surplus
    /// 结余, 核减额, 未支付: what one of two others leaves of the other
    case rest
    /// 追加, 超支: what another figure exceeds a third by, or an amount that is added to one
    case added
    /// 计量单位
    case unitName
    /// 序号, 科目编码
    case serial
    /// 年度, 科目: figures that name the rows
    case key
    /// 备注, 原因
    case note
  }

  enum Total: Sendable, Equatable {
    case none
    /// 小计
    case part
    /// 合计, 总计
    case whole
  }

  static func == (a: LineMeaning, b: LineMeaning) -> Bool {
    a.kind == b.kind && a.period == b.period && a.measure == b.measure && a.total == b.total && a.isAmong == b.isAmong
      && a.isOfAll == b.isOfAll && a.falls == b.falls
      && a.unit?.unit == b.unit?.unit && a.unit?.scale == b.unit?.scale
  }
}
