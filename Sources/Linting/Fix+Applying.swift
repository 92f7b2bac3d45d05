import ReportText

extension Fix {
  /// The text after the fix.
  package func applied(to text: SourceText) -> SourceText {
    text.replacing(edits)
  }
}
