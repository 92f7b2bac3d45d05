extension FilePath {
  private static let slash = UInt8(ascii: "/")

  package var isAbsolute: Bool { bytes.first == Self.slash }

  /// The path as seen from `folder`, where it is not absolute already; `.` and `..` are resolved by name, links are not looked up.
  package func absolute(from folder: FilePath) -> FilePath {
    (isAbsolute ? self : folder.appending(bytes)).normalized
  }

  /// The same path without `.`, `..` behind a name, and doubled slashes.
  package var normalized: FilePath {
    var names: [ArraySlice<UInt8>] = []
    for name in bytes.split(separator: Self.slash) {
      if name.elementsEqual([0x2E]) { continue }
      if name.elementsEqual([0x2E, 0x2E]), let last = names.last, !last.elementsEqual([0x2E, 0x2E]) {
        names.removeLast()
      } else if !(isAbsolute && names.isEmpty && name.elementsEqual([0x2E, 0x2E])) {
        names.append(name)
      }
    }
    return FilePath((isAbsolute ? [Self.slash] : []) + names.joined(separator: [Self.slash]))
  }

  /// The folder that holds it; nil for the root.
  package var parent: FilePath? {
    let names = bytes.split(separator: Self.slash)
    guard !names.isEmpty else { return nil }
    return FilePath((isAbsolute ? [Self.slash] : []) + names.dropLast().joined(separator: [Self.slash]))
  }

  /// The rest of the path below `folder`; nil where it does not lie there. Both must be normalized.
  package func below(_ folder: FilePath) -> [UInt8]? {
    if folder.bytes == [Self.slash] { return Array(bytes.dropFirst()) }
    guard bytes.count > folder.bytes.count, bytes.starts(with: folder.bytes), bytes[folder.bytes.count] == Self.slash else { return nil }
    return Array(bytes[(folder.bytes.count + 1)...])
  }
}
