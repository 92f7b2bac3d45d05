/// The name of a file as the system keeps it: bytes, which need not be UTF-8 (archives made on Chinese Windows leave GBK names behind).
package struct FilePath: Sendable, Hashable, Comparable {
  /// The bytes, without a NUL at the end.
  package let bytes: [UInt8]

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  package init(_ string: String) {
    bytes = Array(string.utf8)
  }

  /// The name for people, with bytes that are no UTF-8 shown as U+FFFD.
  package var display: String { String(decoding: bytes, as: UTF8.self) }

  /// What stands behind the last slash.
  package var name: ArraySlice<UInt8> {
    let start = bytes.lastIndex(of: Self.slash).map { $0 + 1 } ?? 0
    return bytes[start...]
  }

  /// What stands behind the last dot of the name, in small letters; empty where there is none.
  package var fileExtension: String {
    let name = name
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else { return "" }
    return String(decoding: name[(dot + 1)...].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  /// The path of an entry of this folder.
  package func appending(_ name: [UInt8]) -> FilePath {
    if bytes.isEmpty || bytes.last == Self.slash { return FilePath(bytes + name) }
    return FilePath(bytes + [Self.slash] + name)
  }

  package static func < (a: FilePath, b: FilePath) -> Bool {
    a.bytes.lexicographicallyPrecedes(b.bytes)
  }

  private static let slash = UInt8(ascii: "/")
}
