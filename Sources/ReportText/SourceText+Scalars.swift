extension SourceText {
  /// Whether the text begins with U+FEFF.
  package var hasByteOrderMark: Bool {
    bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
  }

  /// The last offset at or before `offset` where a scalar begins or the text ends.
  ///
  /// In bytes that are no UTF-8, every longest part that could have begun a scalar is one, as in `scalar(at:before:)`.
  package func scalarBoundary(atOrBefore offset: Int) -> Int {
    if offset <= 0 { return 0 }
    if offset >= bytes.count { return bytes.count }
    if bytes[offset] & 0xC0 != 0x80 { return offset }
    // A continuation byte belongs to a lead at most three bytes before it, if that lead reaches so far.
    for back in 1...3 where offset - back >= 0 {
      let byte = bytes[offset - back]
      if byte & 0xC0 == 0x80 { continue }
      let length = bytes.scalar(at: offset - back, before: bytes.count).length
      return length > back ? offset - back : offset
    }
    return offset
  }
}
