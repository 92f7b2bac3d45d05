/// One kind of claim: how it is worded, shown by examples, and how it is found.
///
/// Finders look at one passage at a time and run in the order of `ClaimFinder.all`; later ones may use what earlier ones learned.
package struct ClaimFinder: Sendable {
  package let kind: ClaimKind
  /// One sentence: which wordings it reads.
  package let summary: String
  package let examples: [ClaimExample]
  let find: @Sendable (inout ClaimCollector) -> Void

  init(kind: ClaimKind, summary: String, examples: [ClaimExample], find: @escaping @Sendable (inout ClaimCollector) -> Void) {
    self.kind = kind
    self.summary = summary
    self.examples = examples
    self.find = find
  }

  /// Every finder, in the order they run.
  package static let all: [ClaimFinder] = [
    .sum, .target, .part, .remainder, .listedDifference, .difference, .totalBehind, .impliedSum, .changeSum, .listedGrowth, .growth,
    .ratio, .columnSum, .order, .count, .average, .product,
    .balance, .parallelSum, .denominatorSum, .untiedBalance, .untiedProduct, .untiedRatio, .untiedGrowth, .untiedDifference, .untiedAverage,
    .ratedChange, .lostMarks,
  ]

  /// What they do, without the words about it; and those of them alone that read a figure that stands by itself.
  static let steps = all.map(Step.init)
  static let stepsOfOneFigure = all.filter { $0.kind == .count }.map(Step.init)

  /// What a finder does.
  struct Step: Sendable {
    let find: @Sendable (inout ClaimCollector) -> Void

    init(_ finder: ClaimFinder) {
      find = finder.find
    }
  }
}

/// A text and the claims of one kind in it.
package struct ClaimExample: Sendable {
  package let text: String
  /// Each as `result ← operand, operand` with ✓ (holds), ≈ (rounding) or ✗ (mismatch) behind; empty where there are none.
  package let claims: [String]
  /// Where the example stands, so that a failing test points at it.
  package let file: StaticString
  package let line: UInt

  package init(_ text: String, _ claims: String..., file: StaticString = #filePath, line: UInt = #line) {
    self.text = text
    self.claims = claims
    self.file = file
    self.line = line
  }
}
