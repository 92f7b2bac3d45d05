import ReportSyntax
import ReportText

/// What the headings of a report say: which outlines it follows, and how its headings and items are numbered.
package struct Structure: Sendable {
  /// The report that is looked at.
  package let report: Report
  /// The outlines that it follows, and those of the reports enclosed with it; none for a text that is no report of a known kind.
  package let outlines: [FollowedOutline]
  /// Its numbered headings and list items.
  package let numbered: NumberedItems
  /// Whether the text is a report at all: it follows an outline, or its title says that it is a report, and no notice or plan.
  package let isReport: Bool

  /// Reads the structure of `report`.
  ///
  /// - Parameters:
  ///   - outline: the id of the outline that the configuration names; nil to recognise it.
  ///   - region: the province that the configuration names (湖南); nil to read it off the report.
  ///   - library: the outlines that it may follow.
  package init(_ report: Report, outline: String? = nil, region: String? = nil, library: OutlineLibrary = .standard) {
    self.report = report
    let found = Recogniser(report: report, library: library, chosen: outline, region: region).recognise()
    outlines = found.outlines
    numbered = NumberedItems(report)
    isReport = !found.outlines.isEmpty || found.isTitled
  }
}
