/// Reads JSON from bytes, as RFC 8259 defines it and no more.
///
/// Written by hand beside `JSONDecoder` for three reasons: a message of the language server is read in microseconds instead of tens of
/// them, a value of the wrong type can be told apart from a missing one, and what is not text needs no Foundation.
package struct JSONReader {
  /// Why bytes are no JSON.
  package struct Failure: Error, Sendable, Equatable {
    /// Where it was noticed, in bytes.
    package let offset: Int
  }

  /// How deep arrays and objects may nest.
  package static let depth = 256

  let bytes: [UInt8]
  var position: Int

  /// The value that `bytes` hold, with nothing but white space around it.
  package static func read(_ bytes: [UInt8]) throws(Failure) -> JSONValue {
    var reader = JSONReader(bytes: bytes, position: 0)
    let value = try reader.value(depth: 0)
    reader.skipSpace()
    guard reader.position == bytes.count else { throw reader.failure }
    return value
  }

  var failure: Failure { Failure(offset: position) }

  var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  mutating func value(depth: Int) throws(Failure) -> JSONValue {
    guard depth < Self.depth else { throw failure }
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .boolean(true))
    case UInt8(ascii: "f"): return try word("false", .boolean(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func object(depth: Int) throws(Failure) -> JSONValue {
    position += 1
    var members: [JSONObject.Member] = []
    skipSpace()
    if take("}") { return .object(JSONObject([])) }
    while true {
      skipSpace()
      guard next == UInt8(ascii: "\"") else { throw failure }
      let key = try string()
      skipSpace()
      guard take(":") else { throw failure }
      members.append(JSONObject.Member(key: key, value: try value(depth: depth + 1)))
      skipSpace()
      if take("}") { return .object(JSONObject(members)) }
      guard take(",") else { throw failure }
    }
  }

  private mutating func array(depth: Int) throws(Failure) -> JSONValue {
    position += 1
    var elements: [JSONValue] = []
    skipSpace()
    if take("]") { return .array([]) }
    while true {
      elements.append(try value(depth: depth + 1))
      skipSpace()
      if take("]") { return .array(elements) }
      guard take(",") else { throw failure }
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: scalar) else { return false }
    position += 1
    return true
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(Failure) -> JSONValue {
    let length = word.utf8CodeUnitCount
    guard position + length <= bytes.count else { throw failure }
    for index in 0..<length where bytes[position + index] != word.utf8Start[index] { throw failure }
    position += length
    return value
  }
}
