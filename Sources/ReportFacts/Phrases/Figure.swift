/// A quantity in its clause: what it measures, of when, and what part it plays there.
struct Figure: Sendable {
  /// Its token, and its quantity.
  let token: Int
  let quantity: Int
  /// Which sentence, group (between semicolons) and clause (between commas) of the block it stands in.
  var sentence = 0
  var group = 0
  var clause = 0
  /// The opening bracket that encloses it, as a token index; -1 outside brackets.
  var bracket = -1
  var role = Role.main
  /// 1 for a rise, -1 for a fall, where `role` is a change.
  var direction = 0
  /// The words that say so, in UTF-8 offsets from the start of the block.
  var directionWords: Range<Int>?
  /// The cues between the last mark or figure and this one.
  var before = CueSet()
  /// The cues between this one and the next mark or figure.
  var after = CueSet()
  /// The noun phrase it measures, in UTF-8 offsets from the start of the block; empty where the clause names none.
  var label = 0..<0
  var period = Period.unstated
  var measure = Measure.unstated
  /// The first figure of a list A、B和C that shares this one's words, or its own index.
  var head = 0
  /// Whether only marks and connecting words, no noun, stand between the last figure and this one.
  var isBare: Bool { label.isEmpty }

  /// How exact the figure claims to be.
  func hedge(in passage: Passage) -> Hedge { passage.quantities[quantity].hedge }

  /// The part a figure plays in its clause.
  enum Role: Sendable, Equatable {
    /// The amount the clause is about.
    case main
    /// What it is compared with: 比上年285万元.
    case base
    /// The whole of a percentage: 占…1656.95万元的.
    case denominator
    /// 增加34万元
    case change
    /// 下降12%
    case changeRate
    /// 占88.86%
    case share
    /// …万元的97.62%
    case shareOfStated
    /// 完成预算的83.44%
    case completion
    /// 执行率93.08%
    case rate
    /// 每人600元
    case price
    /// 人均3.8万元
    case average
    /// 满分5分
    case fullMarks
    /// 得分4分
    case score
    /// One end of a range, or a threshold (≥95%).
    case bound
    /// A percentage of which nothing is said.
    case loose
  }

  /// The time a figure speaks of.
  enum Period: Sendable, Equatable {
    case unstated
    case year(Int)
    case lastYear
    case thisYear
  }

  /// Which column of a budget table a figure would stand in.
  enum Measure: Sendable, Equatable {
    case unstated
    case openingBudget
    case budget
    case actual

    var isBudget: Bool { self == .openingBudget || self == .budget }
  }
}

extension [Figure] {
  /// The indices no further than `distance` from `index`: finders look no further, so that a long paragraph takes no longer than its
  /// length warrants.
  func indices(around index: Int, _ distance: Int) -> Range<Int> {
    let lower = Swift.max(0, index - distance)
    return lower..<Swift.max(lower, Swift.min(count, index + distance))
  }
}
