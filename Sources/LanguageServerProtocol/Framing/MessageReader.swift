import JSON

/// Cuts the bytes that a client sends into messages.
///
/// Packets may be split and joined anywhere. A message that cannot be read is reported, and reading goes on at the next header that can be
/// found: a wrong length swallows the beginning of the next message or leaves the end of its own behind.
package struct MessageReader: Sendable {
  /// What the next bytes are.
  package enum Event: Sendable, Equatable {
    case message(JSONValue)
    /// Bytes that are no message.
    case malformed
  }

  /// The most bytes of one message: a report of megabytes fits a hundred times.
  static let bodyLimit = 512 << 20
  /// The most bytes of a message's headers.
  static let headerLimit = 16 << 10

  private var buffer: [UInt8] = []
  private var start = 0
  /// The length of the body that begins at `start`, once its headers are read.
  private var bodyLength: Int?

  package init() {}

  /// Takes what arrived, wherever it is cut.
  package mutating func append(_ bytes: some Collection<UInt8>) {
    if start > 0, start == buffer.count {
      // What one large message needed is given back.
      buffer.removeAll(keepingCapacity: buffer.capacity <= 1 << 20)
      start = 0
    }
    buffer += bytes
  }

  /// The next message; nil where bytes are missing.
  package mutating func next() -> Event? {
    if bodyLength == nil {
      switch readHeaders() {
      case .length(let length): bodyLength = length
      case .malformed: return .malformed
      case .incomplete: return nil
      }
    }
    guard let length = bodyLength, buffer.count - start >= length else { return nil }
    let body = Array(buffer[start..<start + length])
    start += length
    bodyLength = nil
    do {
      return .message(try JSONReader.read(body))
    } catch {
      // No header stands within JSON, whose strings hold no raw line ends: if there is one, the length was wrong.
      if let header = HeaderBlock.position(in: body[...]) { start -= length - header }
      return .malformed
    }
  }

  private enum Headers {
    case length(Int)
    case malformed
    case incomplete
  }

  private mutating func readHeaders() -> Headers {
    let rest = buffer[start...]
    guard let end = HeaderBlock.end(in: rest) else {
      guard rest.count > Self.headerLimit else { return .incomplete }
      // Nothing that goes on like this is a header; its last bytes may begin one.
      start = buffer.count - 64
      return .malformed
    }
    start = end
    guard let length = HeaderBlock.contentLength(in: rest[..<end]), length <= Self.bodyLimit else { return .malformed }
    return .length(length)
  }
}
