extension LineIndex {
  /// The column of `offset` in its line.
  ///
  /// An offset inside a scalar counts as the scalar's start, one inside or behind the line end as the end of the line's content.
  package func column(of offset: Int, _ unit: ColumnUnit) -> Int { column(of: offset, in: visible(line(at: offset)), unit) }

  /// The line and the column of both ends of `range`. It is counted from the one to the other where both stand in one line, as they nearly
  /// always do.
  package func ends(of range: Range<Int>, _ unit: ColumnUnit) -> (first: (line: Int, column: Int), last: (line: Int, column: Int)) {
    let line = line(at: range.lowerBound)
    let content = visible(line)
    let first = (line, column(of: range.lowerBound, in: content, unit))
    guard range.lowerBound >= content.lowerBound, range.upperBound <= content.upperBound, content.count <= Self.stride, unit != .utf8 else {
      let line = self.line(at: range.upperBound)
      return (first, (line, column(of: range.upperBound, in: visible(line), unit)))
    }
    let start = text.scalarBoundary(atOrBefore: range.lowerBound)
    let end = text.scalarBoundary(atOrBefore: range.upperBound)
    return (first, (line, first.1 + (start < end ? count(start..<end, unit) : 0)))
  }

  private func column(of offset: Int, in content: Range<Int>, _ unit: ColumnUnit) -> Int {
    let offset = min(offset, content.upperBound)
    if offset <= content.lowerBound { return 0 }
    let boundary = text.scalarBoundary(atOrBefore: offset)
    if unit == .utf8 { return boundary - content.lowerBound }
    // A short line is walked from its start, a long one from the last mark before the offset.
    if boundary - content.lowerBound <= Self.stride { return count(content.lowerBound..<boundary, unit) }
    return units(before: boundary, unit) - units(before: content.lowerBound, unit)
  }

  /// The offset of a column, which is clamped onto its line, as the line is onto the text. A column inside a scalar (the second half of
  /// a UTF-16 pair, a later byte) gives the scalar's start.
  package func offset(line: Int, column: Int, _ unit: ColumnUnit) -> Int {
    if line < 0 { return visible(0).lowerBound }
    if line >= lineCount { return text.count }
    let content = visible(line)
    if column <= 0 { return content.lowerBound }
    // No unit is shorter than a byte.
    if column >= content.count { return content.upperBound }
    if unit == .utf8 { return text.scalarBoundary(atOrBefore: content.lowerBound + column) }
    var start = content.lowerBound
    var left = column
    if content.count > Self.stride {
      let wanted = units(before: start, unit) + column
      let mark = lastMark(in: content) { units(at: $0, unit) <= wanted }
      if let mark {
        left = wanted - units(at: mark, unit)
        start = mark.offset
      }
    }
    return walk(from: start, before: content.upperBound, units: left, unit)
  }

  /// The content of a line without a byte-order mark at the start of the text.
  private func visible(_ line: Int) -> Range<Int> {
    let content = content(ofLine: line)
    guard content.lowerBound == 0, !countsByteOrderMark, text.hasByteOrderMark else { return content }
    return 3..<content.upperBound
  }

  /// How many units stand before a scalar boundary, from the start of the text.
  private func units(before boundary: Int, _ unit: ColumnUnit) -> Int {
    var index = min(boundary / Self.stride, marks.count - 1)
    // A mark may stand up to three bytes behind its multiple of the stride.
    if marks[index].offset > boundary { index -= 1 }
    let mark = marks[index]
    return units(at: mark, unit) + count(mark.offset..<boundary, unit)
  }

  private func units(at mark: Mark, _ unit: ColumnUnit) -> Int {
    unit == .utf16 ? mark.scalars + mark.astral : mark.scalars
  }

  /// The last mark in `content` that satisfies a condition which holds for the first marks and no later ones.
  private func lastMark(in content: Range<Int>, where holds: (Mark) -> Bool) -> Mark? {
    var low = content.lowerBound / Self.stride
    var high = marks.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if marks[middle].offset <= content.upperBound, holds(marks[middle]) { low = middle } else { high = middle }
    }
    return low < marks.count && content.contains(marks[low].offset) && holds(marks[low]) ? marks[low] : nil
  }

  private func count(_ range: Range<Int>, _ unit: ColumnUnit) -> Int {
    let all = text.bytes
    return all.withUnsafeBufferPointer { bytes in
      var offset = range.lowerBound
      var count = 0
      while offset < range.upperBound {
        let first = bytes[offset]
        count += 1
        if first < 0x80 {
          offset += 1
        } else if first &- 0xE1 < 0x0C, offset + 2 < bytes.count, bytes[offset + 1] & 0xC0 == 0x80, bytes[offset + 2] & 0xC0 == 0x80 {
          offset += 3
        } else {
          let length = all.scalar(at: offset, before: bytes.count).length
          if length == 4, unit == .utf16 { count += 1 }
          offset += length
        }
      }
      return count
    }
  }

  private func walk(from start: Int, before end: Int, units: Int, _ unit: ColumnUnit) -> Int {
    let bytes = text.bytes
    var offset = start
    var left = units
    while offset < end, left > 0 {
      let length = bytes.scalar(at: offset, before: end).length
      left -= length == 4 && unit == .utf16 ? 2 : 1
      if left < 0 { break }
      offset += length
    }
    return offset
  }
}
