/// The noun that a figure states an amount of, brought to a form in which two mentions of one thing can be compared: without what the
/// budget table or the time says of it, without 我局, 共, 数 and the like.
struct FactName: Sendable, Equatable {
  /// The characters that are left; empty where nothing is named.
  private(set) var scalars: [UInt32] = []
  /// The time that the words say.
  var period = Figure.Period.unstated
  /// The column of a budget table that the words say.
  var measure = Figure.Measure.unstated
  /// Whether it names nothing by itself: 支出, 金额, 项目总成本.
  private(set) var isGeneric = true
  /// The words in it that tell names apart.
  private(set) var marks = NameWords.Marks()
  /// How many characters there are before a last word that is left out as often as not.
  private var coreCount = 0
  /// The same for the same core, and hardly ever for two different ones.
  private(set) var key: UInt64 = 0

  /// The characters of the name as bits: names without a bit in common have no character in common.
  private(set) var mask: UInt64 = 0

  /// The name of nothing.
  static let none = FactName()

  /// The name without a last word that is left out as often as not: 公务接待 for 公务接待费支出.
  var core: ArraySlice<UInt32> { scalars[..<coreCount] }

  /// Takes `words` for the name, the words at both ends that change nothing cut off.
  mutating func settle(_ words: [UInt32]) {
    let standard = NameWords.standard
    scalars = standard.trimmed(words)
    if scalars.withUnsafeBufferPointer(standard.isExecution) { scalars = Self.executionRate }
    scalars.withUnsafeBufferPointer { scalars in
      isGeneric = scalars.count < 2 || standard.isGeneric(scalars)
      coreCount = standard.coreCount(scalars)
      marks = scalars.isEmpty ? NameWords.Marks() : standard.marks(in: scalars)
      key = 0xCBF2_9CE4_8422_2325
      mask = Self.mask(of: scalars)
      for scalar in scalars[..<coreCount] { key = (key ^ UInt64(scalar)) &* 0x100_0000_01B3 }
    }
  }

  /// Characters as bits.
  static func mask(of scalars: some Sequence<UInt32>) -> UInt64 { scalars.reduce(0) { $0 | 1 << UInt64(($1 ^ $1 >> 6) & 63) } }

  /// What 支出进度 and 预算完成率 are called too.
  static let executionRate = "执行率".unicodeScalars.map(\.value)
}
