/// Words to be looked for in a name, at most 128 of those that are asked for as bits.
///
/// Names are looked up all the time: words lie side by side in one storage, and those that begin or end with the same character are found
/// through small tables.
struct WordList: Sendable {
  /// The characters of all words, the longest word first, and where each word begins; last where the last one ends.
  private let scalars: [UInt32]
  private let starts: [Int]
  private let byFirst: Chains
  private let byLast: Chains

  init(_ words: [[UInt32]]) {
    var kept: [[UInt32]] = []
    for word in words where !word.isEmpty && !kept.contains(word) { kept.append(word) }
    let sorted = kept.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(\.element)
    scalars = sorted.flatMap(\.self)
    starts = sorted.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    byFirst = Chains(sorted.map { $0[0] })
    byLast = Chains(sorted.map { $0[$0.count - 1] })
  }

  /// The length of the longest word that `name` begins with, 0 where it begins with none.
  func prefixLength(of name: UnsafeBufferPointer<UInt32>) -> Int {
    guard let first = name.first else { return 0 }
    var index = byFirst.first(first)
    while index >= 0 {
      if stands(index, name, at: 0) { return count(of: index) }
      index = byFirst.next(index)
    }
    return 0
  }

  /// The length of the longest word that `name` ends in, 0 where it ends in none.
  func suffixLength(of name: UnsafeBufferPointer<UInt32>) -> Int {
    guard let last = name.last else { return 0 }
    var index = byLast.first(last)
    while index >= 0 {
      let count = count(of: index)
      if count <= name.count, stands(index, name, at: name.count - count) { return count }
      index = byLast.next(index)
    }
    return 0
  }

  /// Whether `name` is one of the words.
  func contains(_ name: UnsafeBufferPointer<UInt32>) -> Bool {
    guard let first = name.first else { return false }
    var index = byFirst.first(first)
    while index >= 0 {
      if count(of: index) == name.count, stands(index, name, at: 0) { return true }
      index = byFirst.next(index)
    }
    return false
  }

  /// The bit of a word of the list.
  func bit(of word: [UInt32]) -> UInt128 {
    for index in 0..<starts.count - 1 where scalars[starts[index]..<starts[index + 1]].elementsEqual(word) { return 1 << UInt128(index) }
    return 0
  }

  /// The bits of the words that stand anywhere in `name`.
  func bits(in name: UnsafeBufferPointer<UInt32>) -> UInt128 {
    var bits: UInt128 = 0
    for start in name.indices {
      var index = byFirst.first(name[start])
      while index >= 0 {
        if stands(index, name, at: start) { bits |= 1 << UInt128(index) }
        index = byFirst.next(index)
      }
    }
    return bits
  }

  @inline(__always)
  private func count(of index: Int) -> Int { starts[index + 1] - starts[index] }

  @inline(__always)
  private func stands(_ index: Int, _ name: UnsafeBufferPointer<UInt32>, at position: Int) -> Bool {
    let start = starts[index]
    let count = starts[index + 1] - start
    guard position + count <= name.count else { return false }
    for offset in 0..<count where scalars[start + offset] != name[position + offset] { return false }
    return true
  }

  /// Indices by a character, in order; those of characters that are equal in their last eight bits lie in one chain.
  private struct Chains: Sendable {
    private var heads = [Int16](repeating: -1, count: 256)
    private var tails = [Int16](repeating: -1, count: 256)
    private var behind: [Int16]

    init(_ keys: [UInt32]) {
      behind = [Int16](repeating: -1, count: keys.count)
      for (index, key) in keys.enumerated() {
        let slot = Int(key & 255)
        if heads[slot] < 0 { heads[slot] = Int16(index) } else { behind[Int(tails[slot])] = Int16(index) }
        tails[slot] = Int16(index)
      }
    }

    /// The first index whose key may be `key`, or -1: what stands there is compared anyway.
    @inline(__always)
    func first(_ key: UInt32) -> Int { Int(heads[Int(key & 255)]) }

    @inline(__always)
    func next(_ index: Int) -> Int { Int(behind[index]) }
  }
}
