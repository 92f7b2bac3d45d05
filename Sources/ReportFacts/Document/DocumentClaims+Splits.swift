/// A total that one paragraph states and the next one splits: 支出决算2219.84万元。⏎按功能分类：一般公共服务支出842.36万元，…
extension DocumentClaims {
  /// The claim that all amounts of block `block` make up a total of one of the paragraphs before it.
  func splitOfEarlierTotal(_ block: Int, at position: Int) -> Claim? {
    let parts = facts[block].leads.filter { $0.role == .main && $0.quantity.unit.dimension == .money && !$0.quantity.amount.isNegative }
    guard parts.count >= 2, parts.count <= 30, report.blocks[block].table == nil, parts.count == facts[block].leads.count else {
      return nil
    }
    guard
      parts.allSatisfy({ $0.measure == parts[0].measure && $0.period == parts[0].period && $0.quantity.scale == parts[0].quantity.scale })
    else { return nil }
    let isPartition = LabelMatch.arePartition(parts.map { label($0, in: block) })
    let operands = parts.map { mention($0, in: block) }
    if facts[block].claims.contains(where: { $0.kind == .sum }) { return nil }
    for earlier in figured[..<position].reversed().prefix(4) where report.blocks[earlier].table == nil {
      for total in facts[earlier].stated where total.kind == .amount && total.quantity.unit == parts[0].quantity.unit {
        guard isPartition && total.quantity.value.significantDigits >= 3 || isTelling(total.quantity, parts),
          total.measure == .unstated || parts[0].measure == .unstated || total.measure == parts[0].measure
        else { continue }
        let group = GroupPlaces([total.quantity] + parts.map(\.quantity))
        guard let check = SumCheck.check(result: total.quantity, terms: parts.map { ($0.quantity, 1) }, group: group), check.agrees else {
          continue
        }
        return Claim(
          kind: .sum, verdict: check.verdict, confidence: .medium, result: mention(total.quantity, in: earlier), operands: operands,
          computed: check.computed, gap: check.gap)
      }
    }
    return nil
  }

  /// Whether that so many amounts make up so many digits is no chance.
  private func isTelling(_ total: Quantity, _ parts: [BlockFacts.Lead]) -> Bool {
    let nonzero = parts.count { !$0.quantity.amount.isZero }
    return nonzero >= 3 ? total.value.significantDigits >= 4 : nonzero == 2 && total.value.significantDigits >= 6
  }
}
