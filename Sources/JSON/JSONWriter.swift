/// Writes JSON with the keys in the order they are given.
///
/// Written by hand because the output is a contract: `JSONEncoder` orders keys as it likes or by name, pulls in Foundation, and at
/// 43 MB/s would cost more than the check. What can go wrong by hand, escaping, stands in one file.
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
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    follows = false
  }

  /// The name of the next value where it is not known in advance.
  package mutating func key(_ name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    follows = false
  }

  package mutating func integer(_ value: Int) {
    separate()
    if value < 0 {
      bytes += String(value).utf8
      return
    }
    // Digits from the last to the first, then turned round: positions are most of what the language server writes.
    let start = bytes.count
    var rest = value
    repeat {
      bytes.append(0x30 + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
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
    separate()
    var value = value
    value.withUTF8 { Self.append(quoting: $0, to: &bytes) }
  }

  /// A string from bytes; those that are no UTF-8 become U+FFFD.
  package mutating func string(_ value: [UInt8]) {
    separate()
    Self.append(quoting: value, to: &bytes)
  }

  /// White space or a comma between values that belong to no object or array of this writer, as in JSON lines.
  package mutating func raw(_ separator: String) {
    bytes += separator.utf8
    follows = false
  }

  /// A value, or members of an object, that were written before.
  package mutating func written(_ value: some Sequence<UInt8>) {
    separate()
    bytes += value
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
}
