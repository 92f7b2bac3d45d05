import ReportText

/// The words of a cell without white space, as tables break and stretch them: 项 目, 全年⏎预算, 合　计.
struct CellWords: Sendable, Equatable {
  let bytes: [UInt8]
  /// One bit of 64 for each character: most words that are asked for have a first character that stands nowhere here.
  private let characters: UInt64
  /// Which of the words that tell cells apart stand here.
  private let groups: CellWordSet

  /// Reads `range` of `text`. What Word leaves behind of its bookmarks ([bookmark: _GoBack]) is no part of the words.
  init(_ text: [UInt8], _ range: Range<Int>) {
    var words: [UInt8] = []
    words.reserveCapacity(range.count)
    var position = range.lowerBound
    while position < range.upperBound {
      let byte = text[position]
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      case 0xE3 where position + 2 < range.upperBound && text[position + 1] == 0x80 && text[position + 2] == 0x80: position += 3
      case 0xC2 where position + 1 < range.upperBound && text[position + 1] == 0xA0: position += 2
      case UInt8(ascii: "["):
        if let end = Self.bookmarkEnd(text, position..<range.upperBound) {
          position = end
        } else {
          words.append(byte)
          position += 1
        }
      default:
        words.append(byte)
        position += 1
      }
    }
    bytes = words
    (characters, groups) = words.withUnsafeBufferPointer { (Self.bits(of: $0), CellWordSet($0)) }
  }

  /// One bit of 64 for each character of `words`.
  static func bits(of words: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var bits: UInt64 = 0
    for index in words.indices where words[index] & 0xC0 != 0x80 {
      bits |= bit(words[index], index + 1 < words.count ? words[index + 1] : 0, index + 2 < words.count ? words[index + 2] : 0)
    }
    return bits
  }

  /// Whether the characters of `mask` may all stand here.
  @inline(__always)
  func mayHold(_ mask: UInt64) -> Bool { mask & ~characters == 0 }

  /// Whether a character of `mask` may stand here.
  @inline(__always)
  func mayHoldOne(of mask: UInt64) -> Bool { mask & characters != 0 }

  /// The bit of the character that begins with these bytes; the ones behind it do not count.
  @inline(__always)
  private static func bit(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> UInt64 {
    if first < 0x80 { return 1 << UInt64(first & 63) }
    if first < 0xE0 { return 1 << UInt64(second & 63) }
    return 1 << UInt64((second ^ third &* 5) & 63)
  }

  var isEmpty: Bool { bytes.isEmpty }

  /// Where a bookmark that begins at the start of `range` ends; nil where there is none.
  static func bookmarkEnd(_ text: [UInt8], _ range: Range<Int>) -> Int? {
    let mark: StaticString = "[bookmark:"
    let count = mark.utf8CodeUnitCount
    guard range.count > count, mark.withUTF8Buffer({ text[range.lowerBound..<range.lowerBound + count].elementsEqual($0) }) else {
      return nil
    }
    return text[range].firstIndex(of: UInt8(ascii: "]")).map { $0 + 1 }
  }

  /// Where `word` first stands, from `from` on.
  func find(_ word: StaticString, from: Int = 0) -> Int? {
    let count = word.utf8CodeUnitCount
    guard bytes.count - from >= count, count > 0 else { return nil }
    return word.withUTF8Buffer { word in
      guard characters & Self.bit(word[0], count > 1 ? word[1] : 0, count > 2 ? word[2] : 0) != 0 else { return nil }
      var position = from
      while position + count <= bytes.count {
        var offset = 0
        while offset < count, bytes[position + offset] == word[offset] { offset += 1 }
        if offset == count { return position }
        position += 1
      }
      return nil
    }
  }

  func contains(_ word: StaticString) -> Bool { find(word) != nil }

  func containsOne(of words: [StaticString]) -> Bool { words.contains { contains($0) } }

  /// Whether a word of `group` stands here.
  @inline(__always)
  func holds(_ group: CellWord) -> Bool { groups.contains(group) }

  func containsOne(of words: ByteWords) -> Bool { words.occur(in: self) }

  func begins(with word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    return bytes.count >= count && word.withUTF8Buffer { stands($0, at: 0) }
  }

  func ends(with word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    return bytes.count >= count && word.withUTF8Buffer { stands($0, at: bytes.count - count) }
  }

  @inline(__always)
  private func stands(_ word: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    for offset in 0..<word.count where bytes[start + offset] != word[offset] { return false }
    return true
  }

  func equals(_ word: StaticString) -> Bool { bytes.count == word.utf8CodeUnitCount && begins(with: word) }
}
