import ReportText

extension JSONWriter {
  /// Appends words in quotation marks, with what needs it escaped.
  ///
  /// Besides what JSON demands, U+2028 and U+2029 are escaped, which end a line for JavaScript and for some readers of JSON lines, and
  /// DEL, which terminals act upon.
  static func append(quoting value: [UInt8], to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    var offset = 0
    while offset < value.count {
      let byte = value[offset]
      if byte < 0x80 {
        append(ascii: byte, to: &bytes)
        offset += 1
        continue
      }
      let (scalar, length) = value.scalar(at: offset, before: value.count)
      if scalar == "\u{2028}" || scalar == "\u{2029}" {
        append(escaped: scalar.value, to: &bytes)
      } else if scalar == "\u{FFFD}" {
        bytes += [0xEF, 0xBF, 0xBD]
      } else {
        bytes += value[offset..<offset + length]
      }
      offset += length
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// The same for bytes that are known to be UTF-8: what needs no escaping is copied in runs.
  static func append(quoting value: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    var run = 0
    var offset = 0
    while offset < value.count {
      let byte = value[offset]
      let isPlain = byte >= 0x20 && byte != 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\") && byte != 0xE2
      if isPlain {
        offset += 1
        continue
      }
      if byte == 0xE2 {
        // E2 80 A8 and E2 80 A9 are the two line separators.
        if offset + 2 < value.count, value[offset + 1] == 0x80, value[offset + 2] & 0xFE == 0xA8 {
          bytes += value[run..<offset]
          append(escaped: 0x2028 + UInt32(value[offset + 2] & 1), to: &bytes)
          run = offset + 3
        }
        offset += 3
        continue
      }
      bytes += value[run..<offset]
      append(ascii: byte, to: &bytes)
      offset += 1
      run = offset
    }
    bytes += value[run...]
    bytes.append(UInt8(ascii: "\""))
  }

  private static func append(ascii byte: UInt8, to bytes: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
    case 0x0A: bytes += "\\n".utf8
    case 0x0D: bytes += "\\r".utf8
    case 0x09: bytes += "\\t".utf8
    case 0x00..<0x20, 0x7F: append(escaped: UInt32(byte), to: &bytes)
    default: bytes.append(byte)
    }
  }

  private static func append(escaped value: UInt32, to bytes: inout [UInt8]) {
    let digits = String(value, radix: 16)
    bytes += ("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits).utf8
  }
}
