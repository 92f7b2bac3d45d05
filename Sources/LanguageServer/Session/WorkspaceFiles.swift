import ReportText
import Workspaces

/// How a session reads and writes files: functions, so that tests can have files that are nowhere.
package struct WorkspaceFiles: Sendable {
  /// The reports below a folder, named by URI, in order.
  package let reports: @Sendable (_ folder: String) -> [String]
  /// The text of a report; nil where it is none, or cannot be read.
  package let text: @Sendable (_ uri: String) -> SourceText?

  /// The bytes of a configuration, or of a file that it names.
  package let contents: @Sendable (FilePath) -> Result<[UInt8]?, Platform.Failure>

  /// Writes a configuration or a baseline, the one thing besides answers that a session writes; what hinders it, where something does.
  package let write: @Sendable (FilePath, [UInt8]) -> Platform.Failure?

  package init(
    reports: @escaping @Sendable (_ folder: String) -> [String], text: @escaping @Sendable (_ uri: String) -> SourceText?,
    contents: @escaping @Sendable (FilePath) -> Result<[UInt8]?, Platform.Failure> = { _ in .success(nil) },
    write: @escaping @Sendable (FilePath, [UInt8]) -> Platform.Failure? = { _, _ in nil }
  ) {
    self.reports = reports
    self.text = text
    self.contents = contents
    self.write = write
  }

  /// No files at all.
  package static let none = WorkspaceFiles(reports: { _ in [] }, text: { _ in nil })
}
