import Linting
import Texts

/// What one configuration file says. Paths in it are seen from its folder.
package struct ConfigurationFile: Sendable, Equatable {
  /// The name that is looked for, in the folder of a report and upward.
  package static let name = Array(".reportlint.json".utf8)

  package let path: FilePath
  /// The files that it builds on, in order.
  package var extends: [Settled<FilePath>] = []
  package var settings = Settings()
  package var include: [Settled<Glob>] = []
  package var exclude: [Settled<Glob>] = []
  /// Files that describe outlines.
  package var outlines: [Settled<FilePath>] = []
  /// Files that list policies.
  package var policies: [Settled<FilePath>] = []
  package var baseline: Settled<FilePath>?
  package var overrides: [Override] = []

  /// What may differ from path to path.
  package struct Settings: Sendable, Equatable {
    package var outline: Settled<String>?
    package var region: Settled<String>?
    package var language: Settled<Language>?
    package var rules: [String: Settled<RuleSetting>] = [:]

    /// Takes over what `other` settles.
    mutating func take(_ other: Settings) {
      outline = other.outline ?? outline
      region = other.region ?? region
      language = other.language ?? language
      rules.merge(other.rules) { $1 }
    }
  }

  /// Settings for some paths.
  package struct Override: Sendable, Equatable {
    package let paths: [Glob]
    /// The folder from which the paths are seen.
    package let folder: FilePath
    package var settings: Settings
  }

  package init(path: FilePath) {
    self.path = path
  }

  /// The folder that paths in it are seen from.
  package var folder: FilePath { path.parent ?? FilePath("") }
}
