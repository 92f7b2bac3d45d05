extension JSONWriter {
  /// Appends words, which are UTF-8, in quotation marks, with what needs it escaped; what does not is copied in runs.
  ///
  /// Besides what JSON demands, U+2028 and U+2029 are escaped, which end a line for JavaScript and for some readers of JSON lines, and
  /// DEL, which terminals act upon.
  mutating func append(quoting value: UnsafeBufferPointer<UInt8>) {
    append(UInt8(ascii: "\""))
    var run = 0
    while true {
      let end = Self.plainEnd(of: value, from: run)
      append(UnsafeBufferPointer(rebasing: value[run..<end]))
      if end == value.count { break }
      if value[end] == 0xE2 {
        append(escaped: 0x2028 + UInt32(value[end + 2] & 1))
        run = end + 3
      } else {
        append(escaping: value[end])
        run = end + 1
      }
    }
    append(UInt8(ascii: "\""))
  }

  /// Where the first byte from `offset` on stands that begins what needs escaping; the end of the bytes where there is none.
  private static func plainEnd(of value: UnsafeBufferPointer<UInt8>, from offset: Int) -> Int {
    let bytes = UnsafeRawBufferPointer(value)
    var position = offset
    while position < bytes.count {
      // Eight bytes at a time: there is hardly ever something.
      if position + 8 <= bytes.count, !bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self).mayNeedEscaping {
        position += 8
        continue
      }
      let end = min(position + 8, bytes.count)
      while position < end {
        let byte = bytes[position]
        if byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return position }
        // E2 80 A8 and E2 80 A9 are the two line separators.
        if byte == 0xE2, position + 2 < bytes.count, bytes[position + 1] == 0x80, bytes[position + 2] & 0xFE == 0xA8 { return position }
        position += 1
      }
    }
    return position
  }

  private mutating func append(escaping byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append("\\\"")
    case UInt8(ascii: "\\"): append("\\\\")
    case 0x0A: append("\\n")
    case 0x0D: append("\\r")
    case 0x09: append("\\t")
    default: append(escaped: UInt32(byte))
    }
  }

  private mutating func append(escaped value: UInt32) {
    let digits = String(value, radix: 16)
    append("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits)
  }
}

extension UInt64 {
  /// Whether one of its eight bytes is a control character, a quotation mark, a backslash, DEL or E2.
  fileprivate var mayNeedEscaping: Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let (quote, backslash, delete, lead) = (self ^ ones &* 0x22, self ^ ones &* 0x5C, self ^ ones &* 0x7F, self ^ ones &* 0xE2)
    let found =
      (self &- ones &* 0x20) & ~self | (quote &- ones) & ~quote | (backslash &- ones) & ~backslash | (delete &- ones) & ~delete
      | (lead &- ones) & ~lead
    return found & ones &* 0x80 != 0
  }
}
