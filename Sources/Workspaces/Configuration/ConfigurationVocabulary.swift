/// The names that a configuration may use.
package struct ConfigurationVocabulary: Sendable {
  /// The ids of rules.
  package var rules: [String]
  /// The ids of outlines; empty where they are not known, and then none is called unknown.
  package var outlines: [String]

  package init(rules: [String], outlines: [String] = []) {
    self.rules = rules
    self.outlines = outlines
  }
}
