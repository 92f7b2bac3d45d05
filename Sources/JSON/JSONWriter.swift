/// Writes JSON with the keys in the order they are given.
///
/// Written by hand because the output is a contract: `JSONEncoder` orders keys as it likes or by name, pulls in Foundation, and at
/// 43 MB/s would cost more than the check. What can go wrong by hand, escaping, stands in one file.
package struct JSONWriter {
  /// What is written so far, with room behind it: appending byte by byte asks each time whether there is room.
  private var storage: [UInt8] = []
  private var count = 0
  /// Whether a value stands before the next one in the same object or array.
  private var follows = false

  package init() {}

  /// What is written so far.
  package var bytes: [UInt8] { Array(storage[..<count]) }

  /// An object with what `members` writes.
  package mutating func object(_ members: (inout JSONWriter) -> Void) {
    enclose(UInt8(ascii: "{"), UInt8(ascii: "}"), members)
  }

  /// An array with what `elements` writes.
  package mutating func array(_ elements: (inout JSONWriter) -> Void) {
    enclose(UInt8(ascii: "["), UInt8(ascii: "]"), elements)
  }

  /// The name of the next value.
  package mutating func key(_ name: StaticString) {
    let (start, length, comma) = (name.utf8Start, name.utf8CodeUnitCount, follows ? 1 : 0)
    append(atMost: length + 4) { place in
      place[0] = UInt8(ascii: ",")
      place[comma] = UInt8(ascii: "\"")
      (place + comma + 1).update(from: start, count: length)
      place[comma + length + 1] = UInt8(ascii: "\"")
      place[comma + length + 2] = UInt8(ascii: ":")
      return comma + length + 3
    }
    follows = false
  }

  /// The name of the next value where it is not known in advance.
  package mutating func key(named name: String) {
    string(name)
    append(UInt8(ascii: ":"))
    follows = false
  }

  /// A whole number.
  package mutating func integer(_ value: Int) {
    if value < 0 {
      separate()
      return append(String(value))
    }
    var digits = 1
    var rest = value
    while rest >= 10 {
      rest /= 10
      digits += 1
    }
    let comma = follows ? 1 : 0
    append(atMost: digits + 1) { place in
      place[0] = UInt8(ascii: ",")
      var rest = value
      var index = comma + digits
      while index > comma {
        index -= 1
        place[index] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      }
      return comma + digits
    }
    follows = true
  }

  /// true or false.
  package mutating func boolean(_ value: Bool) {
    separate()
    append(value ? "true" : "false")
  }

  /// null.
  package mutating func null() {
    separate()
    append("null")
  }

  /// A string in quotes, with what must not stand in it escaped.
  package mutating func string(_ value: String) {
    separate()
    var value = value
    value.withUTF8 { append(quoting: $0) }
  }

  /// A string from bytes; those that are no UTF-8 become U+FFFD.
  package mutating func string(_ value: [UInt8]) {
    string(String(decoding: value, as: UTF8.self))
  }

  /// White space or a comma between values that belong to no object or array of this writer, as in JSON lines.
  package mutating func raw(_ separator: String) {
    append(separator)
    follows = false
  }

  /// A value, or members of an object, that were written before.
  package mutating func written(_ value: some Sequence<UInt8>) {
    separate()
    Array(value).withUnsafeBufferPointer { append($0) }
  }

  private mutating func enclose(_ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void) {
    separate()
    append(open)
    follows = false
    body(&self)
    append(close)
    follows = true
  }

  private mutating func separate() {
    if follows { append(UInt8(ascii: ",")) }
    follows = true
  }

  // MARK: Bytes

  mutating func append(_ byte: UInt8) {
    append(atMost: 1) { place in
      place[0] = byte
      return 1
    }
  }

  mutating func append(_ words: String) {
    var words = words
    words.withUTF8 { append($0) }
  }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    append(atMost: bytes.count) { place in
      place.update(from: start, count: bytes.count)
      return bytes.count
    }
  }

  /// Lets `write` write at most `most` bytes, and say how many they were.
  @inline(__always)
  private mutating func append(atMost most: Int, _ write: (UnsafeMutablePointer<UInt8>) -> Int) {
    if storage.count - count < most { storage.append(contentsOf: repeatElement(0, count: max(most, storage.count, 1024))) }
    let count = count
    self.count += storage.withUnsafeMutableBufferPointer { bytes in
      bytes.baseAddress.map { write($0 + count) } ?? 0
    }
  }
}
