/// The index of a repository: what the next commit will hold, which need not be what the working files hold.
package enum GitIndex {
  /// One file as it will be committed.
  package struct StagedFile: Sendable, Equatable {
    /// Its path from the current folder.
    package let path: FilePath
    /// The name of its contents in the object store, in hexadecimal.
    let object: String
  }

  /// The files that the next commit adds or changes, in the order of git; deleted ones, links and submodules are none.
  ///
  /// - Parameter paths: where to look, from the current folder; empty means everywhere.
  package static func staged(below paths: [FilePath]) throws(Git.Failure) -> [StagedFile] {
    let top = FilePath(try Git.line(["rev-parse", "--show-cdup"]))
    let words = [
      "--literal-pathspecs", "diff", "--cached", "--raw", "-z", "--no-abbrev", "--no-renames", "--diff-filter=d", "--no-ext-diff", "--",
    ]
    return parse(try Git.ask(words, paths: paths), top: top)
  }

  /// The contents of a staged file.
  package static func contents(of file: StagedFile) throws(Git.Failure) -> [UInt8] {
    try Git.ask(["cat-file", "blob", file.object])
  }

  /// Reads `:100644 100644 OLD NEW M␀PATH␀`, once for each file (git-diff, "Raw output format").
  ///
  /// - Parameter top: the top of the repository from the current folder, with a slash at its end; empty where that is the top.
  static func parse(_ output: [UInt8], top: FilePath = FilePath("")) -> [StagedFile] {
    let fields = output.split(separator: 0, omittingEmptySubsequences: false)
    return stride(from: 0, to: fields.count - 1, by: 2).compactMap { index in
      let words = fields[index].split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
      // 100644 and 100755 are files; 120000 is a link, 160000 a submodule.
      guard words.count == 5, words[1].hasPrefix("100") else { return nil }
      return StagedFile(path: FilePath(top.bytes + fields[index + 1]), object: words[3])
    }
  }
}
