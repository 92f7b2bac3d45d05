import ReportFacts

/// One thing that is checked: what it is, why, how grave, shown by examples that are its tests and its documentation.
package struct Rule: Sendable {
  /// Kebab-case, names the defect, and never changes its meaning.
  package let id: String
  /// One sentence: what should be so.
  package let summary: String
  /// Why a reader minds.
  package let rationale: String
  /// The gravest severity its findings have.
  package let severity: Severity
  package let examples: [RuleExample]
  package let check: RuleCheck

  package init(id: String, summary: String, rationale: String, severity: Severity, examples: [RuleExample], check: RuleCheck) {
    self.id = id
    self.summary = summary
    self.rationale = rationale
    self.severity = severity
    self.examples = examples
    self.check = check
  }

  /// What the rule finds in a report, in the order of its check.
  package func findings(in analysis: Analysis) -> [Finding] {
    check.remarks(analysis).map { remark in
      Finding(
        rule: id, severity: min(remark.severity ?? severity, severity), message: remark.message, range: remark.range,
        related: remark.related, fixes: remark.fixes)
    }
  }
}
