import ReportText

/// A text to check and where it came from.
package struct Document: Sendable {
  /// The name that findings carry.
  package let path: String
  package let text: SourceText

  package init(path: String, text: SourceText) {
    self.path = path
    self.text = text
  }
}
