import ReportText

/// What a rule says about one place of a report.
package struct Finding: Sendable, Equatable {
  /// The rule's id (`sum-mismatch`).
  package let rule: String
  package let severity: Severity
  /// One sentence for the writer, figures first, in the language of the configuration.
  package let message: String
  /// The place, in UTF-8 offsets of the text.
  package let range: Range<Int>
  /// Other places that the message speaks of.
  package let related: [RelatedPlace]
  /// What would mend it, the likeliest first.
  package let fixes: [Fix]

  package init(
    rule: String, severity: Severity, message: String, range: Range<Int>, related: [RelatedPlace] = [], fixes: [Fix] = []
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.range = range
    self.related = related
    self.fixes = fixes
  }
}

/// Another place that a finding speaks of.
package struct RelatedPlace: Sendable, Equatable {
  /// In UTF-8 offsets of the text.
  package let range: Range<Int>
  /// What the place has to do with the finding (分项).
  package let message: String

  package init(range: Range<Int>, message: String) {
    self.range = range
    self.message = message
  }
}
