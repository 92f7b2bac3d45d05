/// Reads JSON as people write it by hand, with comments (// and /* */), a comma behind the last element and a byte-order mark, and keeps
/// the place of everything.
package struct JSONNodeReader {
  /// Why a text is none, and where that was noticed, in bytes.
  package struct Failure: Error, Sendable, Equatable {
    /// What is wrong with the text.
    package enum Reason: Sendable, Equatable {
      /// The text ends too early.
      case end
      /// A quotation mark is never closed, or a line ends within a string.
      case openString
      /// A /* is never closed.
      case openComment
      case comma
      case colon
      case key
      case value
      /// Something stands behind the value.
      case surplus
      case depth
    }

    package let reason: Reason
    package let offset: Int
  }

  private var reader: JSONReader
  private var bytes: [UInt8] { reader.bytes }

  /// The value that `bytes` hold.
  package static func read(_ bytes: [UInt8]) throws(Failure) -> JSONNode {
    var reader = JSONNodeReader(reader: JSONReader(bytes: bytes, position: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0))
    try reader.skip()
    let node = try reader.node(depth: 0)
    try reader.skip()
    guard reader.reader.next == nil else { throw reader.failure(.surplus) }
    return node
  }

  private func failure(_ reason: Failure.Reason) -> Failure {
    Failure(reason: reader.next == nil && reason != .openString && reason != .openComment ? .end : reason, offset: reader.position)
  }

  /// Steps over white space and comments.
  private mutating func skip() throws(Failure) {
    while true {
      reader.skipSpace()
      guard reader.next == UInt8(ascii: "/"), reader.position + 1 < bytes.count else { return }
      let start = reader.position
      switch bytes[start + 1] {
      case UInt8(ascii: "/"):
        while let byte = reader.next, byte != 0x0A, byte != 0x0D { reader.position += 1 }
      case UInt8(ascii: "*"):
        reader.position += 2
        while reader.position + 1 < bytes.count,
          bytes[reader.position] != UInt8(ascii: "*") || bytes[reader.position + 1] != UInt8(ascii: "/")
        {
          reader.position += 1
        }
        guard reader.position + 1 < bytes.count else { throw Failure(reason: .openComment, offset: start) }
        reader.position += 2
      default: return
      }
    }
  }

  private mutating func node(depth: Int) throws(Failure) -> JSONNode {
    guard depth < JSONReader.depth else { throw failure(.depth) }
    let start = reader.position
    let value: JSONNode.Value
    switch reader.next {
    case UInt8(ascii: "{"): value = try object(depth)
    case UInt8(ascii: "["): value = try array(depth)
    case UInt8(ascii: "\""): value = .string(try string())
    default: value = try plain()
    }
    return JSONNode(value: value, range: start..<reader.position)
  }

  /// A number, or true, false, null.
  private mutating func plain() throws(Failure) -> JSONNode.Value {
    let start = reader.position
    do {
      switch try reader.value(depth: 0) {
      case .null: return .null
      case .boolean(let value): return .boolean(value)
      case .integer(let value): return .integer(value)
      case .number(let value): return .number(value)
      case .string, .array, .object: throw Failure(reason: .value, offset: start)
      }
    } catch {
      reader.position = start
      throw failure(.value)
    }
  }

  private mutating func string() throws(Failure) -> String {
    let start = reader.position
    do {
      return try reader.string()
    } catch {
      throw Failure(reason: .openString, offset: start)
    }
  }

  private mutating func array(_ depth: Int) throws(Failure) -> JSONNode.Value {
    reader.position += 1
    var elements: [JSONNode] = []
    while true {
      try skip()
      if take("]") { return .array(elements) }
      elements.append(try node(depth: depth + 1))
      try skip()
      if take("]") { return .array(elements) }
      guard take(",") else { throw failure(.comma) }
    }
  }

  private mutating func object(_ depth: Int) throws(Failure) -> JSONNode.Value {
    reader.position += 1
    var members: [JSONNode.Member] = []
    while true {
      try skip()
      if take("}") { return .object(members) }
      guard reader.next == UInt8(ascii: "\"") else { throw failure(.key) }
      let start = reader.position
      let key = try string()
      let range = start..<reader.position
      try skip()
      guard take(":") else { throw failure(.colon) }
      try skip()
      members.append(JSONNode.Member(key: key, keyRange: range, value: try node(depth: depth + 1)))
      try skip()
      if take("}") { return .object(members) }
      guard take(",") else { throw failure(.comma) }
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard reader.next == UInt8(ascii: scalar) else { return false }
    reader.position += 1
    return true
  }
}
