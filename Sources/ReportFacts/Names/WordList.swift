/// Words to be looked for in a name, at most 128 of those that are asked for as bits.
struct WordList: Sendable {
  /// The longest first.
  private let words: [[UInt32]]
  /// The first and the last character of each word: most words are told apart by them, and need no look at their storage.
  private let heads: [UInt32]
  private let ends: [UInt32]
  private let firsts: ScalarSet
  private let lasts: ScalarSet

  init(_ words: [[UInt32]]) {
    var kept: [[UInt32]] = []
    for word in words where !word.isEmpty && !kept.contains(word) { kept.append(word) }
    self.words = kept.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(\.element)
    heads = self.words.map { $0[0] }
    ends = self.words.map { $0[$0.count - 1] }
    var firsts = ScalarSet()
    var lasts = ScalarSet()
    for word in self.words {
      firsts.insert(UInt16(truncatingIfNeeded: word[0]))
      lasts.insert(UInt16(truncatingIfNeeded: word[word.count - 1]))
    }
    self.firsts = firsts
    self.lasts = lasts
  }

  /// The length of the longest word that `name` begins with, 0 where it begins with none.
  func prefixLength(of name: ArraySlice<UInt32>) -> Int {
    guard let first = name.first, firsts.contains(first) else { return 0 }
    for index in heads.indices where heads[index] == first && name.starts(with: words[index]) { return words[index].count }
    return 0
  }

  /// The length of the longest word that `name` ends in, 0 where it ends in none.
  func suffixLength(of name: ArraySlice<UInt32>) -> Int {
    guard let last = name.last, lasts.contains(last) else { return 0 }
    for index in ends.indices where ends[index] == last {
      let count = words[index].count
      if count <= name.count, name.suffix(count).elementsEqual(words[index]) { return count }
    }
    return 0
  }

  /// The bit of a word of the list.
  func bit(of word: [UInt32]) -> UInt128 { words.firstIndex(of: word).map { 1 << UInt128($0) } ?? 0 }

  /// The bits of the words that stand anywhere in `name`.
  func bits(in name: [UInt32]) -> UInt128 {
    var bits: UInt128 = 0
    for start in name.indices where firsts.contains(name[start]) {
      for index in heads.indices where heads[index] == name[start] && name[start...].starts(with: words[index]) {
        bits |= 1 << UInt128(index)
      }
    }
    return bits
  }
}
