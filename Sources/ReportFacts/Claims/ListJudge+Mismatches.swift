extension ListJudge {
  /// A longer reading whose parts are all there are by definition (三公: 出国、用车、接待, each in a sentence of its own) and nearly add up.
  func wrongPartition() -> Found? {
    for count in list.breaks {
      let parts = list.figures(upTo: count, withNested: false)
      guard parts.count >= 2, LabelMatch.arePartition(passage, parts), let found = convincingMismatch(parts) else { continue }
      return found
    }
    return nil
  }

  /// A reading, plain or not, from whose sum the total is one slip away: few readings, and a figure of four digits has few neighbours.
  func slippedTotal() -> Found? {
    let result = passage.quantity(total)
    guard result.value.significantDigits >= 5, result.value.places >= 2 else { return nil }
    for reading in readings() {
      let parts = figures(of: reading)
      guard parts.count >= 2, let check = check(parts), Slip.between(written: result.value, intended: check.computed) != nil else {
        continue
      }
      return Found(parts: parts, check: check, confidence: .medium)
    }
    return nil
  }

  /// 医院24.07万张，占75.5%；基层6.32万张，占19.8%: shares that say themselves that the parts are not all.
  private func sharesFallShort(_ parts: [Int]) -> Bool {
    var sum = Decimal.zero
    for part in parts {
      guard part + 1 < passage.figures.count, passage.figures[part + 1].role == .share, let next = sum + passage.quantity(part + 1).value
      else { return false }
      sum = next
    }
    return Decimal.compare(sum, Decimal(98)).map { $0 < 0 } ?? false
  }

  /// A mismatch that the wording makes plain: a single slip explains it, or it is small, or the parts are known to be all there are.
  func convincingMismatch(_ parts: [Int]) -> Found? {
    guard let check = check(parts), check.verdict == .mismatch, !sharesFallShort(parts) else { return nil }
    let isComplete = CompleteList.isWorded(passage, parts)
    // Of one digit every number is a slip away.
    let isShort = passage.quantity(total).value.significantDigits < 2 && parts.count < 3 && !check.gap.isNegative
    if (isComplete && !isShort) || exceedsThings(parts, check),
      Slip.isNear(written: passage.quantity(total).value, intended: check.computed)
    {
      return Found(parts: parts, check: check, confidence: .medium)
    }
    if SlipEvidence.explains(passage, result: total, parts: parts, check), isComplete || isLong(parts) {
      return Found(parts: parts, check: check, confidence: .high)
    }
    // One figure too many in the reading explains as much as a wrong total does.
    if isSignificant(parts), parts.count >= 3, parts.contains(where: { part in self.check(parts.filter { $0 != part })?.verdict == .holds })
    {
      return nil
    }
    let stated = passage.quantity(total).value.magnitude
    let gap = check.gap.magnitude
    guard let near = Decimal.compare(gap.scaled(by: 1), stated), let within = Decimal.compare(gap, stated) else { return nil }
    guard near <= 0 || (within <= 0 && LabelMatch.arePartition(passage, parts)) else { return nil }
    // 其中 names the main parts as often as all of them: without a sign that these are all, a gap is no error to show.
    // Amounts of money that come to more than their total are wrong all the same; people may be counted twice (女性、党员).
    let exceeds = check.gap.isNegative && !passage.quantity(total).unit.isCounted
    if isComplete || exceeds { return Found(parts: parts, check: check, confidence: .medium) }
    guard let close = Decimal.compare((Decimal(20) * gap) ?? gap, stated), close <= 0 else { return nil }
    return Found(parts: parts, check: check, confidence: .low)
  }

  /// 车辆5辆，其中救护车7辆、轿车2辆: things that are counted once come to no more than all of them. A firm may stand under two heads.
  private func exceedsThings(_ parts: [Int], _ check: Check) -> Bool {
    let quantity = passage.quantity(total)
    return check.gap.isNegative && quantity.unit.dimension == .items && !passage.contains("家", in: quantity.range)
      && !passage.contains("项", in: quantity.range) && !passage.contains("次", in: quantity.range)
  }

  /// Whether the figures are so long that one slip hardly explains a gap by chance: five digits in the total and in two parts.
  private func isLong(_ parts: [Int]) -> Bool {
    passage.quantity(total).value.significantDigits >= 5 && parts.count(where: { passage.quantity($0).value.significantDigits >= 4 }) >= 2
      && passage.quantity(total).value.places >= 2
  }
}
