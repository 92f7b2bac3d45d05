import ReportSyntax

/// Claims that tie blocks together: a total and the list on the lines below it, a score and its items, shares of a total stated before.
struct DocumentClaims {
  let report: Report
  let facts: [BlockFacts]
  /// The blocks that hold figures, in order.
  private let figured: [Int]

  init(_ report: Report, _ facts: [BlockFacts]) {
    self.report = report
    self.facts = facts
    figured = facts.indices.filter { !facts[$0].quantities.isEmpty }
  }

  /// The claims, in offsets of the text.
  func find() -> [Claim] {
    var claims: [Claim] = []
    for (position, block) in figured.enumerated() {
      for total in facts[block].openTotals {
        guard let claim = listBelow(total, of: block, at: position) else { continue }
        if !claims.contains(where: { $0.kind == .sum && $0.operands == claim.operands }) { claims.append(claim) }
      }
      if !facts[block].openShares.isEmpty { claims += sharesOfEarlierTotal(block, at: position) }
      if let claim = scoreTotal(block, at: position) { claims.append(claim) }
    }
    return claims
  }

  func mention(_ lead: BlockFacts.Lead, in block: Int) -> Mention { mention(lead.quantity, in: block) }

  func mention(_ quantity: Quantity, in block: Int) -> Mention {
    let start = report.starts[block]
    return Mention(range: start + quantity.range.lowerBound..<start + quantity.range.upperBound, value: quantity.value, scale: quantity.scale)
  }

  // MARK: A total over a list

  private func listBelow(_ total: BlockFacts.Lead, of block: Int, at position: Int) -> Claim? {
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
      if parts.count(where: { !$0.lead.quantity.amount.isZero }) >= 2, let claim = sum(total, block, parts, group), claim.verdict != .mismatch {
        // Noughts that follow belong to the list too.
        found = claim
      }
    }
    if let found { return found }
    guard parts.count >= 2, let claim = sum(total, block, parts, group), isSlip(claim, total, parts) else { return nil }
    return claim
  }

  private func fits(_ lead: BlockFacts.Lead, _ total: BlockFacts.Lead) -> Bool {
    guard lead.quantity.goes(with: total.quantity), lead.quantity.unit.dimension != .none || total.quantity.unit.dimension == .none else { return false }
    if total.measure != .unstated, lead.measure != .unstated, total.measure.isBudget != lead.measure.isBudget { return false }
    if case .year(let a) = total.period, case .year(let b) = lead.period, a != b { return false }
    return (lead.period == .lastYear) == (total.period == .lastYear)
  }

  private func sum(_ total: BlockFacts.Lead, _ block: Int, _ parts: [(block: Int, lead: BlockFacts.Lead)], _ group: GroupPlaces) -> Claim? {
    guard let check = SumCheck.check(result: total.quantity, terms: parts.map { ($0.lead.quantity, 1) }, group: group) else { return nil }
    return Claim(
      kind: .sum, verdict: check.verdict, confidence: .high, result: mention(total, in: block), operands: parts.map { mention($0.lead, in: $0.block) },
      computed: check.computed, gap: check.gap)
  }

  private func isSlip(_ claim: Claim, _ total: BlockFacts.Lead, _ parts: [(block: Int, lead: BlockFacts.Lead)]) -> Bool {
    guard let computed = claim.computed, let gap = claim.gap else { return false }
    if total.quantity.value.significantDigits >= 3, Slip.between(written: total.quantity.value, intended: computed) != nil { return true }
    return parts.contains { part in
      guard part.lead.quantity.scale == total.quantity.scale, part.lead.quantity.value.significantDigits >= 3,
        let intended = part.lead.quantity.value + gap
      else { return false }
      return Slip.between(written: part.lead.quantity.value, intended: intended) != nil
    }
  }

  private func numbering(_ block: Int) -> Numbering? {
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

  // MARK: Shares of a total stated before

  /// 三公经费支出决算中，接待费1.75万元，占44.99%…: the whole is an amount of an earlier block that makes every share of the sentence hold.
  private func sharesOfEarlierTotal(_ block: Int, at position: Int) -> [Claim] {
    var claims: [Claim] = []
    let sentences = Set(facts[block].openShares.map(\.sentence)).sorted()
    for sentence in sentences {
      let shares = facts[block].openShares.filter { $0.sentence == sentence }
      guard shares.contains(where: { $0.share.value.significantDigits >= 3 }) else { continue }
      search: for earlier in figured[..<position].reversed().prefix(12) {
        for lead in facts[earlier].leads where lead.role == .main {
          let checks = shares.map { check($0, of: lead) }
          guard checks.allSatisfy({ $0?.verdict == .holds }) else { continue }
          for (share, check) in zip(shares, checks) {
            guard let check else { continue }
            claims.append(
              Claim(
                kind: .ratio, verdict: check.verdict, confidence: .medium, result: mention(share.share, in: block),
                operands: [mention(share.numerator, in: block), mention(lead, in: earlier)], computed: check.computed, gap: check.gap))
          }
          break search
        }
      }
    }
    return claims
  }

  private func check(_ share: BlockFacts.OpenShare, of whole: BlockFacts.Lead) -> Check? {
    guard share.numerator.goes(with: whole.quantity), !whole.quantity.amount.isZero else { return nil }
    let group = GroupPlaces([share.numerator, whole.quantity])
    return RatioCheck.check(
      result: share.share, numerator: (share.numerator.amount, group.halfUnit(of: share.numerator)),
      denominator: (whole.quantity.amount, group.halfUnit(of: whole.quantity)))
  }

  // MARK: A score and its items

  /// 评价得分92.47分: the marks given of the items before it, each with its full marks.
  private func scoreTotal(_ block: Int, at position: Int) -> Claim? {
    guard facts[block].leads.count(where: { $0.role == .score }) == 1, !facts[block].leads.contains(where: { $0.role == .fullMarks }),
      let total = facts[block].leads.first(where: { $0.role == .score })
    else { return nil }
    var parts: [(block: Int, lead: BlockFacts.Lead)] = []
    for earlier in figured[..<position].suffix(200) {
      let leads = facts[earlier].leads
      for (index, lead) in leads.enumerated() where lead.role == .score {
        if index > 0, leads[index - 1].role == .fullMarks { parts.append((earlier, lead)) }
      }
    }
    guard parts.count >= 3, let claim = sum(total, block, parts, GroupPlaces(parts.map(\.lead.quantity) + [total.quantity])) else { return nil }
    if claim.verdict == .mismatch, !isSlip(claim, total, parts) { return nil }
    return claim
  }
}
