import Texts

/// What is wrong with a configuration, for the one who wrote it.
package struct ConfigurationProblem: Error, Sendable, Equatable {
  package let path: FilePath
  /// From 1.
  package let line: Int
  /// From 1, in Unicode code points.
  package let column: Int
  /// What is wrong and what to do.
  package let message: Wording
  /// Where it stands, in bytes of the file.
  package let range: Range<Int>

  /// With file, line and column, for standard error.
  package func words(named name: String) -> Wording { ConfigurationTexts.problem(name, line, column, message) }
}
