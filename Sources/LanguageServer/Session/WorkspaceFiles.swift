import ReportText

/// How a session reads files: functions, so that tests can have files that are nowhere.
package struct WorkspaceFiles: Sendable {
  /// The reports below a folder, named by URI, in order.
  package let reports: @Sendable (_ folder: String) -> [String]
  /// The text of a report; nil where it is none, or cannot be read.
  package let text: @Sendable (_ uri: String) -> SourceText?

  package init(
    reports: @escaping @Sendable (_ folder: String) -> [String], text: @escaping @Sendable (_ uri: String) -> SourceText?
  ) {
    self.reports = reports
    self.text = text
  }

  /// No files at all.
  package static let none = WorkspaceFiles(reports: { _ in [] }, text: { _ in nil })
}
