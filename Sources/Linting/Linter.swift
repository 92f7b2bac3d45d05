import ReportFacts

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
    guard let whole = subject.analysis.whole else { return findings(in: subject) }
    return lint(Subject(whole.analysis, configuration)).map { $0.placed(by: whole.joined) }
  }

  private func findings(in subject: Subject) -> [Finding] {
    var findings: [Finding] = []
    for rule in catalog.rules {
      findings += rule.findings(in: subject)
    }
    let suppressions = subject.suppressions
    if !suppressions.isEmpty { findings.removeAll(where: suppressions.silences) }
    return Self.ordered(findings)
  }

  /// The findings in order, those that repeat one left out: a total split in two ways may be off by the same cent in both. Findings are
  /// large, so their places are sorted first.
  private static func ordered(_ findings: [Finding]) -> [Finding] {
    var places = findings.indices.map { (start: findings[$0].range.lowerBound, index: $0) }
    places.sort { one, other in
      if one.start != other.start { return one.start < other.start }
      let (first, second) = (findings[one.index].severity, findings[other.index].severity)
      if first != second { return first > second }
      let (rule, next) = (findings[one.index].rule, findings[other.index].rule)
      return rule == next ? one.index < other.index : rule < next
    }
    var kept: [Finding] = []
    kept.reserveCapacity(findings.count)
    for (_, index) in places {
      if let last = kept.last, last.range == findings[index].range, last.rule == findings[index].rule,
        last.message == findings[index].message
      {
        continue
      }
      kept.append(findings[index])
    }
    return kept
  }
}
