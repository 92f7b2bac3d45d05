import ReportText

/// A set of edits that would mend a finding.
package struct Fix: Sendable, Equatable {
  /// What the fix does, as a command (合计改为354.05万元).
  package let title: String
  package let safety: Safety
  /// The edits, in UTF-8 offsets of the text; they do not overlap.
  package let edits: [TextEdit]

  package init(title: String, safety: Safety, edits: [TextEdit]) {
    self.title = title
    self.safety = safety
    self.edits = edits
  }

  /// Whether a fix may be applied unseen. One that changes a figure never is safe.
  package enum Safety: String, Sendable {
    case safe
    case unsafe
  }
}
