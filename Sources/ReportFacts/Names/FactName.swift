/// The noun that a figure states an amount of, brought to a form in which two mentions of one thing can be compared: without what the
/// budget table or the time says of it, without 我局, 共, 数 and the like.
struct FactName: Sendable, Equatable {
  /// The words that are left.
  private(set) var text = NameText.none
  /// The time that the words say.
  var period = Figure.Period.unstated
  /// The column of a budget table that the words say.
  var measure = Figure.Measure.unstated

  /// The name of nothing.
  static let none = FactName()

  /// The characters of the name; empty where nothing is named.
  var scalars: [UInt32] { text.scalars }
  /// Whether it names nothing by itself.
  var isGeneric: Bool { text.isGeneric }
  /// The same for names that are alike but for a last word that is left out as often as not.
  var key: UInt64 { text.key }
  /// Its characters as bits.
  var mask: UInt64 { text.mask }

  /// The name without a last word that is left out as often as not: 公务接待 for 公务接待费支出.
  var core: ArraySlice<UInt32> { text.scalars[..<text.coreCount] }

  /// Takes `words` for the name, the words at both ends that change nothing cut off.
  mutating func settle(_ words: [UInt32]) { text = NameText(words) }

  /// What 支出进度 and 预算完成率 are called too.
  static let executionRate = "执行率".unicodeScalars.map(\.value)

  /// Whether a name ends in 总投资, of which a project has one.
  static func endsInInvestment(_ name: FactName) -> Bool { name.scalars.suffix(3).elementsEqual(investment) }
  private static let investment = "总投资".unicodeScalars.map(\.value)

  static func == (a: FactName, b: FactName) -> Bool {
    (a.text === b.text || a.key == b.key && a.scalars == b.scalars) && a.period == b.period && a.measure == b.measure
  }
}
