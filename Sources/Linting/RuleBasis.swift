/// What a rule rests on: a standard, a circular, or mere practice.
package struct RuleBasis: Sendable, Equatable {
  /// How binding the basis is. What only practice asks for is called 惯例 to the user, never 规定.
  package enum Standing: Sendable, Equatable {
    /// A standard or a circular says so (规定).
    case rule
    /// Published documents do so, without a text that demands it (惯例).
    case practice
  }

  package let standing: Standing
  /// The standard or circular, with its number: GB/T 9704—2012《党政机关公文格式》; for a practice, where it is seen.
  package let source: String
  /// The clause (7.2.5), or nil.
  package let clause: String?

  /// A rule of a standard, law or circular, with its clause.
  package static func rule(_ source: String, _ clause: String? = nil) -> RuleBasis {
    RuleBasis(standing: .rule, source: source, clause: clause)
  }

  /// What is usual and prescribed nowhere.
  package static func practice(_ source: String) -> RuleBasis {
    RuleBasis(standing: .practice, source: source, clause: nil)
  }
}
