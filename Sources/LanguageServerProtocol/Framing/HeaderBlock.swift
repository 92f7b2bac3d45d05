/// The headers before a message, in the base protocol's form: `Name: value` lines and an empty one. Line ends may be CRLF or LF.
enum HeaderBlock {
  private static let name = Array("content-length:".utf8)

  /// The offset behind the empty line; nil where none has come yet.
  static func end(in bytes: ArraySlice<UInt8>) -> Int? {
    var position = bytes.startIndex
    while let lineEnd = bytes[position...].firstIndex(of: 0x0A) {
      let next = lineEnd + 1
      if next < bytes.endIndex, bytes[next] == 0x0A { return next + 1 }
      if next + 1 < bytes.endIndex, bytes[next] == 0x0D, bytes[next + 1] == 0x0A { return next + 2 }
      position = next
    }
    return nil
  }

  /// The number behind the last `Content-Length:`, which need not begin its line: the end of a message that was longer than its header
  /// said may stand before it.
  static func contentLength(in bytes: ArraySlice<UInt8>) -> Int? {
    var found: Int?
    var position = bytes.startIndex
    while position < bytes.endIndex {
      guard let end = matchName(bytes, at: position) else {
        position += 1
        continue
      }
      found = number(bytes, from: end)
      position = end
    }
    return found
  }

  /// Where `Content-Length: 12` and a line end stand; nil where they do not.
  static func position(in bytes: ArraySlice<UInt8>) -> Int? {
    bytes.indices.first { index in
      guard let end = matchName(bytes, at: index), number(bytes, from: end) != nil else { return false }
      return bytes[end...].prefix(24).contains(0x0A)
    }.map { $0 - bytes.startIndex }
  }

  private static func matchName(_ bytes: ArraySlice<UInt8>, at position: Int) -> Int? {
    guard bytes[position] | 0x20 == UInt8(ascii: "c"), position + name.count <= bytes.endIndex else { return nil }
    for index in name.indices where bytes[position + index] | 0x20 != name[index] | 0x20 { return nil }
    return position + name.count
  }

  /// The digits from `start` on up to the end of the line; nil where there is anything else, or more than fits.
  private static func number(_ bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
    var value: Int?
    for byte in bytes[start...] {
      switch byte {
      case 0x30...0x39:
        let (product, high) = (value ?? 0).multipliedReportingOverflow(by: 10)
        let (sum, over) = product.addingReportingOverflow(Int(byte - 0x30))
        if high || over { return nil }
        value = sum
      case 0x20, 0x09: if value != nil { continue }
      case 0x0D, 0x0A: return value
      default: return nil
      }
    }
    return value
  }
}
