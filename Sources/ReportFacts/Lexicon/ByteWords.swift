/// A few words to be looked for in short stretches of text, all at once: each character is looked up once, and only those that begin a word
/// are compared further.
struct ByteWords: Sendable, ExpressibleByArrayLiteral {
  private let words: [(first: UInt32, bytes: [UInt8])]
  private let firsts: ScalarSet

  init(arrayLiteral elements: String...) {
    self.init(elements)
  }

  init(_ elements: [String]) {
    var firsts = ScalarSet()
    words = elements.compactMap { element in
      guard let first = element.unicodeScalars.first else { return nil }
      firsts.insert(UInt16(truncatingIfNeeded: first.value))
      return (first.value, Array(element.utf8))
    }
    self.firsts = firsts
  }

  /// Whether one of the words stands in `range` of `bytes`.
  func occur(in bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var position = range.lowerBound
    while position < range.upperBound {
      let (scalar, next) = UTF8Scan.scalar(bytes, at: position, end: range.upperBound)
      if firsts.contains(scalar), length(scalar, bytes, position..<range.upperBound) != nil { return true }
      position = next
    }
    return false
  }

  /// Whether one of the words ends at the end of `range`.
  func end(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    words.contains { word in
      word.bytes.count <= range.count && bytes[range.upperBound - word.bytes.count..<range.upperBound].elementsEqual(word.bytes)
    }
  }

  /// The length in bytes of a word that begins at the start of `range`, with `scalar`.
  private func length(_ scalar: UInt32, _ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    for word in words where word.first == scalar && word.bytes.count <= range.count {
      var offset = 0
      while offset < word.bytes.count, bytes[range.lowerBound + offset] == word.bytes[offset] { offset += 1 }
      if offset == word.bytes.count { return offset }
    }
    return nil
  }
}
