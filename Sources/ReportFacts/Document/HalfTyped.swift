/// A clause that ends where the text ends, with no closing mark, is still being typed: nothing in it is wrong yet.
enum HalfTyped {
  /// The claims without mismatches that rest on the last, open sentence.
  static func settled(_ claims: [Claim], in passage: Passage) -> [Claim] {
    guard passage.isOpen, claims.contains(where: { $0.verdict == .mismatch }) else { return claims }
    let stop = passage.tokens.last { $0.cue == .stop }?.end ?? 0
    return claims.filter { claim in
      claim.verdict != .mismatch || ([claim.result] + claim.operands).allSatisfy { $0.range.upperBound <= stop }
    }
  }
}
