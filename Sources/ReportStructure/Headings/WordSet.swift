/// A set of the words that outlines ask for in headings and titles, each by its number.
struct WordSet: Sendable, Equatable {
  private var bits = SIMD4<UInt64>()

  /// Nothing is known of words beyond this number.
  static let capacity = 256

  mutating func insert(_ word: Int) { bits[word >> 6] |= 1 << UInt64(word & 63) }

  func isSubset(of other: WordSet) -> Bool { bits & ~other.bits == .zero }
  func isDisjoint(with other: WordSet) -> Bool { bits & other.bits == .zero }
}

/// The words that outlines ask for, each with a number.
struct Vocabulary: Sendable {
  private var numbers: [String: Int] = [:]
  private var index = WordIndex([])

  /// The set of these words; those not met before are added.
  mutating func set(_ list: some Sequence<some StringProtocol>) -> WordSet {
    var set = WordSet()
    for word in list {
      let word = String(word)
      let number = numbers[word] ?? index.count
      guard number < WordSet.capacity else { continue }
      if number == index.count {
        index.add(word)
        numbers[word] = number
      }
      set.insert(number)
    }
    return set
  }

  /// The words that stand in a heading.
  func words(in heading: HeadingWords) -> WordSet {
    var found = WordSet()
    for place in heading.scalars.indices {
      index.each(heading.scalars, at: place) { number, _ in found.insert(number) }
    }
    return found
  }
}
