import ReportText

/// A pattern for paths below a folder: `drafts/**`, `*.txt`, `archive/`.
///
/// `*` and `?` stand for any characters and for one character of a name, `**` for any number of folders. A pattern without a slash may match
/// at any depth; one that matches a folder matches what is in it.
package struct Glob: Sendable, Equatable {
  /// As it was written.
  package let pattern: String
  private let names: [[UInt8]]

  package init(_ pattern: String) {
    self.pattern = pattern
    var bytes = Array(pattern.utf8)
    while bytes.starts(with: [0x2E, 0x2F]) { bytes.removeFirst(2) }
    let isAnchored = bytes.dropLast().contains(UInt8(ascii: "/"))
    let names = bytes.split(separator: UInt8(ascii: "/")).map(Array.init)
    self.names = isAnchored ? names : [Self.anyFolders] + names
  }

  private static let anyFolders = Array("**".utf8)

  /// Whether the pattern matches a path below its folder, or a folder on the way there.
  package func matches(_ path: [UInt8]) -> Bool {
    let parts = path.split(separator: UInt8(ascii: "/"))
    // Which numbers of names of the pattern the parts so far can have used up.
    var reached: Set<Int> = [0]
    func settle() {
      for index in names.indices where reached.contains(index) && names[index] == Self.anyFolders { reached.insert(index + 1) }
    }
    settle()
    for (count, part) in parts.enumerated() {
      var next: Set<Int> = []
      for index in reached where index < names.count {
        if names[index] == Self.anyFolders {
          next.insert(index)
        } else if Self.matches(names[index], part) {
          next.insert(index + 1)
        }
      }
      reached = next
      settle()
      // What ends in ** matches what is in a folder, not the folder.
      if reached.contains(names.count), names.last != Self.anyFolders || count + 1 == parts.count { return true }
    }
    return false
  }

  /// Whether a name matches, with `*` and `?`.
  private static func matches(_ pattern: [UInt8], _ name: ArraySlice<UInt8>) -> Bool {
    var (at, position) = (0, name.startIndex)
    var star: (at: Int, position: Int)?
    while position < name.endIndex {
      if at < pattern.count, pattern[at] == UInt8(ascii: "*") {
        star = (at, position)
        at += 1
      } else if at < pattern.count, pattern[at] == UInt8(ascii: "?") {
        at += 1
        position += 1
        while position < name.endIndex, name[position] & 0xC0 == 0x80 { position += 1 }
      } else if at < pattern.count, pattern[at] == name[position] {
        at += 1
        position += 1
      } else if let last = star {
        star = (last.at, last.position + 1)
        (at, position) = (last.at + 1, last.position + 1)
      } else {
        return false
      }
    }
    return pattern[at...].allSatisfy { $0 == UInt8(ascii: "*") }
  }
}
