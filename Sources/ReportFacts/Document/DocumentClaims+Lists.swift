import ReportSyntax

/// A total and the list on the lines below it.
extension DocumentClaims {
  func listBelow(_ total: BlockFacts.Lead, of block: Int, at position: Int) -> Claim? {
    var parts: [(block: Int, lead: BlockFacts.Lead)] = []
    var group = GroupPlaces([total.quantity])
    var style: Numbering.Style?
    var last = block
    var found: Claim?
    for next in figured[(position + 1)...].prefix(60) {
      // A list is broken off by a heading that outranks its items, and by two blocks of text without figures.
      if breaksList(from: last, to: next, style: style) { break }
      guard let lead = facts[next].leads.first(where: { $0.role == .main && fits($0, total) }) else {
        if isNumbered(next) { continue } else { break }
      }
      style = style ?? numbering(next)?.style
      parts.append((next, lead))
      group.note(lead.quantity)
      last = next
      if found != nil, !lead.quantity.amount.isZero { break }
      if parts.count(where: { !$0.lead.quantity.amount.isZero }) >= 2, let claim = sum(total, block, parts, group),
        claim.verdict != .mismatch
      {
        // Noughts that follow belong to the list too.
        found = claim
      }
    }
    if let found { return found }
    guard parts.count >= 2, let claim = sum(total, block, parts, group) else { return nil }
    if isSlip(claim, total, parts) { return claim }
    // A list that tells the announced amounts again, one by one, divides none of them.
    let announced = facts[block].openTotals.map(\.quantity.amount)
    if parts.allSatisfy({ announced.contains($0.lead.quantity.amount) }) { return nil }
    // 工资福利、商品和服务、对个人和家庭: all there are by definition.
    let labels = parts.map { label($0.lead, in: $0.block) }
    for count in 2...parts.count where LabelMatch.arePartition(Array(labels[..<count])) {
      return sum(total, block, Array(parts[..<count]), group)
    }
    return nil
  }

  private func fits(_ lead: BlockFacts.Lead, _ total: BlockFacts.Lead) -> Bool {
    guard lead.quantity.goes(with: total.quantity), lead.quantity.unit.dimension != .none || total.quantity.unit.dimension == .none else {
      return false
    }
    if total.measure != .unstated, lead.measure != .unstated, total.measure.isBudget != lead.measure.isBudget { return false }
    if case .year(let a) = total.period, case .year(let b) = lead.period, a != b { return false }
    return (lead.period == .lastYear) == (total.period == .lastYear)
  }

  func sum(_ total: BlockFacts.Lead, _ block: Int, _ parts: [(block: Int, lead: BlockFacts.Lead)], _ group: GroupPlaces) -> Claim? {
    guard let check = SumCheck.check(result: total.quantity, terms: parts.map(\.lead.quantity), signs: [], group: group) else { return nil }
    // What 约 or 余 stands before fits or is left alone, as within a block.
    if check.verdict == .mismatch, total.quantity.hedge != .exact || parts.contains(where: { $0.lead.quantity.hedge != .exact }) {
      return nil
    }
    return Claim(
      kind: .sum, verdict: check.verdict, confidence: .high, result: mention(total, in: block),
      operands: parts.map { mention($0.lead, in: $0.block) },
      computed: check.computed, gap: check.gap)
  }

  func isSlip(_ claim: Claim, _ total: BlockFacts.Lead, _ parts: [(block: Int, lead: BlockFacts.Lead)]) -> Bool {
    guard let computed = claim.computed, let gap = claim.gap else { return false }
    if total.quantity.value.significantDigits >= 3, Slip.between(written: total.quantity.value, intended: computed) != nil { return true }
    return parts.contains { part in
      guard part.lead.quantity.scale == total.quantity.scale, part.lead.quantity.value.significantDigits >= 3,
        let intended = part.lead.quantity.value + gap
      else { return false }
      return Slip.between(written: part.lead.quantity.value, intended: intended) != nil
    }
  }

  func numbering(_ block: Int) -> Numbering? {
    switch report.blocks[block].kind {
    case .heading(let numbering), .listItem(let numbering): numbering
    default: nil
    }
  }

  private func isNumbered(_ block: Int) -> Bool { numbering(block) != nil }

  private func breaksList(from last: Int, to next: Int, style: Numbering.Style?) -> Bool {
    var texts = 0
    for index in last + 1..<max(next, last + 1) {
      switch report.blocks[index].kind {
      case .blank: break
      case .heading(let numbering):
        if let style, numbering.style < style { return true }
        if style == nil { texts += 1 }
      default: texts += 1
      }
    }
    if texts > 1 { return true }
    if let style, let numbering = numbering(next), numbering.style < style { return true }
    return false
  }
}
