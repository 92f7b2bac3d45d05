/// The noun that a figure states an amount of, brought to a form in which two mentions of one thing can be compared: without what the
/// budget table or the time says of it, without 我局, 共, 数 and the like.
struct FactName: Sendable, Equatable {
  /// The characters that are left; empty where nothing is named.
  var scalars: [UInt32] = []
  /// The time that the words say.
  var period = Figure.Period.unstated
  /// The column of a budget table that the words say.
  var measure = Figure.Measure.unstated

  /// The name of nothing.
  static let none = FactName()

  /// Whether it names nothing by itself: 支出, 金额, 项目总成本.
  var isGeneric: Bool { scalars.count < 2 || NameWords.standard.generic.contains(scalars) }

  /// The name without a last word that is left out as often as not: 公务接待 for 公务接待费支出.
  var core: ArraySlice<UInt32> {
    var rest = scalars[...]
    while rest.count > 2 {
      let length = NameWords.standard.tails.suffixLength(of: rest)
      guard length > 0, rest.count - length >= 2 else { break }
      rest = rest.dropLast(length)
    }
    return rest
  }

  /// Cuts off the words at both ends that change nothing.
  mutating func trim() {
    let words = NameWords.standard
    var rest = scalars[...]
    while true {
      let length = words.prefixes.prefixLength(of: rest)
      if length == 0 || words.kept.prefixLength(of: rest) > length { break }
      rest = rest.dropFirst(length)
    }
    while true {
      let length = words.suffixes.suffixLength(of: rest)
      if length == 0 { break }
      rest = rest.dropLast(length)
    }
    if rest.count != scalars.count { scalars = Array(rest) }
    dropFunding()
    if words.execution.contains(scalars) { scalars = Self.executionRate }
  }

  /// What 支出进度 and 预算完成率 are called too.
  static let executionRate = "执行率".unicodeScalars.map(\.value)

  /// 三公经费 are paid from appropriations by definition: “三公”经费财政拨款支出 are they.
  private mutating func dropFunding() {
    guard let start = scalars.firstIndex(of: 0x516C), start > 0, scalars[start - 1] == 0x4E09 else { return }
    for word in Self.funding {
      guard scalars.count > word.count else { continue }
      for start in 0...scalars.count - word.count where scalars[start..<start + word.count].elementsEqual(word) {
        scalars.removeSubrange(start..<start + word.count)
        break
      }
    }
  }

  private static let funding = ["财政拨款", "一般公共"].map {
    $0.unicodeScalars.map(\.value)
  }
}
