import ReportSyntax
import ReportText

/// The documents that a report cites, by 《title》, issuing number (发文字号) or both, in the order of the text.
package struct Citations: Sendable {
  /// The report that is looked at.
  package let report: Report

  package init(_ report: Report) {
    self.report = report
  }
}
