import Grammar

/// The words of `Grammar/Lexicon/Names.txt`: what may be left out of a name, what names nothing, and what tells two names apart.
final class NameWords: Sendable {
  /// The names of the rate at which a budget is carried out.
  private let execution: WordList
  private let prefixes: WordList
  private let suffixes: WordList
  private let kept: WordList
  private let tails: WordList
  private let generic: WordList
  private let contrast: WordList
  private let narrow: WordList
  /// For each word that excludes others the bits of those, and of itself.
  private let rivals: [UInt128]

  /// The words of this program.
  static let standard = NameWords()

  /// The telling words of a name as bits.
  struct Marks: Sendable, Equatable {
    let contrast: Bits
    let narrow: Bits

    /// A hundred and twenty-eight bits in two halves, so that they need no storage aligned to sixteen bytes.
    struct Bits: Sendable, Equatable {
      private let high: UInt64
      private let low: UInt64

      init(_ bits: UInt128) {
        high = UInt64(truncatingIfNeeded: bits >> 64)
        low = UInt64(truncatingIfNeeded: bits)
      }

      var value: UInt128 { UInt128(high) << 64 | UInt128(low) }
      var isEmpty: Bool { high | low == 0 }
    }

    init(contrast: UInt128 = 0, narrow: UInt128 = 0) {
      self.contrast = Bits(contrast)
      self.narrow = Bits(narrow)
    }
  }

  private init() {
    let bytes = GrammarFile.named("Lexicon/Names.txt").map { $0.text.withUTF8Buffer { Array($0) } } ?? []
    var classes: [[UInt32]: [[[UInt32]]]] = [:]
    for line in Fields(bytes, 0..<bytes.count, at: "\n") where bytes[line.lowerBound] != UInt8(ascii: "#") {
      guard let colon = bytes[line].firstIndex(of: UInt8(ascii: ":")) else { continue }
      let words = Fields(bytes, colon + 1..<line.upperBound, at: " ").map { LabelMatch.scalars(bytes, $0) }
      classes[LabelMatch.scalars(bytes, line.lowerBound..<colon), default: []].append(words)
    }
    func lines(_ name: String) -> [[[UInt32]]] { classes[name.unicodeScalars.map(\.value)] ?? [] }
    prefixes = WordList(lines("prefix").flatMap(\.self))
    suffixes = WordList(lines("suffix").flatMap(\.self))
    kept = WordList(lines("keep").flatMap(\.self))
    tails = WordList(lines("tail").flatMap(\.self))
    generic = WordList(lines("generic").flatMap(\.self))
    execution = WordList(lines("execution").flatMap(\.self))
    narrow = WordList(lines("narrow").flatMap(\.self))
    // A word may stand in two groups: it has one bit.
    let grouped = lines("contrast")
    contrast = WordList(grouped.flatMap(\.self))
    var rivals = [UInt128](repeating: 0, count: 128)
    for group in grouped {
      let bits = group.reduce(0 as UInt128) { [contrast] in $0 | contrast.bit(of: $1) }
      for word in group where contrast.bit(of: word) != 0 { rivals[contrast.bit(of: word).trailingZeroBitCount] |= bits }
    }
    self.rivals = rivals
  }

  /// `words` without those at both ends that change nothing, and 三公经费 without what they are paid from.
  func trimmed(_ words: [UInt32]) -> [UInt32] {
    let rest = words.withUnsafeBufferPointer { trimmedRange(of: $0) }
    return withoutFunding(rest.count == words.count ? words : Array(words[rest]))
  }

  /// What is left of a name when the words at both ends that change nothing are cut off.
  private func trimmedRange(of name: UnsafeBufferPointer<UInt32>) -> Range<Int> {
    var (lower, upper) = (0, name.count)
    while true {
      let rest = UnsafeBufferPointer(rebasing: name[lower..<upper])
      let length = prefixes.prefixLength(of: rest)
      if length == 0 || kept.prefixLength(of: rest) > length { break }
      lower += length
    }
    while true {
      let rest = UnsafeBufferPointer(rebasing: name[lower..<upper])
      let length = suffixes.suffixLength(of: rest)
      if length == 0 || kept.suffixLength(of: rest) > length { break }
      upper -= length
    }
    return lower..<upper
  }

  /// 三公经费 are paid from appropriations by definition: “三公”经费财政拨款支出 are they.
  private func withoutFunding(_ name: [UInt32]) -> [UInt32] {
    guard let start = name.firstIndex(of: 0x516C), start > 0, name[start - 1] == 0x4E09 else { return name }
    var name = name
    for word in Self.funding {
      guard name.count > word.count, let start = (0...name.count - word.count).first(where: { name[$0...].starts(with: word) }) else {
        continue
      }
      name.removeSubrange(start..<start + word.count)
    }
    return name
  }

  private static let funding = ["财政拨款", "一般公共"].map { $0.unicodeScalars.map(\.value) }

  /// Whether a name names nothing by itself.
  func isGeneric(_ name: UnsafeBufferPointer<UInt32>) -> Bool { generic.contains(name) }

  /// Whether a name is one of the rate at which a budget is carried out.
  func isExecution(_ name: UnsafeBufferPointer<UInt32>) -> Bool { execution.contains(name) }

  /// How many characters of a name stand before last words that are left out as often as not.
  func coreCount(_ name: UnsafeBufferPointer<UInt32>) -> Int {
    var count = name.count
    while count > 2 {
      let length = tails.suffixLength(of: UnsafeBufferPointer(rebasing: name[..<count]))
      guard length > 0, count - length >= 2 else { break }
      count -= length
    }
    return count
  }

  /// The telling words that a name holds.
  func marks(in name: UnsafeBufferPointer<UInt32>) -> Marks { Marks(contrast: contrast.bits(in: name), narrow: narrow.bits(in: name)) }

  /// Whether two names hold different words of one group: 收入 and 支出, 城镇 and 农村.
  func areContrasted(_ a: Marks, _ b: Marks) -> Bool {
    var onlyA = a.contrast.value & ~b.contrast.value
    let onlyB = b.contrast.value & ~a.contrast.value
    if onlyA == 0 || onlyB == 0 { return false }
    while onlyA != 0 {
      if rivals[onlyA.trailingZeroBitCount] & onlyB != 0 { return true }
      onlyA &= onlyA - 1
    }
    return false
  }
}
