import ReportCitations
import ReportFacts
import ReportStructure
import ReportSyntax
import ReportText

/// What rules look at: a report, all that is known of it, and what its users have settled.
package struct Subject: Sendable {
  package let analysis: Analysis
  package let configuration: Configuration
  /// Its headings, numbering and outlines.
  package let structure: Structure
  /// The documents it cites.
  package let citations: Citations
  /// Its punctuation marks, brackets and spaces.
  package let signs: Signs

  /// The text itself.
  package var text: SourceText { analysis.text }

  package init(_ analysis: Analysis, _ configuration: Configuration = Configuration()) {
    self.analysis = analysis
    self.configuration = configuration
    structure = Structure(analysis.report, outline: configuration.outline, region: configuration.region)
    citations = Citations(analysis.report, policies: configuration.policies)
    signs = Signs(analysis.report)
  }
}
