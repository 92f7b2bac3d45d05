import Texts

/// What a rule says of itself in one language. Where the table of texts lacks it, the Chinese of the rule stands.
package struct RuleWords: Sendable {
  /// What is checked, in one sentence.
  package let summary: String
  /// Why it matters to who reads the report.
  package let rationale: String
  /// The standards, circulars or practice it rests on.
  package let basis: [Basis]

  /// A basis with its clause, ready to be shown.
  package struct Basis: Sendable {
    /// Whether it is a rule of a standard or circular, or practice.
    package let standing: RuleBasis.Standing
    /// The standard or circular with its clause.
    package let words: String
  }
}

extension Rule {
  package func words(in language: Language) -> RuleWords {
    let english = language == .english ? RuleText.english[id] : nil
    return RuleWords(
      summary: english.map { "\($0.summary)" } ?? summary, rationale: english.map { "\($0.rationale)" } ?? rationale,
      basis: basis.map { RuleWords.Basis(standing: $0.standing, words: $0.words(in: language)) })
  }
}

extension RuleBasis {
  /// Source and clause.
  package func words(in language: Language) -> String {
    let words = source + (clause.map { "，\($0)" } ?? "")
    return language.translate(words, by: BasisTexts.all)
  }
}

extension RuleExample {
  /// Why an example is no finding, as it is told in a language.
  package static func reason(_ because: String, in language: Language) -> String {
    language.translate(because, by: ReasonTexts.all)
  }
}
