import Linting
import ReportFacts
import ReportText

/// Applies fixes to a text until there is nothing left to apply.
package struct Fixer: Sendable {
  package let linter: Linter
  /// Whether fixes that may change what a report says are applied too.
  package let appliesUnsafe: Bool

  /// The rounds after which it stops, whatever is left: a fix may open the way for another, but two must not undo each other for ever.
  private static let mostRounds = 10

  package init(linter: Linter, appliesUnsafe: Bool) {
    self.linter = linter
    self.appliesUnsafe = appliesUnsafe
  }

  /// What applying fixes gives.
  package struct Result: Sendable {
    package let text: SourceText
    /// How many fixes were applied.
    package let applied: Int
    /// What the linter still says of `text`.
    package let findings: [Finding]
  }

  package func fix(_ text: SourceText) -> Result {
    var text = text
    var applied = 0
    var findings = linter.lint(Analysis(text))
    for _ in 0..<Self.mostRounds {
      let fixes = choose(from: findings)
      if fixes.isEmpty { break }
      let next = text.replacing(fixes.flatMap(\.edits))
      if next == text { break }
      text = next
      applied += fixes.count
      findings = linter.lint(Analysis(text))
    }
    return Result(text: text, applied: applied, findings: findings)
  }

  /// The first fix of each finding that may be applied, as far as none touches another; the rest wait for the next round.
  private func choose(from findings: [Finding]) -> [Fix] {
    var chosen: [Fix] = []
    var taken: [Range<Int>] = []
    for finding in findings {
      guard let fix = finding.fixes.first(where: { appliesUnsafe || $0.safety == .safe }), !fix.edits.isEmpty else { continue }
      let ranges = fix.edits.map(\.range)
      let touches = ranges.contains { range in
        taken.contains { $0.lowerBound <= range.upperBound && range.lowerBound <= $0.upperBound }
      }
      if touches { continue }
      taken += ranges
      chosen.append(fix)
    }
    return chosen
  }
}
