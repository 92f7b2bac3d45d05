import ReportSyntax

/// Shares of a total that an earlier block states.
extension DocumentClaims {
  /// 三公经费支出决算中，接待费1.75万元，占44.99%…: the whole is an amount of an earlier block that makes every share of the sentence hold.
  func sharesOfEarlierTotal(_ block: Int, at position: Int) -> [Claim] {
    var claims: [Claim] = []
    let sentences = Set(facts[block].openShares.map(\.sentence)).sorted()
    for sentence in sentences {
      var shares = facts[block].openShares.filter { $0.sentence == sentence }
      // 占到位资金的92.54%，占年初预算的88.74%: each of what it names.
      var names: [[UInt32]] = []
      for share in shares where !names.contains(share.whole) { names.append(share.whole) }
      for name in names {
        guard let named = sharesOfNamedTotal(shares.filter { $0.whole == name }, block, at: position) else { continue }
        claims += named
        shares.removeAll { $0.whole == name }
      }
      guard shares.contains(where: { $0.share.value.significantDigits >= 3 }) else { continue }
      search: for earlier in figured[..<position].reversed().prefix(12) {
        for lead in facts[earlier].leads where lead.role == .main {
          let checks = shares.map { check($0, of: lead) }
          guard fit(shares, checks) else { continue }
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

  /// （一）财政拨款收入7386万元，占89.91%； on one line, （二）事业收入319万元，占3.88%； on the next: where the shares of the lines around are all of one
  /// whole, and one is a slip away from being a share of it too.
  func slippedShares(_ claims: [Claim]) -> [Claim] {
    var known: [(position: Int, whole: Mention)] = []
    for claim in claims where claim.kind == .ratio && claim.verdict != .mismatch && claim.operands.count == 2 {
      let block = self.block(at: claim.result.range.lowerBound)
      if let position = position(of: block) { known.append((position, claim.operands[1])) }
    }
    guard !known.isEmpty else { return [] }
    let results = Set(claims.filter { $0.kind == .ratio }.map(\.result.range.lowerBound))
    var slipped: [Claim] = []
    for (position, block) in figured.enumerated() {
      for share in facts[block].openShares where !results.contains(mention(share.share, in: block).range.lowerBound) {
        let near = known.filter { abs($0.position - position) <= 3 && $0.position != position }.map(\.whole)
        guard let whole = near.first, near.allSatisfy({ $0 == whole }), let lead = lead(at: whole.range.lowerBound),
          near.count >= 2 || abs((known.first { $0.whole == whole }?.position ?? .max) - position) == 1,
          share.share.value.significantDigits >= 3, let check = check(share, of: lead), check.verdict == .mismatch,
          Slip.isLikely(written: share.share.value, computed: check.computed)
        else { continue }
        slipped.append(
          Claim(
            kind: .ratio, verdict: .mismatch, confidence: .medium, result: mention(share.share, in: block),
            operands: [mention(share.numerator, in: block), whole], computed: check.computed, gap: check.gap))
      }
    }
    return slipped
  }

  /// The block that an offset of the text lies in.
  private func block(at offset: Int) -> Int {
    var low = 0
    var high = report.starts.count
    while low < high {
      let middle = (low + high) / 2
      if report.starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low - 1
  }

  /// The amount of running text at an offset of the text.
  private func lead(at start: Int) -> BlockFacts.Lead? {
    let block = self.block(at: start)
    return facts[block].leads.first { report.starts[block] + $0.quantity.range.lowerBound == start }
  }

  /// Whether every share holds; or all but one of three or more do, and that one is a slip away or off in its last places.
  private func fit(_ shares: [BlockFacts.OpenShare], _ checks: [Check?]) -> Bool {
    let wrong = shares.indices.filter { checks[$0]?.verdict != .holds }
    if wrong.isEmpty { return true }
    guard wrong.count == 1, shares.count >= 2, let check = checks[wrong[0]] else { return false }
    let stated = shares[wrong[0]].share.value
    let computed = check.computed.rounded(to: stated.places)
    guard let gap = stated - computed else { return false }
    if shares.count == 2 {
      return shares[1 - wrong[0]].share.value.significantDigits >= 4 && Slip.isLikely(written: stated, computed: check.computed)
    }
    return gap.magnitude.coefficient <= 2 || Slip.isLikely(written: stated, computed: check.computed)
  }

  /// 占基本支出预算79.89%: the whole is an amount above that the share names, by its very name whether it comes out or not.
  private func sharesOfNamedTotal(_ shares: [BlockFacts.OpenShare], _ block: Int, at position: Int) -> [Claim]? {
    guard let name = shares.first?.whole, name.count >= 4, shares.allSatisfy({ $0.whole == name }) else { return nil }
    let bare = Array(name.starts(with: Self.thisYear) ? name.dropFirst(2) : name[...])
    var same: [[Claim]] = []
    var slipped: [Claim]?
    for earlier in figured[..<position].reversed().prefix(12) {
      for lead in facts[earlier].leads where lead.role == .main {
        let label = label(lead, in: earlier)
        let isSame = label == name || lead.isWhole && label == bare
        guard isSame || label.count >= 4 && LabelMatch.score(name, label) >= 90 else { continue }
        let claims = shares.compactMap { share in
          check(share, of: lead).map { check in
            Claim(
              kind: .ratio, verdict: check.verdict, confidence: .medium, result: mention(share.share, in: block),
              operands: [mention(share.numerator, in: block), mention(lead, in: earlier)], computed: check.computed, gap: check.gap)
          }
        }
        guard claims.count == shares.count else { continue }
        // “三公”经费 are budget and outturn, 财政拨款本年支出 holds 本年支出: the one of which the shares come out, or are a slip away, is meant.
        if claims.allSatisfy({ $0.verdict != .mismatch }) { return claims }
        if slipped == nil, claims.allSatisfy(isSlip) { slipped = claims }
        // 本年支出合计 is not 支出总计, of which what was carried over is a part.
        if label == name || isSame && (label.isEmpty || bare.count == name.count || lead.period != .unstated) { same.append(claims) }
      }
      // The nearest block that uses the very name says which amount it stands for.
      if !same.isEmpty, slipped == nil { break }
    }
    guard slipped == nil, let first = same.first else { return slipped }
    // The name stands for one amount alone; where it stands for several, none is accused, and no other name is tried.
    return same.allSatisfy { $0[0].operands[1].value == first[0].operands[1].value } ? first : []
  }

  /// Whether the result of a quotient holds, or is one slip away from what the operands give.
  private func isSlip(_ claim: Claim) -> Bool {
    guard claim.verdict == .mismatch, let stated = claim.result.value, let computed = claim.computed else { return true }
    return Slip.isLikely(written: stated, computed: computed)
  }

  private static let thisYear = "本年".unicodeScalars.map(\.value)

  private func check(_ share: BlockFacts.OpenShare, of whole: BlockFacts.Lead) -> Check? {
    guard share.numerator.goes(with: whole.quantity), !whole.quantity.amount.isZero else { return nil }
    let group = GroupPlaces([share.numerator, whole.quantity])
    return RatioCheck.check(
      result: share.share, numerator: (share.numerator.amount, group.halfUnit(of: share.numerator)),
      denominator: (whole.quantity.amount, group.halfUnit(of: whole.quantity)))
  }
}
