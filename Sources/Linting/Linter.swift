import ReportFacts
import ReportSyntax

/// The rules that are run, in order.
package struct Catalog: Sendable {
  package let rules: [Rule]

  package init(_ rules: [Rule]) {
    self.rules = rules
  }

  /// The rule with this id, or nil.
  package func rule(_ id: String) -> Rule? {
    rules.first { $0.id == id }
  }
}

/// Runs a catalog over an analysis. The engine is this one expression: `Linter(catalog, configuration).lint(Analysis(text))`.
package struct Linter: Sendable {
  package let catalog: Catalog
  package let configuration: Configuration

  package init(_ catalog: Catalog, _ configuration: Configuration = Configuration()) {
    self.catalog = catalog
    self.configuration = configuration
  }

  /// Every finding, in the order of the text; of several at one place the gravest first.
  package func lint(_ analysis: Analysis) -> [Finding] {
    lint(Subject(analysis, configuration))
  }

  /// The same for a subject that was made for the configuration of this linter, so that others can look at it too.
  ///
  /// Where lines were broken at a fixed width, what is said is said of the text with its paragraphs whole.
  package func lint(_ subject: Subject) -> [Finding] {
    guard let joined = JoinedText(subject.analysis.report) else { return findings(in: subject) }
    return findings(in: Subject(Analysis(joined.text), configuration)).map { $0.placed(by: joined) }
  }

  private func findings(in subject: Subject) -> [Finding] {
    var findings: [Finding] = []
    for rule in catalog.rules {
      findings += rule.findings(in: subject)
    }
    if !findings.isEmpty {
      let suppressions = Suppressions(subject.analysis.report)
      if !suppressions.isEmpty { findings.removeAll(where: suppressions.silences) }
    }
    findings.sort {
      if $0.range.lowerBound != $1.range.lowerBound { return $0.range.lowerBound < $1.range.lowerBound }
      if $0.severity != $1.severity { return $0.severity > $1.severity }
      return $0.rule < $1.rule
    }
    return Self.withoutRepeats(findings)
  }

  /// A total split in two ways may be off by the same cent in both: that is said once.
  private static func withoutRepeats(_ findings: [Finding]) -> [Finding] {
    var kept: [Finding] = []
    for finding in findings {
      if let last = kept.last, last.rule == finding.rule, last.range == finding.range, last.message == finding.message { continue }
      kept.append(finding)
    }
    return kept
  }
}
