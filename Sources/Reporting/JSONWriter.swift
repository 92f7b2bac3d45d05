/// Writes JSON with the keys in the order they are given.
///
/// Written by hand because the output is a contract: `JSONEncoder` orders keys as it likes or by name, pulls in Foundation, and at
/// 43 MB/s would cost more than the check. What can go wrong by hand, escaping, stands in one function.
package struct JSONWriter {
  package private(set) var bytes: [UInt8] = []
  /// Whether a value stands before the next one in the same object or array.
  private var follows = false

  package init() {}

  package mutating func object(_ members: (inout JSONWriter) -> Void) {
    enclose("{", "}", members)
  }

  package mutating func array(_ elements: (inout JSONWriter) -> Void) {
    enclose("[", "]", elements)
  }

  /// The name of the next value.
  package mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes += $0 }
    bytes += [UInt8(ascii: "\""), UInt8(ascii: ":")]
    follows = false
  }

  package mutating func integer(_ value: Int) {
    separate()
    bytes += String(value).utf8
  }

  package mutating func boolean(_ value: Bool) {
    separate()
    bytes += (value ? "true" : "false").utf8
  }

  package mutating func null() {
    separate()
    bytes += "null".utf8
  }

  package mutating func string(_ value: String) {
    string(Array(value.utf8))
  }

  /// A string from bytes; those that are no UTF-8 become U+FFFD.
  ///
  /// Besides what JSON demands, U+2028 and U+2029 are escaped, which end a line for JavaScript and for some readers of JSON lines, and
  /// DEL, which terminals act upon.
  package mutating func string(_ value: [UInt8]) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    var offset = 0
    while offset < value.count {
      let byte = value[offset]
      if byte < 0x80 {
        ascii(byte)
        offset += 1
        continue
      }
      let (scalar, length) = value.scalar(at: offset, before: value.count)
      if scalar == "\u{2028}" || scalar == "\u{2029}" {
        escape(scalar.value)
      } else if scalar == "\u{FFFD}" {
        bytes += [0xEF, 0xBF, 0xBD]
      } else {
        bytes += value[offset..<offset + length]
      }
      offset += length
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// White space or a comma between values that belong to no object or array of this writer, as in JSON lines.
  package mutating func raw(_ separator: String) {
    bytes += separator.utf8
    follows = false
  }

  private mutating func enclose(_ open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(UInt8(ascii: open))
    follows = false
    body(&self)
    bytes.append(UInt8(ascii: close))
    follows = true
  }

  private mutating func separate() {
    if follows { bytes.append(UInt8(ascii: ",")) }
    follows = true
  }

  private mutating func ascii(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
    case 0x0A: bytes += "\\n".utf8
    case 0x0D: bytes += "\\r".utf8
    case 0x09: bytes += "\\t".utf8
    case 0x00..<0x20, 0x7F: escape(UInt32(byte))
    default: bytes.append(byte)
    }
  }

  private mutating func escape(_ value: UInt32) {
    let digits = String(value, radix: 16)
    bytes += ("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits).utf8
  }
}
