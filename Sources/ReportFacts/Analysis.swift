import ReportSyntax
import ReportText

/// Everything the engine knows of one text: its blocks, its quantities, its claims.
package struct Analysis: Sendable {
  package let report: Report
  /// Every claim, in the order of their results.
  package let claims: [Claim]
  /// How many quantities the text states, and how many of them take part in a claim.
  package let coverage: Coverage

  package var text: SourceText { report.text }

  /// Analyses `text`.
  ///
  /// `earlier` is a hint about time and nothing else: the result equals that of a fresh analysis, whatever is passed.
  package init(_ text: SourceText, reusing earlier: Analysis? = nil) {
    report = Report(text: text, blocks: [], starts: [])
    claims = []
    coverage = Coverage(quantities: 0, checked: 0)
  }
}

/// How much of a report's figures the claims cover, so that silence is never mistaken for verification.
package struct Coverage: Sendable, Equatable {
  /// All quantities of the text.
  package let quantities: Int
  /// Those that take part in at least one claim.
  package let checked: Int

  package init(quantities: Int, checked: Int) {
    self.quantities = quantities
    self.checked = checked
  }
}
