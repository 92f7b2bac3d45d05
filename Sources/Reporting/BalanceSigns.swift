import ReportFacts

/// The signs of a balance's terms, which a claim does not keep: those with which its operands give its computed value.
enum BalanceSigns {
  /// Beyond this many terms the choices are too many to try.
  private static let mostTerms = 12

  /// True for plus, one for each operand, the first always plus; nil where no choice gives the computed value.
  static func find(for claim: Claim) -> [Bool]? {
    guard let computed = claim.computed, (1...mostTerms).contains(claim.operands.count) else { return nil }
    var numbers = [(computed.coefficient, claim.result.scale - computed.places)]
    for operand in claim.operands {
      guard let value = operand.value else { return nil }
      numbers.append((value.coefficient, operand.scale - value.places))
    }
    guard let aligned = align(numbers) else { return nil }
    let terms = Array(aligned.dropFirst())
    for choice in 0..<(1 << (terms.count - 1)) {
      let signs = terms.indices.map { $0 == 0 || choice >> ($0 - 1) & 1 == 0 }
      let total = zip(terms, signs).reduce(0) { $1.1 ? $0 + $1.0 : $0 - $1.0 }
      if total == aligned[0] { return signs }
    }
    return nil
  }

  /// The numbers as integers of one power of ten; nil where they do not fit.
  private static func align(_ numbers: [(Int128, Int)]) -> [Int128]? {
    let least = numbers.map(\.1).min() ?? 0
    var aligned: [Int128] = []
    for (coefficient, exponent) in numbers {
      // Values of at most 10^30 leave room for the sum of twelve.
      guard coefficient.magnitude < 1_000_000_000_000_000_000, exponent - least <= 12 else { return nil }
      aligned.append((least..<exponent).reduce(coefficient) { value, _ in value * 10 })
    }
    return aligned
  }
}
