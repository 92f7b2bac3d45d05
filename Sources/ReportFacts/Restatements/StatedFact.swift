/// A figure with all that its block says of what it is: enough to know it again where it is stated once more.
///
/// A class, though it never changes: facts are compared with each other all the time, and each copy would retain the storage of two names.
final class StatedFact: Sendable, Equatable {
  /// What kind of figure it is; figures of different kinds restate nothing of each other.
  enum Kind: UInt8, Sendable {
    /// An amount or a number of things.
    case amount
    /// By how much something rose or fell.
    case change
    /// The same as a percentage.
    case growth
    /// 执行率, 参保率, 完成…的
    case rate
    /// 占…
    case share
    /// 得分18.5分
    case marks
    /// 分值20分
    case fullMarks
    /// 人均, 每亩
    case average
    /// ≤339.16万元 as the target of an indicator
    case bound

    /// Whether it is a percentage of some kind.
    var isRate: Bool { self == .growth || self == .rate || self == .share }
  }

  let quantity: Quantity
  let kind: Kind
  /// 1 for a rise, -1 for a fall, 0 where it is no change or the words do not say.
  let direction: Int
  /// Which sentence of the block it stands in; the row of a table.
  let sentence: Int
  /// What its own clause, or its row and column, name.
  let name: FactName
  /// What its sentence speaks of, where its own words name nothing.
  let topic: FactName
  let period: Figure.Period
  let measure: Figure.Measure
  /// Whether `measure` is inferred (from the total of its list, from 支出), not stated beside the figure.
  let isMeasureInferred: Bool
  /// Whether it stands in a list that divides a figure before it.
  let isPart: Bool

  /// Whether it is a total: 合计, 年度资金总额.
  let isWhole: Bool

  init(
    quantity: Quantity, kind: Kind, direction: Int, sentence: Int, name: FactName, topic: FactName, period: Figure.Period,
    measure: Figure.Measure, isMeasureInferred: Bool, isPart: Bool, isWhole: Bool
  ) {
    self.quantity = quantity
    self.kind = kind
    self.direction = direction
    self.sentence = sentence
    self.name = name
    self.topic = topic
    self.period = period
    self.measure = measure
    self.isMeasureInferred = isMeasureInferred
    self.isPart = isPart
    self.isWhole = isWhole
    telling = name.isGeneric && !topic.isGeneric ? topic : name
  }

  static func == (a: StatedFact, b: StatedFact) -> Bool {
    a.quantity == b.quantity && a.kind == b.kind && a.direction == b.direction && a.sentence == b.sentence && a.name == b.name
      && a.topic == b.topic && a.period == b.period && a.measure == b.measure && a.isMeasureInferred == b.isMeasureInferred
      && a.isPart == b.isPart && a.isWhole == b.isWhole
  }

  /// Whether another fact is told in the same words, in the same column.
  func isNamed(like other: StatedFact) -> Bool {
    kind == other.kind && measure == other.measure && !telling.isGeneric && telling.scalars == other.telling.scalars
  }

  /// Whether its column is known, though only by inference.
  var isMeasureGuessed: Bool { isMeasureInferred && measure != .unstated }

  /// The name that tells what it is: its own, or the topic where its own says nothing.
  let telling: FactName
}
