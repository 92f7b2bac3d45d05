import ReportSyntax

/// A line that begins with 合计 under lines that it adds up: 农机补贴 318户 406.20万元⏎…⏎合计 20391户 2018.97万元.
extension DocumentClaims {
  /// One sum for each kind of figure in the line.
  func totalLine(_ block: Int, at position: Int) -> [Claim] {
    facts[block].leads.filter { $0.role == .main }.compactMap { total in
      var parts: [(block: Int, lead: BlockFacts.Lead)] = []
      var group = GroupPlaces([total.quantity])
      var found: Claim?
      var last = block
      for earlier in figured[..<position].reversed().prefix(60) {
        // The lines of a list stand one right above the other.
        guard last - earlier == 1 || report.blocks[(earlier + 1)..<last].allSatisfy({ $0.kind == .blank }) else { break }
        let leads = facts[earlier].leads.filter { $0.role == .main && $0.quantity.goes(with: total.quantity) }
        guard leads.count == 1, let lead = leads.first else { break }
        parts.insert((earlier, lead), at: 0)
        group.note(lead.quantity)
        last = earlier
        if parts.count >= 2, let claim = sum(total, block, parts, group), claim.verdict != .mismatch { found = found ?? claim }
      }
      if let found { return found }
      guard parts.count >= 2, let claim = sum(total, block, parts, group), isSlip(claim, total, parts) else {
        return items(above: block, at: position, total)
      }
      return claim
    }
  }

  /// 1.出国费：支出0万元。⏎2.用车费：支出23.24万元。其中，购置费17.98万元…⏎3.接待费：支出0.65万元…⏎以上三项合计23.89万元: the first amounts of the items right
  /// above, each of which may say more; only where they add up.
  private func items(above block: Int, at position: Int, _ total: BlockFacts.Lead) -> Claim? {
    guard total.quantity.value.significantDigits >= 3 else { return nil }
    var found: Claim?
    var parts: [(block: Int, lead: BlockFacts.Lead)] = []
    var group = GroupPlaces([total.quantity])
    var last = block
    for earlier in figured[..<position].reversed().prefix(12) {
      guard last - earlier == 1 || report.blocks[(earlier + 1)..<last].allSatisfy({ $0.kind == .blank }),
        let lead = facts[earlier].leads.first, lead.role == .main, lead.quantity.goes(with: total.quantity),
        // Noughts at the beginning of the list belong to it.
        found == nil || lead.quantity.amount.isZero
      else { return found }
      parts.insert((earlier, lead), at: 0)
      group.note(lead.quantity)
      last = earlier
      if parts.count >= 2, let claim = sum(total, block, parts, group), claim.verdict == .holds { found = claim }
    }
    return found
  }
}
