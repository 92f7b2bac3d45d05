/// Up to 64 groups of words that are all looked for at once: each character of a text is looked up once, whatever the number of words.
struct WordGroups: Sendable {
  /// The bytes of all words one after the other, and where each ends.
  private let bytes: [UInt8]
  private let ends: [Int32]
  /// The group of each word, as a bit.
  private let groups: [UInt64]
  /// The first word whose first character has this slot, and for each word the next such, or -1.
  private var heads = [Int16](repeating: -1, count: 256)
  private var others: [Int16]

  init(_ words: [[String]]) {
    var bytes: [UInt8] = []
    var ends: [Int32] = []
    var groups: [UInt64] = []
    for (group, words) in words.enumerated() {
      for word in words {
        bytes += Array(word.utf8)
        ends.append(Int32(bytes.count))
        groups.append(1 << UInt64(group))
      }
    }
    (self.bytes, self.ends, self.groups) = (bytes, ends, groups)
    others = [Int16](repeating: -1, count: ends.count)
    for word in ends.indices {
      let start = word > 0 ? Int(ends[word - 1]) : 0
      let slot = bytes[start...].withUnsafeBufferPointer { Self.slot($0, at: 0) }
      others[word] = heads[slot]
      heads[slot] = Int16(word)
    }
  }

  /// The groups that have a word somewhere in `text`, as bits.
  func groups(in text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    bytes.withUnsafeBufferPointer { bytes in
      var found: UInt64 = 0
      for position in text.indices where text[position] & 0xC0 != 0x80 {
        var word = Int(heads[Self.slot(text, at: position)])
        while word >= 0 {
          let start = word > 0 ? Int(ends[word - 1]) : 0
          if stands(bytes[start..<Int(ends[word])], text, at: position) { found |= groups[word] }
          word = Int(others[word])
        }
      }
      return found
    }
  }

  @inline(__always)
  private func stands(_ word: Slice<UnsafeBufferPointer<UInt8>>, _ text: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
    guard text.count - position >= word.count else { return false }
    var offset = 0
    while offset < word.count, text[position + offset] == word.base[word.startIndex + offset] { offset += 1 }
    return offset == word.count
  }

  /// A number below 256 for the character at `position`, which is whole or cut off at the end.
  @inline(__always)
  private static func slot(_ text: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
    let first = text[position]
    guard first >= 0xE0, position + 2 < text.count else { return Int(first) }
    return Int(text[position + 1] << 4 ^ text[position + 2] & 0x3F)
  }
}
