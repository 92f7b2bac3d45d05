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
  private var index = WordIndex([])

  /// The set of these words; those not met before are added.
  mutating func set(_ list: [String]) -> WordSet {
    var set = WordSet()
    for word in list { insert(HeadingWords(word).scalars, into: &set) }
    return set
  }

  /// The set of the words at these places of `bytes`.
  mutating func set(_ bytes: [UInt8], _ places: [Range<Int>]) -> WordSet {
    var set = WordSet()
    var words = HeadingWords()
    for place in places {
      words.read(bytes, place)
      insert(words.scalars, into: &set)
    }
    return set
  }

  private mutating func insert(_ word: [UInt16], into set: inout WordSet) {
    let number = index.number(of: word) ?? index.count
    guard number < WordSet.capacity else { return }
    if number == index.count { index.add(word) }
    set.insert(number)
  }

  /// The words that stand in a heading.
  func words(in heading: HeadingWords) -> WordSet {
    var found = WordSet()
    index.eachPlace(heading.scalars) { number in found.insert(number) }
    return found
  }
}
