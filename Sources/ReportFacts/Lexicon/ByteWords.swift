/// A few words to be looked for in short stretches of text, all at once: each character is looked up once, and only those that begin a word
/// are compared further.
struct ByteWords: Sendable, ExpressibleByArrayLiteral {
  /// The bytes of all words, one after the other, and where each ends.
  private let bytes: [UInt8]
  private let ends: [Int]
  /// The first character of each word.
  private let heads: [UInt32]
  private let firsts: ScalarSet
  /// The characters of each word as bits of `CellWords.bits(of:)`.
  private let masks: [UInt64]
  /// The first characters of all words as such bits.
  private let beginnings: UInt64
  /// The characters of each word as bits of `CharacterFilter.mask(of:)`.
  private let filters: [UInt64]

  init(arrayLiteral elements: String...) {
    self.init(elements)
  }

  init(_ elements: [String]) {
    var firsts = ScalarSet()
    var bytes: [UInt8] = []
    var ends: [Int] = []
    var heads: [UInt32] = []
    var masks: [UInt64] = []
    for element in elements {
      guard let first = element.unicodeScalars.first else { continue }
      firsts.insert(UInt16(truncatingIfNeeded: first.value))
      heads.append(first.value)
      bytes += Array(element.utf8)
      ends.append(bytes.count)
      masks.append(Array(element.utf8).withUnsafeBufferPointer(CellWords.bits(of:)))
    }
    filters = ends.indices.map { index in CharacterFilter.mask(of: bytes, (index > 0 ? ends[index - 1] : 0)..<ends[index]) }
    beginnings = heads.indices.reduce(0) { bits, index in
      let word = bytes[(index > 0 ? ends[index - 1] : 0)..<ends[index]]
      let count = word.count { $0 & 0xC0 != 0x80 } > 1 ? word.dropFirst().firstIndex { $0 & 0xC0 != 0x80 } ?? word.endIndex : word.endIndex
      return bits | bytes[word.startIndex..<count].withUnsafeBufferPointer(CellWords.bits(of:))
    }
    (self.bytes, self.ends, self.heads, self.masks, self.firsts) = (bytes, ends, heads, masks, firsts)
  }

  /// Whether one of the words stands in `range` of `bytes`.
  func occur(in bytes: [UInt8], _ range: Range<Int>) -> Bool {
    bytes.withUnsafeBufferPointer { text in
      let end = range.upperBound
      var position = range.lowerBound
      while position < end {
        let first = text[position]
        var scalar = UInt32(first)
        var next = position + 1
        if first >= 0x80 {
          // Nearly all characters have three bytes; the others are read with care.
          if first & 0xF0 == 0xE0, first != 0xE0, first != 0xED, position + 2 < end, text[position + 1] & 0xC0 == 0x80,
            text[position + 2] & 0xC0 == 0x80
          {
            scalar = UInt32(first & 0x0F) << 12 | UInt32(text[position + 1] & 0x3F) << 6 | UInt32(text[position + 2] & 0x3F)
            next = position + 3
          } else {
            (scalar, next) = UTF8Scan.scalar(bytes, at: position, end: end)
          }
        }
        if firsts.contains(scalar), begins(scalar, text, position..<end) { return true }
        position = next
      }
      return false
    }
  }

  /// Whether one of the words may stand where the characters of `mask` do.
  func mayOccur(where mask: UInt64) -> Bool { filters.contains { $0 & ~mask == 0 } }

  /// Whether one of the words may stand in a text of these characters.
  func mayOccur(in characters: CharacterFilter) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      for index in ends.indices where characters.mayHold(UnsafeBufferPointer(rebasing: bytes[word(index)])) { return true }
      return false
    }
  }

  /// Whether one of the words stands in `words`.
  func occur(in words: CellWords) -> Bool {
    guard words.mayHoldOne(of: beginnings) else { return false }
    for index in masks.indices where words.mayHold(masks[index]) {
      if find(index, words.bytes) { return true }
    }
    return false
  }

  /// Whether one of the words ends at the end of `range`.
  func end(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    bytes.withUnsafeBufferPointer { text in
      for index in ends.indices {
        let word = self.word(index)
        if word.count <= range.count, stands(word, text, at: range.upperBound - word.count) { return true }
      }
      return false
    }
  }

  private func word(_ index: Int) -> Range<Int> { (index > 0 ? ends[index - 1] : 0)..<ends[index] }

  /// Whether a word begins with `scalar` at the start of `range`.
  private func begins(_ scalar: UInt32, _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    for index in heads.indices where heads[index] == scalar {
      let word = self.word(index)
      if word.count <= range.count, stands(word, text, at: range.lowerBound) { return true }
    }
    return false
  }

  private func find(_ index: Int, _ text: [UInt8]) -> Bool {
    let word = self.word(index)
    guard text.count >= word.count else { return false }
    return text.withUnsafeBufferPointer { text in
      for position in 0...text.count - word.count where stands(word, text, at: position) { return true }
      return false
    }
  }

  @inline(__always)
  private func stands(_ word: Range<Int>, _ text: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
    var offset = 0
    while offset < word.count, text[position + offset] == bytes[word.lowerBound + offset] { offset += 1 }
    return offset == word.count
  }
}
