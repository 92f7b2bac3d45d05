import ReportCitations
import Texts

/// What the users of a report have settled about how it is judged. Nothing in it says where it was read.
package struct Configuration: Sendable, Equatable {
  /// The id of the outline that the report must follow; nil to recognise it.
  package var outline: String?
  /// The province whose outlines apply (湖南); nil to read it off the report.
  package var region: String?
  /// What was settled about single rules, by id.
  package var rules: [String: RuleSetting]
  /// Documents that are known besides those of `Grammar/Policies`; they come first.
  package var policies: [Policy]
  /// Outlines that its users describe, with those that are known; nil where they describe none.
  package var ownOutlines: OwnOutlines?
  /// The language of messages and titles; it decides nothing about what is found.
  package var language: Language

  package init(
    outline: String? = nil, region: String? = nil, rules: [String: RuleSetting] = [:], policies: [Policy] = [],
    ownOutlines: OwnOutlines? = nil, language: Language = .chinese
  ) {
    self.outline = outline
    self.region = region
    self.rules = rules
    self.policies = policies
    self.ownOutlines = ownOutlines
    self.language = language
  }
}

/// Whether a rule is run, and how grave its findings are.
package enum RuleSetting: Sendable, Equatable {
  case off
  /// All its findings have this severity.
  case severity(Severity)
}
