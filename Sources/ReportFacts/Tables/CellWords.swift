import ReportText

/// The words of a cell without white space, as tables break and stretch them: 项 目, 全年⏎预算, 合　计.
struct CellWords: Sendable, Equatable {
  let bytes: [UInt8]

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
    guard bytes.count - from >= count else { return nil }
    return word.withUTF8Buffer { word in
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

  func begins(with word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    return bytes.count >= count && word.withUTF8Buffer { bytes[..<count].elementsEqual($0) }
  }

  func ends(with word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    return bytes.count >= count && word.withUTF8Buffer { bytes[(bytes.count - count)...].elementsEqual($0) }
  }

  func equals(_ word: StaticString) -> Bool { bytes.count == word.utf8CodeUnitCount && begins(with: word) }
}
