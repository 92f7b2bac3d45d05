extension JSONReader {
  /// The string at the quotation mark. Half of a surrogate pair becomes U+FFFD, as do bytes that are no UTF-8.
  mutating func string() throws(Failure) -> String {
    position += 1
    let start = position
    let end = plainEnd()
    guard end < bytes.count else { throw failure }
    position = end
    if bytes[end] == UInt8(ascii: "\"") {
      position += 1
      return decoded(bytes[start..<end])
    }
    var result = Array(bytes[start..<end])
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        return decoded(result[...])
      case UInt8(ascii: "\\"):
        position += 1
        try escape(into: &result)
      case 0x00..<0x20:
        throw failure
      default:
        let end = plainEnd()
        result += bytes[position..<end]
        position = end
      }
    }
    throw failure
  }

  private func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }

  /// Where the next quotation mark, backslash or control character stands; the end of the bytes where there is none.
  private func plainEnd() -> Int {
    bytes.withUnsafeBytes { buffer in
      var offset = position
      // Eight bytes at a time: the text of a report is one string.
      while offset + 8 <= buffer.count, !buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self).endsPlainText { offset += 8 }
      while offset < buffer.count {
        let byte = buffer[offset]
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { break }
        offset += 1
      }
      return offset
    }
  }

  /// What stands behind a backslash.
  private mutating func escape(into result: inout [UInt8]) throws(Failure) {
    guard let byte = next else { throw failure }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): result.append(byte)
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0C)
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "u"): append(try codeUnits(), to: &result)
    default: throw failure
    }
  }

  /// The scalar of one \uXXXX, or of two that are a surrogate pair.
  private mutating func codeUnits() throws(Failure) -> Unicode.Scalar {
    let first = try codeUnit()
    guard 0xD800...0xDBFF ~= first else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
    guard position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"), bytes[position + 1] == UInt8(ascii: "u") else {
      return "\u{FFFD}"
    }
    let mark = position
    position += 2
    let second = try codeUnit()
    guard 0xDC00...0xDFFF ~= second else {
      position = mark
      return "\u{FFFD}"
    }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
  }

  private mutating func codeUnit() throws(Failure) -> UInt32 {
    guard position + 4 <= bytes.count else { throw failure }
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = Self.hexDigit(bytes[position]) else { throw failure }
      value = value << 4 | digit
      position += 1
    }
    return value
  }

  private static func hexDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x41 + 10)
    case 0x61...0x66: UInt32(byte - 0x61 + 10)
    default: nil
    }
  }

  private func append(_ scalar: Unicode.Scalar, to result: inout [UInt8]) {
    result += UTF8.encode(scalar).map(Array.init) ?? []
  }
}

extension UInt64 {
  /// Whether one of its eight bytes is a quotation mark, a backslash or below 0x20.
  fileprivate var endsPlainText: Bool {
    let low: UInt64 = 0x0101_0101_0101_0101
    let high: UInt64 = 0x8080_8080_8080_8080
    let quote = self ^ 0x2222_2222_2222_2222
    let backslash = self ^ 0x5C5C_5C5C_5C5C_5C5C
    let control = (self &- low &* 0x20) & ~self
    return (((quote &- low) & ~quote) | ((backslash &- low) & ~backslash) | control) & high != 0
  }
}
