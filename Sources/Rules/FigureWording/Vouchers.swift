import ReportFacts

/// Which figures other claims vouch for: a figure that makes a share hold is not the one that makes a sum fail.
struct Vouchers: Sendable {
  /// Where the figures begin that such claims rest on, in order.
  private let starts: [Int]
  private let turned: [Claim]

  init(_ claims: [Claim]) {
    var starts: [Int] = []
    for claim in claims where claim.verdict != .mismatch && Self.isExact(claim.kind) {
      starts.append(claim.result.range.lowerBound)
      for operand in claim.operands { starts.append(operand.range.lowerBound) }
    }
    starts.sort()
    self.starts = starts
    turned = claims.filter { $0.fault == .direction }
  }

  /// Whether a claim that holds rests on this figure.
  func vouch(for mention: Mention) -> Bool {
    let wanted = mention.range.lowerBound
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    return low < starts.count && starts[low] == wanted
  }

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
