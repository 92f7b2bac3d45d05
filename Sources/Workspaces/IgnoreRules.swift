/// What the `.gitignore` files from the top of a tree down to one folder leave out.
package struct IgnoreRules: Sendable {
  private struct Rule: Sendable {
    let pattern: GlobPattern
    /// `!`: what earlier rules leave out is taken in again.
    let takesIn: Bool
    /// A slash at the end: it speaks of folders alone.
    let isForFolders: Bool
  }

  /// The rules of one file.
  private struct File: Sendable {
    let rules: [Rule]
    /// How many bytes of a path from the top come before the names that its patterns compare.
    let depth: Int
  }

  private var files: [File] = []

  package init() {}

  package var isEmpty: Bool { files.isEmpty }

  /// Adds the rules of a deeper folder, which outweigh those above.
  ///
  /// - Parameter folder: its path from the top, without a slash at its end; empty for the top itself.
  package mutating func add(_ contents: [UInt8], in folder: ArraySlice<UInt8>) {
    let rules = contents.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).compactMap { Self.rule($0) }
    if !rules.isEmpty { files.append(File(rules: rules, depth: folder.isEmpty ? 0 : folder.count + 1)) }
  }

  private static func rule(_ line: ArraySlice<UInt8>) -> Rule? {
    var line = line.starts(with: [0xEF, 0xBB, 0xBF]) ? line.dropFirst(3) : line
    // Blanks at the end count only where a backslash says so.
    while line.last == 0x20, line.dropLast().last != UInt8(ascii: "\\") { line = line.dropLast() }
    if line.isEmpty || line.first == UInt8(ascii: "#") { return nil }
    let takesIn = line.first == UInt8(ascii: "!")
    if takesIn { line = line.dropFirst() }
    let isForFolders = line.last == UInt8(ascii: "/")
    if isForFolders { line = line.dropLast() }
    return line.isEmpty ? nil : Rule(pattern: GlobPattern(line), takesIn: takesIn, isForFolders: isForFolders)
  }

  /// Whether an entry is left out; of the rules that speak of it the last decides.
  ///
  /// - Parameter path: from the top, without a slash at either end.
  package func leaveOut(_ path: [UInt8], isFolder: Bool) -> Bool {
    for file in files.reversed() {
      let name = path[min(file.depth, path.count)...]
      let rule = file.rules.last { (isFolder || !$0.isForFolders) && $0.pattern.matches(name) }
      if let rule { return !rule.takesIn }
    }
    return false
  }
}
