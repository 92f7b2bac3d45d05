/// Decoding of single scalars from UTF-8 bytes, without `String`.
enum UTF8Scan {
  /// The scalar at `position` and where the next one begins. A byte that begins no valid scalar is U+FFFD of length 1.
  @inline(__always)
  static func scalar(_ bytes: [UInt8], at position: Int, end: Int) -> (scalar: UInt32, next: Int) {
    let lead = bytes[position]
    if lead < 0x80 { return (UInt32(lead), position + 1) }
    if lead & 0xF0 == 0xE0, position + 2 < end {
      let second = bytes[position + 1]
      let third = bytes[position + 2]
      if second & 0xC0 == 0x80, third & 0xC0 == 0x80 {
        return (UInt32(lead & 0x0F) << 12 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F), position + 3)
      }
    } else if lead & 0xE0 == 0xC0, position + 1 < end {
      let second = bytes[position + 1]
      if second & 0xC0 == 0x80 { return (UInt32(lead & 0x1F) << 6 | UInt32(second & 0x3F), position + 2) }
    } else if lead & 0xF8 == 0xF0, position + 3 < end {
      let second = bytes[position + 1]
      let third = bytes[position + 2]
      let fourth = bytes[position + 3]
      if second & 0xC0 == 0x80, third & 0xC0 == 0x80, fourth & 0xC0 == 0x80 {
        let high = UInt32(lead & 0x07) << 18 | UInt32(second & 0x3F) << 12
        return (high | UInt32(third & 0x3F) << 6 | UInt32(fourth & 0x3F), position + 4)
      }
    }
    return (0xFFFD, position + 1)
  }
}
