import ReportSyntax

/// Claims that tie blocks together: a total and the list on the lines below it, a score and its items, shares of a total stated before.
struct DocumentClaims {
  let report: Report
  let facts: [BlockFacts]
  /// The blocks that hold figures, in order.
  let figured: [Int]

  init(_ report: Report, _ facts: [BlockFacts]) {
    self.report = report
    self.facts = facts
    figured = facts.indices.filter { !facts[$0].quantities.isEmpty }
  }

  /// The claims, in offsets of the text, and where the results of growths stand whose base they found: what their block made of those falls.
  func find() -> (claims: [Claim], rebased: Set<Int>) {
    var claims: [Claim] = []
    for (position, block) in figured.enumerated() {
      for total in facts[block].openTotals {
        guard let claim = listBelow(total, of: block, at: position) else { continue }
        if !claims.contains(where: { $0.kind == .sum && $0.operands == claim.operands }) { claims.append(claim) }
      }
      if let claim = splitOfEarlierTotal(block, at: position),
        !claims.contains(where: { $0.kind == .sum && $0.operands == claim.operands })
      {
        claims.append(claim)
      }
      if let claim = countBelow(of: block) { claims.append(claim) }
      if facts[block].isTotalLine { claims += totalLine(block, at: position) }
      if !facts[block].openShares.isEmpty { claims += sharesOfEarlierTotal(block, at: position) }
      if let claim = scoreTotal(block, at: position) { claims.append(claim) }
    }
    for claim in budgetItems() where !claims.contains(where: { $0.kind == .sum && $0.operands == claim.operands }) { claims.append(claim) }
    let found = claims
    let restatements = Restatements.find(FactLedger(report, facts)) { Vouched(report, facts, found) }
    var lookups = Lookups(restatements.ledger, first: restatements.first, facts, found)
    lookups.find()
    return (claims + restatements.claims + lookups.claims, lookups.rebased)
  }

  /// Where a block with figures stands among those.
  func position(of block: Int) -> Int? {
    var low = 0
    var high = figured.count
    while low < high {
      let middle = (low + high) / 2
      if figured[middle] < block { low = middle + 1 } else { high = middle }
    }
    return low < figured.count && figured[low] == block ? low : nil
  }

  /// The characters of a lead's label.
  func label(_ lead: BlockFacts.Lead, in block: Int) -> [UInt32] {
    let start = report.starts[block]
    return LabelMatch.scalars(report.text.bytes, start + lead.label.lowerBound..<start + lead.label.upperBound)
  }

  func mention(_ lead: BlockFacts.Lead, in block: Int) -> Mention { mention(lead.quantity, in: block) }

  func mention(_ quantity: Quantity, in block: Int) -> Mention {
    let start = report.starts[block]
    return Mention(
      range: start + quantity.range.lowerBound..<start + quantity.range.upperBound, value: quantity.value, scale: quantity.scale)
  }
}
