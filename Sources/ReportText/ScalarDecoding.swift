extension [UInt8] {
  /// The scalar that begins at `offset`, and its length in bytes; nothing at or after `end` is looked at.
  ///
  /// Bytes that are no UTF-8 are taken as `String(decoding:as:)` takes them: each longest part that could have begun a scalar is one
  /// U+FFFD. `offset` must lie inside the bytes and before `end`.
  @inlinable
  package func scalar(at offset: Int, before end: Int) -> (scalar: Unicode.Scalar, length: Int) {
    let first = self[offset]
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    // Nearly all text here is Chinese: three bytes, lead E1...EC, EE or EF, and no restriction on the second.
    if first & 0xF0 == 0xE0, first != 0xE0, first != 0xED, offset + 2 < end {
      let second = self[offset + 1]
      let third = self[offset + 2]
      if second & 0xC0 == 0x80, third & 0xC0 == 0x80 {
        let value = UInt32(first & 0x0F) << 12 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F)
        return (Unicode.Scalar(value) ?? "\u{FFFD}", 3)
      }
    }
    return uncommonScalar(at: offset, before: end)
  }

  /// What `scalar(at:before:)` leaves over: two and four bytes, restricted second bytes, and everything ill-formed.
  @usableFromInline
  package func uncommonScalar(at offset: Int, before end: Int) -> (scalar: Unicode.Scalar, length: Int) {
    let first = self[offset]
    let length: Int
    var seconds: ClosedRange<UInt8> = 0x80...0xBF
    var value: UInt32
    switch first {
    case 0xC2...0xDF: (length, value) = (2, UInt32(first & 0x1F))
    case 0xE0...0xEF: (length, value) = (3, UInt32(first & 0x0F))
    case 0xF0...0xF4: (length, value) = (4, UInt32(first & 0x07))
    default: return ("\u{FFFD}", 1)
    }
    switch first {
    case 0xE0: seconds = 0xA0...0xBF
    case 0xED: seconds = 0x80...0x9F
    case 0xF0: seconds = 0x90...0xBF
    case 0xF4: seconds = 0x80...0x8F
    default: break
    }
    var taken = 1
    while taken < length {
      let position = offset + taken
      guard position < end else { return ("\u{FFFD}", taken) }
      let byte = self[position]
      guard taken == 1 ? seconds.contains(byte) : byte & 0xC0 == 0x80 else { return ("\u{FFFD}", taken) }
      value = value << 6 | UInt32(byte & 0x3F)
      taken += 1
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}
