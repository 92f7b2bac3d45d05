/// One thing to check.
package enum Input: Sendable, Equatable {
  /// A file that the user named: always judged.
  case named(FilePath)
  /// A file found in a folder: judged when it is recognised as a report.
  case found(FilePath)
  /// What the next commit will hold of a file: judged when it is recognised as a report, or included by a configuration.
  case staged(GitIndex.StagedFile, isIncluded: Bool = false)
  /// Standard input, under the name that findings shall carry.
  case standardInput(name: String)
  /// Something that cannot be read, told when its turn comes.
  case trouble(Trouble)

  /// The file that is read, and written to when it is fixed; nil where there is none.
  package var writtenFile: FilePath? {
    switch self {
    case .named(let path), .found(let path): path
    case .staged, .standardInput, .trouble: nil
    }
  }

  /// The name that findings carry.
  package var display: String {
    switch self {
    case .named(let path), .found(let path): path.display
    case .staged(let file, _): file.path.display
    case .standardInput(let name): name
    case .trouble(let trouble): trouble.path
    }
  }

  /// The file that it is or stands for; nil for input that has no name.
  package var path: FilePath? {
    switch self {
    case .named(let path), .found(let path): path
    case .staged(let file, _): file.path
    case .standardInput(let name): name == "-" ? nil : FilePath(name)
    case .trouble: nil
    }
  }
}
