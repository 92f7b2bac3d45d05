import ReportSyntax

/// A number of items and the list on the lines below it: 共3家，包括：⏎1.…⏎2.…⏎3.….
extension DocumentClaims {
  /// The list under block `block`, if it announces one and the lines below are numbered from 1.
  func countBelow(of block: Int) -> Claim? {
    guard let number = facts[block].openCounts.first, let wanted = Int(exactly: number.quantity.value.coefficient), wanted >= 2,
      wanted <= 60
    else { return nil }
    var items: [Mention] = []
    var style: Numbering.Style?
    for index in report.blocks.indices.dropFirst(block + 1) {
      if report.blocks[index].kind == .blank { continue }
      guard let numbering = numbering(index), style == nil || numbering.style == style, numbering.value == items.count + 1 else { break }
      style = numbering.style
      items.append(Mention(range: report.content(ofBlock: index), value: nil))
    }
    guard items.count >= 2, abs(items.count - wanted) <= 2, let gap = number.quantity.value - Decimal(Int128(items.count)) else {
      return nil
    }
    return Claim(
      kind: .count, verdict: items.count == wanted ? .holds : .mismatch, confidence: .medium, result: mention(number, in: block),
      operands: items,
      computed: Decimal(Int128(items.count)), gap: gap)
  }
}
