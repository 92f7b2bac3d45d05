import ReportSyntax

/// A score and the marks of its items.
extension DocumentClaims {
  /// 评价得分92.47分: the marks given of the items before it, each with its full marks.
  func scoreTotal(_ block: Int, at position: Int) -> Claim? {
    let leads = facts[block].leads
    guard leads.count(where: { $0.role == .score }) == 1, let index = leads.firstIndex(where: { $0.role == .score }) else { return nil }
    let total = leads[index]
    // Its own full mark, if it has one, is that of the whole: 满分100分，综合得分84.58分.
    if index > 0, leads[index - 1].role == .fullMarks, leads[index - 1].quantity.value != Decimal(100) { return nil }
    // The items stand before their total, or right behind it.
    for blocks in [Array(figured[..<position].suffix(200)), Array(figured[(position + 1)...].prefix(60))] {
      let parts = marksGiven(in: blocks)
      guard parts.count >= 3, let claim = sum(total, block, parts, GroupPlaces(parts.map(\.lead.quantity) + [total.quantity])) else {
        continue
      }
      if claim.verdict != .mismatch || isSlip(claim, total, parts) { return claim }
    }
    return nil
  }

  /// The marks given in these blocks, each behind its full mark.
  private func marksGiven(in blocks: [Int]) -> [(block: Int, lead: BlockFacts.Lead)] {
    var parts: [(block: Int, lead: BlockFacts.Lead)] = []
    for block in blocks {
      let leads = facts[block].leads
      for (index, lead) in leads.enumerated() where lead.role == .score {
        if index > 0, leads[index - 1].role == .fullMarks { parts.append((block, lead)) }
      }
    }
    return parts
  }
}
