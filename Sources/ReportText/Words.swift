/// Words looked for by their bytes: what rules ask of a report, a million times an hour, without making a string of it.
extension [UInt8] {
  /// Whether `word` stands at `offset` and ends at or before `end`.
  @inlinable
  package func holds(_ word: StaticString, at offset: Int, before end: Int) -> Bool {
    let length = word.utf8CodeUnitCount
    guard offset >= 0, offset + length <= end, end <= count else { return false }
    let start = word.utf8Start
    return withUnsafeBufferPointer { bytes in
      for index in 0..<length where bytes[offset + index] != start[index] { return false }
      return true
    }
  }

  /// Whether the bytes of `range` end with `word`.
  @inlinable
  package func ends(_ range: Range<Int>, with word: StaticString) -> Bool {
    let start = range.upperBound - word.utf8CodeUnitCount
    return start >= range.lowerBound && holds(word, at: start, before: range.upperBound)
  }

  /// Whether the bytes of `range` end with one of `words`.
  @inlinable
  package func ends(_ range: Range<Int>, withOneOf words: [StaticString]) -> Bool {
    for word in words where ends(range, with: word) { return true }
    return false
  }

  /// Where `word` first stands in `range`.
  package func first(_ word: StaticString, in range: Range<Int>) -> Int? {
    let length = word.utf8CodeUnitCount
    let end = Swift.min(range.upperBound, count)
    guard length > 0, range.lowerBound >= 0, range.lowerBound + length <= end else { return nil }
    let start = word.utf8Start
    // The last byte of a Chinese character tells more than its first.
    let (place, rare) = (length < 3 ? 0 : 2, start[length < 3 ? 0 : 2])
    return withUnsafeBufferPointer { bytes in
      var position = range.lowerBound
      while position + length <= end {
        if bytes[position + place] == rare {
          var index = 0
          while index < length, bytes[position + index] == start[index] { index += 1 }
          if index == length { return position }
        }
        position += 1
      }
      return nil
    }
  }

  /// Whether `word` stands in `range`.
  package func contains(_ word: StaticString, in range: Range<Int>) -> Bool { first(word, in: range) != nil }
}
