import ReportText

/// Measures bytes of a text in terminal columns, never further than asked: a line may have a hundred megabytes.
struct Ruler {
  let bytes: [UInt8]

  /// The columns of `range`, or any number above `limit` where there are more.
  func width(_ range: Range<Int>, atMost limit: Int) -> Int {
    var width = 0
    var offset = range.lowerBound
    while offset < range.upperBound, width <= limit {
      let (columns, length) = scalar(at: offset, before: range.upperBound)
      width += columns
      offset += length
    }
    return width
  }

  /// The offset, at most `end`, to which `columns` columns reach.
  func forward(from start: Int, to end: Int, columns: Int) -> Int {
    var left = columns
    var offset = start
    while offset < end {
      let (columns, length) = scalar(at: offset, before: end)
      left -= columns
      if left < 0 { break }
      offset += length
    }
    return offset
  }

  /// The offset, at least `start`, from which `columns` columns reach to `end`.
  func back(from end: Int, to start: Int, columns: Int) -> Int {
    var left = columns
    var offset = end
    while offset > start {
      var before = offset - 1
      while before > start, offset - before < 4, bytes[before] & 0xC0 == 0x80 { before -= 1 }
      let (columns, length) = scalar(at: before, before: end)
      // Bytes that are no UTF-8 are taken one by one.
      if before + length < offset { before = offset - 1 }
      left -= columns
      if left < 0 { break }
      offset = before
    }
    return offset
  }

  /// Whether the bytes before and behind `offset`, which lies inside the text, belong to one number.
  func cutsFigure(at offset: Int) -> Bool {
    isOfFigure(bytes[offset - 1]) && isOfFigure(bytes[offset])
  }

  private func isOfFigure(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "%")
  }

  private func scalar(at offset: Int, before end: Int) -> (columns: Int, length: Int) {
    let (scalar, length) = bytes.scalar(at: offset, before: end)
    if scalar == "\t" { return (2, length) }
    return (scalar.isUnprintable ? 1 : DisplayWidth.columns(scalar), length)
  }
}
