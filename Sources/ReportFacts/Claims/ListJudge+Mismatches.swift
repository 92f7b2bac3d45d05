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

  /// A mismatch that the wording makes plain: a single slip explains it, or it is small, or the parts are known to be all there are.
  func convincingMismatch(_ parts: [Int]) -> Found? {
    guard let check = check(parts), check.verdict == .mismatch else { return nil }
    let isComplete = isComplete(parts)
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
    return Found(parts: parts, check: check, confidence: isComplete ? .medium : .low)
  }

  /// Whether the wording says that the parts are all there are: the last is 其他, they are a split by definition, their shares make up
  /// the whole, or 分别 introduces them.
  private func isComplete(_ parts: [Int]) -> Bool {
    guard let last = parts.last else { return false }
    if passage.words(before: last, holdOneOf: Self.rest) || LabelMatch.arePartition(passage, parts) { return true }
    if passage.figures[parts[0]].before.contains(.respectively) || passage.figures[last].before.contains(.surplus) { return true }
    return sharesMakeUpTheWhole(parts)
  }

  private static let rest = ["其他", "其它", "其余"].map { Array($0.unicodeScalars.map(\.value)) }

  /// Whether every part has its share behind it, and the shares come to 100%.
  private func sharesMakeUpTheWhole(_ parts: [Int]) -> Bool {
    var sum = Decimal.zero
    for part in parts {
      guard part + 1 < passage.figures.count, passage.figures[part + 1].role == .share, let next = sum + passage.quantity(part + 1).value
      else { return false }
      sum = next
    }
    guard let gap = sum - Decimal(100), let order = Decimal.compare(gap.magnitude, Decimal(1)) else { return false }
    return order <= 0
  }

  /// Whether the figures are so long that one slip hardly explains a gap by chance: five digits in the total and in two parts.
  private func isLong(_ parts: [Int]) -> Bool {
    passage.quantity(total).value.significantDigits >= 5 && parts.count(where: { passage.quantity($0).value.significantDigits >= 4 }) >= 2
      && passage.quantity(total).value.places >= 2
  }
}
