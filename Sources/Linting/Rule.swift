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
  /// The standards and circulars it rests on; empty where arithmetic is reason enough.
  package let basis: [RuleBasis]
  package let examples: [RuleExample]
  package let check: RuleCheck

  package init(
    id: String, summary: String, rationale: String, severity: Severity, basis: [RuleBasis] = [], examples: [RuleExample], check: RuleCheck
  ) {
    self.id = id
    self.summary = summary
    self.rationale = rationale
    self.severity = severity
    self.basis = basis
    self.examples = examples
    self.check = check
  }

  /// What the rule finds in a report, in the order of its check; nothing where it is switched off.
  package func findings(in subject: Subject) -> [Finding] {
    let setting = subject.configuration.rules[id]
    if setting == .off { return [] }
    return check.remarks(subject).map { remark in
      let own = min(remark.severity ?? severity, severity)
      return remark.signed(id, setting?.severity ?? own, in: subject.configuration.language)
    }
  }

  /// What the rule finds where nothing is configured.
  package func findings(in analysis: Analysis) -> [Finding] {
    findings(in: Subject(analysis))
  }
}

extension RuleSetting {
  fileprivate var severity: Severity? {
    if case .severity(let severity) = self { severity } else { nil }
  }
}
