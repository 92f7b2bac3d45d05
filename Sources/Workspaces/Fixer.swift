import Linting
import ReportFacts
import ReportText

/// Applies fixes to a text until there is nothing left to apply.
package struct Fixer: Sendable {
  package let linter: Linter
  /// Whether fixes that may change what a report says are applied too.
  package let appliesUnsafe: Bool
  /// Which findings of a text are to be mended; nil for all.
  private let open: (@Sendable ([Finding], SourceText) -> [Finding])?

  /// The rounds after which it stops, whatever is left. A fix may open the way for another; where fixes undo each other, it stops as soon as
  /// a text comes again.
  private static let mostRounds = 100

  package init(
    linter: Linter, appliesUnsafe: Bool, open: (@Sendable ([Finding], SourceText) -> [Finding])? = nil
  ) {
    self.linter = linter
    self.appliesUnsafe = appliesUnsafe
    self.open = open
  }

  /// What applying fixes gives.
  package struct Result: Sendable {
    package let text: SourceText
    /// How many fixes were applied.
    package let applied: Int
    /// What the linter still says of `text`.
    package let findings: [Finding]
  }

  /// Applies fixes, round after round, until none is left or a text comes again.
  package func fix(_ text: SourceText) -> Result {
    var text = text
    var applied = 0
    var findings = linter.lint(Analysis(text))
    var seen: Set<Int> = [text.bytes.hashValue]
    for _ in 0..<Self.mostRounds {
      let fixes = choose(from: open?(findings, text) ?? findings)
      if fixes.isEmpty { break }
      let next = text.replacing(fixes.flatMap(\.edits))
      if next == text { break }
      text = next
      applied += fixes.count
      findings = linter.lint(Analysis(text))
      if !seen.insert(text.bytes.hashValue).inserted { break }
    }
    return Result(text: text, applied: applied, findings: findings)
  }

  /// The first fix of each finding that may be applied, as far as none touches another; the rest wait for the next round.
  private func choose(from findings: [Finding]) -> [Fix] {
    var chosen: [Fix] = []
    var taken = TakenRanges()
    for finding in findings {
      guard let fix = finding.fixes.first(where: { appliesUnsafe || $0.safety == .safe }), !fix.edits.isEmpty else { continue }
      if taken.take(fix.edits.map(\.range)) { chosen.append(fix) }
    }
    return chosen
  }
}

/// Ranges that edits have taken, none of which touches another.
private struct TakenRanges {
  /// In order.
  private var ranges: [Range<Int>] = []

  /// Takes all of `wanted`, unless one of them touches what is taken already.
  mutating func take(_ wanted: [Range<Int>]) -> Bool {
    if wanted.contains(where: touches) { return false }
    for range in wanted { ranges.insert(range, at: index(of: range.lowerBound)) }
    return true
  }

  private func touches(_ range: Range<Int>) -> Bool {
    let next = index(of: range.lowerBound)
    if next < ranges.count, ranges[next].lowerBound <= range.upperBound { return true }
    return next > 0 && ranges[next - 1].upperBound >= range.lowerBound
  }

  /// The first range that begins at or behind `offset`.
  private func index(of offset: Int) -> Int {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
