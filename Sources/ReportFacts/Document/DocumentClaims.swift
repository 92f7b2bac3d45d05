import ReportSyntax

/// Claims that tie blocks together: a total and the list on the lines below it, a score and its items, shares of a total stated before.
struct DocumentClaims {
  let report: ReadReport
  let facts: [KeptFacts]
  /// The blocks that hold figures, in order.
  let figured: [Int]

  init(_ report: ReadReport, _ facts: [KeptFacts]) {
    self.report = report
    self.facts = facts
    figured = facts.indices.filter { !facts[$0].quantities.isEmpty }
  }

  /// The claims, in offsets of the text, and where the results of growths stand whose base they found, and of parts that a rate ties: what
  /// their block made of those falls.
  func find() -> (claims: [Claim], rebased: Set<Int>) {
    var claims: [Claim] = []
    // The sums found so far by the place of their first part: parts are divided once.
    var sums: [Int: [Int]] = [:]
    func add(_ claim: Claim) {
      if claim.kind == .sum, let first = claim.operands.first?.range.lowerBound {
        sums[first, default: []].append(claims.count)
      }
      claims.append(claim)
    }
    func isDivided(_ claim: Claim) -> Bool {
      guard let first = claim.operands.first?.range.lowerBound else { return claims.contains { $0.kind == .sum && $0.operands.isEmpty } }
      return sums[first, default: []].contains { claims[$0].operands == claim.operands }
    }
    for (position, block) in figured.enumerated() {
      let facts = facts[block]
      for total in facts.openTotals {
        guard let claim = listBelow(total, of: block, at: position) else { continue }
        if !isDivided(claim) { add(claim) }
      }
      if let claim = splitOfEarlierTotal(block, at: position), !isDivided(claim) { add(claim) }
      if let claim = countBelow(of: block) { add(claim) }
      if !facts.cells.isEmpty { captionTotal(block).forEach(add) }
      if facts.isTotalLine { totalLine(block, at: position).forEach(add) }
      if !facts.openShares.isEmpty { sharesOfEarlierTotal(block, at: position).forEach(add) }
      if let claim = scoreTotal(block, at: position) { add(claim) }
    }
    slippedShares(claims).forEach(add)
    for claim in budgetItems() where !isDivided(claim) { add(claim) }
    let found = claims
    let restatements = Restatements.find(FactLedger(report, facts)) { Vouched(report, facts, found) }
    var lookups = Lookups(restatements.ledger, first: restatements.first, facts, found)
    lookups.find()
    var faraway = Faraway(restatements.ledger, first: restatements.first, lookups.known, lookups.claims)
    faraway.find()
    return (claims + restatements.claims + lookups.claims + faraway.claims, lookups.rebased.union(faraway.tied))
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
