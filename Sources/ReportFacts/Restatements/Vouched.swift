import ReportSyntax

/// The figures that make a sum, a difference or a rate hold: they are hardly mistyped.
struct Vouched {
  private let starts: Set<Int>

  /// The figures of the claims within blocks and of `claims`, in offsets of the text.
  init(_ report: Report, _ facts: [BlockFacts], _ claims: [Claim]) {
    var starts: Set<Int> = []
    func add(_ claim: Claim, _ offset: Int) {
      guard claim.verdict != .mismatch else { return }
      switch claim.kind {
      case .sum, .difference, .growth, .ratio, .average, .product, .balance: break
      default: return
      }
      for mention in [claim.result] + claim.operands { starts.insert(offset + mention.range.lowerBound) }
    }
    for (index, block) in facts.enumerated() {
      for claim in block.claims { add(claim, report.starts[index]) }
    }
    for claim in claims { add(claim, 0) }
    self.starts = starts
  }

  func contains(_ mention: Mention) -> Bool { starts.contains(mention.range.lowerBound) }
}
