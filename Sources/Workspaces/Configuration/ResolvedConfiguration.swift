import Linting
import ReportCitations
import Texts

/// A configuration file together with those that it builds on.
package struct ResolvedConfiguration: Sendable, Equatable {
  /// The file that was found or named.
  package let path: FilePath
  /// Every file that was read for it, those that it builds on first.
  package internal(set) var files: [FilePath] = []
  package internal(set) var settings = ConfigurationFile.Settings()
  package internal(set) var include: [Settled<Glob>] = []
  package internal(set) var exclude: [Settled<Glob>] = []
  package internal(set) var overrides: [ConfigurationFile.Override] = []
  /// The outlines that its users describe, with those that are known; nil where they describe none.
  package internal(set) var ownOutlines: OwnOutlines?
  /// The documents that its users list.
  package internal(set) var knownPolicies: [Policy] = []
  package internal(set) var outlines: [Settled<FilePath>] = []
  package internal(set) var policies: [Settled<FilePath>] = []
  package internal(set) var baseline: Settled<FilePath>?
  package internal(set) var problems: [ConfigurationProblem] = []

  init(path: FilePath) {
    self.path = path
  }

  /// What folders hold of files: whether they are checked like others, always, or not at all.
  package enum Scope: Sendable, Equatable {
    case plain
    case included(ConfigurationOrigin)
    case excluded(ConfigurationOrigin)
  }

  /// What applies to a file or folder, by its absolute path. What is excluded is so even where it is included too.
  package func scope(of path: FilePath) -> Scope {
    if let found = exclude.first(where: { Self.matches($0, path) }) { return .excluded(found.origin) }
    if let found = include.first(where: { Self.matches($0, path) }) { return .included(found.origin) }
    return .plain
  }

  private static func matches(_ glob: Settled<Glob>, _ path: FilePath) -> Bool {
    guard let folder = glob.origin.path.parent, let rest = path.below(folder) else { return false }
    return glob.value.matches(rest)
  }

  /// What is settled for a file, by its absolute path: for all files, then by each override that names it.
  package func settings(for path: FilePath) -> ConfigurationFile.Settings {
    var settings = settings
    for override in overrides {
      guard let rest = path.below(override.folder), override.paths.contains(where: { $0.matches(rest) }) else { continue }
      settings.take(override.settings)
    }
    return settings
  }

  /// The same in the terms of the engine.
  ///
  /// - Parameter language: the one for files of which nothing settles it.
  package func configuration(for path: FilePath, in language: Language = .chinese) -> Configuration {
    let settings = settings(for: path)
    return Configuration(
      outline: settings.outline?.value, region: settings.region?.value, rules: settings.rules.mapValues(\.value), policies: knownPolicies,
      ownOutlines: ownOutlines, language: settings.language?.value ?? language)
  }
}
