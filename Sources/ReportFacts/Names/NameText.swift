/// The words of a name with all that is asked of them, read once: names are handed round and compared all the time.
final class NameText: Sendable {
  /// The characters; empty where nothing is named.
  let scalars: [UInt32]
  /// Whether they name nothing by themselves: 支出, 金额, 项目总成本.
  let isGeneric: Bool
  /// The words among them that tell names apart.
  let marks: NameWords.Marks
  /// How many characters there are before a last word that is left out as often as not.
  let coreCount: Int
  /// The same for the same core, and hardly ever for two different ones.
  let key: UInt64
  /// The characters as bits: names without a bit in common have no character in common.
  let mask: UInt64

  /// The name of nothing.
  static let none = NameText()

  private init() {
    scalars = []
    isGeneric = true
    marks = NameWords.Marks()
    coreCount = 0
    key = 0
    mask = 0
  }

  /// `words`, those at both ends that change nothing cut off.
  init(_ words: [UInt32]) {
    let standard = NameWords.standard
    var name = Self.withoutFunds(standard.trimmed(words))
    if name.withUnsafeBufferPointer(standard.isExecution) { name = FactName.executionRate }
    (isGeneric, coreCount, marks, key, mask) = name.withUnsafeBufferPointer { name in
      let coreCount = standard.coreCount(name)
      let key = name[..<coreCount].reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
      return (
        name.count < 2 || standard.isGeneric(name), coreCount, name.isEmpty ? NameWords.Marks() : standard.marks(in: name), key,
        Self.mask(of: name)
      )
    }
    scalars = name
  }

  /// 县级资金到位率 and 县级到位率 are one: what is paid in are funds.
  private static func withoutFunds(_ name: [UInt32]) -> [UInt32] {
    guard name.last == rate, name.count >= 6, let place = name.firstIndex(of: funds[0]), place >= 2, place + 4 < name.count,
      name[place + 1] == funds[1]
    else { return name }
    return Array(name[..<place] + name[(place + 2)...])
  }

  private static let rate: UInt32 = 0x7387
  private static let funds = "资金".unicodeScalars.map(\.value)

  /// Characters as bits.
  static func mask(of scalars: some Sequence<UInt32>) -> UInt64 { scalars.reduce(0) { $0 | 1 << UInt64(($1 ^ $1 >> 6) & 63) } }
}
