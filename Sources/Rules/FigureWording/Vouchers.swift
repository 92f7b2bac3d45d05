import ReportFacts

/// Which figures other claims vouch for: a figure that makes a share hold is not the one that makes a sum fail.
struct Vouchers: Sendable {
  private let starts: Set<Int>
  private let turned: [Claim]

  init(_ claims: [Claim]) {
    var starts: Set<Int> = []
    for claim in claims where claim.verdict != .mismatch && Self.isExact(claim.kind) {
      starts.insert(claim.result.range.lowerBound)
      for operand in claim.operands { starts.insert(operand.range.lowerBound) }
    }
    self.starts = starts
    turned = claims.filter { $0.fault == .direction }
  }

  /// Whether a claim that holds rests on this figure.
  func vouch(for mention: Mention) -> Bool { starts.contains(mention.range.lowerBound) }

  /// The other claims on the same figures whose direction is wrong too.
  func turnedSiblings(of claim: Claim) -> [Claim] {
    turned.filter { $0.operands == claim.operands && $0.result != claim.result }
  }

  /// Whether a claim of this kind holds for one value only.
  private static func isExact(_ kind: ClaimKind) -> Bool {
    switch kind {
    case .sum, .difference, .growth, .ratio, .average, .product, .balance, .restatement: true
    case .part, .order, .count, .target: false
    }
  }
}
