import Linting
import ReportStructure
import ReportText
import Workspaces

/// A document with the findings that are shown of it.
package struct CheckedDocument: Sendable {
  package let document: Document
  /// In the order of the text.
  package let findings: [Finding]
  /// How many more there are, all no graver than those shown.
  package let omitted: Int
  /// The outlines that it was held against.
  package let outlines: [FollowedOutline]

  /// Shows at most `limit` of the findings, the gravest; of equally grave ones the earlier.
  package init(_ document: Document, findings: [Finding], outlines: [FollowedOutline] = [], limit: Int = .max) {
    self.document = document
    self.outlines = outlines
    if findings.count <= limit {
      self.findings = findings
      omitted = 0
      return
    }
    let ranked = findings.enumerated().sorted { ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset) }
    self.findings = ranked.prefix(limit).sorted { $0.offset < $1.offset }.map(\.element)
    omitted = findings.count - self.findings.count
  }
}
