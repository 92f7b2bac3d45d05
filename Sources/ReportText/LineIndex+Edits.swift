extension LineIndex {
  /// The index of the text after one replacement (`range` in UTF-8 offsets, clamped onto the text): only the lines around it are looked
  /// at.
  package func replacing(_ range: Range<Int>, with words: String) -> LineIndex {
    let range = range.clamped(to: 0..<text.count)
    var bytes = text.bytes
    bytes.replaceSubrange(range, with: words.utf8)
    let next = SourceText(bytes)
    // Where a line is so long that columns need marks, or may become so, they are counted anew.
    guard marks.isEmpty, words.utf8.count <= Self.stride else { return LineIndex(next, countsByteOrderMark: countsByteOrderMark) }
    // One byte more to the left, for a CR there may become half of a pair or cease to be; a LF to the right likewise.
    let first = line(at: max(range.lowerBound - 1, 0))
    let last = line(at: min(range.upperBound + 1, text.count))
    let distance = next.count - text.count
    let end = last + 1 < starts.count ? starts[last + 1] + distance : next.count
    var between: [Int] = []
    var offset = starts[first]
    var longest = 0
    while true {
      let mark = bytes.lineBreak(from: offset)
      guard mark < next.count, mark < end else { break }
      let isPair = bytes[mark] == 0x0D && mark + 1 < bytes.count && bytes[mark + 1] == 0x0A
      let start = mark + (isPair ? 2 : 1)
      longest = max(longest, start - offset)
      if start >= end, last + 1 < starts.count { break }
      between.append(start)
      offset = start
    }
    longest = max(longest, end - offset)
    guard longest <= Self.stride else { return LineIndex(next, countsByteOrderMark: countsByteOrderMark) }
    return LineIndex(
      next, starts: Self.spliced(starts, keeping: first, between, from: last + 1, movedBy: distance), marks: [],
      countsByteOrderMark: countsByteOrderMark)
  }

  /// The starts up to and including line `first`, then `between`, then those from `tail` on, moved.
  private static func spliced(_ starts: [Int], keeping first: Int, _ between: [Int], from tail: Int, movedBy distance: Int) -> [Int] {
    let kept = first + 1
    let moved = max(0, starts.count - tail)
    return [Int](unsafeUninitializedCapacity: kept + between.count + moved) { buffer, count in
      for index in 0..<kept { buffer[index] = starts[index] }
      for index in between.indices { buffer[kept + index] = between[index] }
      let base = kept + between.count
      for index in 0..<moved { buffer[base + index] = starts[tail + index] + distance }
      count = base + moved
    }
  }
}
