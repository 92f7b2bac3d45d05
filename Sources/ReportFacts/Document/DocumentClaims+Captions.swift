import ReportSyntax

/// A total that stands in the line over a table without one: 群众满意度问卷统计表（有效问卷304份）, above the numbers of each answer and their
/// shares.
extension DocumentClaims {
  /// How many bytes the line over a table has at most.
  private static let longest = 240

  func captionTotal(_ block: Int) -> [Claim] {
    let cells = facts[block].cells
    guard block > 0, cells.count >= 3, !cells.contains(where: \.isWhole), let caption = caption(of: block) else { return [] }
    let totals = facts[caption].stated.filter { $0.kind == .amount && $0.quantity.value.significantDigits >= 2 }
    guard totals.count == 1, let total = totals.first?.quantity, total.hedge == .exact else { return [] }
    for column in columns(cells) where column[0].role == .main {
      let parts = column.map { $0.quantity.inUnit(of: total) }
      guard parts.count >= 3, parts.allSatisfy({ $0.goes(with: total) && !$0.amount.isNegative }),
        let check = SumCheck.check(result: total, terms: parts.map { ($0, 1) }, group: GroupPlaces(parts + [total])),
        check.verdict == .holds
      else { continue }
      let sum = Claim(
        kind: .sum, verdict: check.verdict, confidence: .medium, result: mention(total, in: caption),
        operands: column.map { mention($0, in: block) }, computed: check.computed, gap: check.gap)
      return [sum] + shares(cells, of: column, total, block, caption)
    }
    return []
  }

  /// The line of text right over a table, where it is short.
  private func caption(of table: Int) -> Int? {
    var index = table - 1
    while index >= 0, report.blocks[index].kind == .blank { index -= 1 }
    guard index >= 0, report.blocks[index].table == nil, report.content(ofBlock: index).count <= Self.longest,
      !facts[index].stated.isEmpty
    else { return nil }
    return index
  }

  /// The cells column by column, those of each column in order.
  private func columns(_ cells: [BlockFacts.Lead]) -> [[BlockFacts.Lead]] {
    var starts: [Int: Int] = [:]
    var columns: [[BlockFacts.Lead]] = []
    for cell in cells {
      if let column = starts[cell.qualifier.lowerBound] {
        columns[column].append(cell)
      } else {
        starts[cell.qualifier.lowerBound] = columns.count
        columns.append([cell])
      }
    }
    return columns
  }

  /// The shares that stand beside the parts of a total, where most of them are of it.
  private func shares(_ cells: [BlockFacts.Lead], of parts: [BlockFacts.Lead], _ total: Quantity, _ block: Int, _ caption: Int) -> [Claim] {
    for column in columns(cells) where column[0].role == .share || column[0].role == .rate {
      var claims: [Claim] = []
      for share in column {
        guard let part = parts.first(where: { $0.label == share.label })?.quantity.inUnit(of: total),
          let check = RatioCheck.check(
            result: share.quantity.asPercent, numerator: (part.amount, Decimal(0)), denominator: (total.amount, Decimal(0)))
        else { continue }
        claims.append(
          Claim(
            kind: .ratio, verdict: check.verdict, confidence: .medium, result: mention(share, in: block),
            operands: [mention(part, in: block), mention(total, in: caption)], computed: check.computed, gap: check.gap))
      }
      if claims.count >= 3, claims.count(where: { $0.verdict == .mismatch }) * 3 <= claims.count { return claims }
    }
    return []
  }
}
