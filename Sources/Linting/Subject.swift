import ReportCitations
import ReportFacts
import ReportStructure
import ReportSyntax
import ReportText

/// What rules look at: a report, all that is known of it, and what its users have settled.
///
/// A class, for each rule hands it on to what looks for it, often once a line, and it holds too much to be copied so often.
package final class Subject: Sendable {
  package let analysis: Analysis
  package let configuration: Configuration
  /// Where its text holds more than Chinese characters and digits.
  package let landmarks: Landmarks
  /// Its headings, numbering and outlines.
  package let structure: Structure
  /// The documents it cites.
  package let citations: Citations
  /// What its comments silence.
  package let suppressions: Suppressions
  /// Its punctuation marks, brackets and spaces.
  package let signs: Signs

  /// The claims that come out as a mismatch or as rounding, and are more than a guess: few among many, and every rule asks for some.
  package let mismatches: [Claim]
  package let roundings: [Claim]
  /// What the rest of the report says of the figures of mismatches.
  package let evidence: Evidence
  /// What can be said of places besides claims.
  package let observations: [Observation]

  /// The text itself.
  package var text: SourceText { analysis.text }

  package init(_ analysis: Analysis, _ configuration: Configuration = Configuration()) {
    self.analysis = analysis
    self.configuration = configuration
    let claims = analysis.claims
    // By index, for claims are large.
    let told = claims.indices.filter { claims[$0].verdict != .holds && claims[$0].confidence > .low }
    mismatches = told.filter { claims[$0].verdict == .mismatch }.map { claims[$0] }
    roundings = told.filter { claims[$0].verdict == .rounding }.map { claims[$0] }
    evidence = mismatches.isEmpty ? .none : Evidence(analysis)
    observations = analysis.observations
    landmarks = Landmarks(analysis.text)
    structure = Structure(
      analysis.report, outline: configuration.outline, region: configuration.region,
      library: configuration.ownOutlines?.library ?? .standard)
    citations = Citations(analysis.report, landmarks, policies: configuration.policies)
    suppressions = Suppressions(analysis.report)
    signs = Signs(analysis.report, landmarks)
  }
}
