import ReportSyntax
import ReportText

extension Finding {
  /// The finding at its place in the text as it is, where it was found in the text with its lines joined.
  func placed(by joined: JoinedText) -> Finding {
    Finding(
      rule: rule, severity: severity, message: message, range: joined.original(range),
      related: related.map { RelatedPlace(range: joined.original($0.range), message: $0.message) },
      fixes: fixes.map { fix in
        Fix(
          title: fix.title, safety: fix.safety,
          edits: fix.edits.map { TextEdit(range: joined.original($0.range), replacement: $0.replacement) })
      })
  }
}
