/// How a rule looks at a report.
///
/// Families of rules add their own ways as static functions (`.claims(.sum) { … }`), so that a rule reads as one value.
package struct RuleCheck: Sendable {
  package let remarks: @Sendable (Subject) -> [Remark]

  package init(_ remarks: @escaping @Sendable (Subject) -> [Remark]) {
    self.remarks = remarks
  }
}

/// What a check says about one place. Its rule signs it, and it is a finding.
package struct Remark: Sendable, Equatable {
  /// nil for the severity of the rule, which none exceeds.
  package let severity: Severity?
  /// One sentence for the writer, figures first, in Chinese.
  package let message: String
  /// The place, in UTF-8 offsets of the text.
  package let range: Range<Int>
  /// Other places that the message speaks of.
  package let related: [RelatedPlace]
  /// What would mend it, the likeliest first.
  package let fixes: [Fix]

  package init(severity: Severity? = nil, message: String, range: Range<Int>, related: [RelatedPlace] = [], fixes: [Fix] = []) {
    self.severity = severity
    self.message = message
    self.range = range
    self.related = related
    self.fixes = fixes
  }
}
