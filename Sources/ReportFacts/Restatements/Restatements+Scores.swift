/// The score of the whole report, told in the text and in the total of its one table of marks.
extension Restatements {
  /// 自评得分为95.60分 in the text and 合计 100 | 96.20 in the table: told where the report has one of each.
  mutating func findDifferingScore() {
    var told: Int?
    var table: Int?
    for index in ledger.entries.indices where ledger.entries[index].kind == .marks {
      let entry = ledger.entries[index]
      guard entry.isWhole, entry.year == ledger.year, entry.quantity.hedge == .exact else { continue }
      if entry.isCell {
        guard isOutOfHundred(index) else { continue }
        if let table, !RestatementCheck.isSame(ledger.entries[table].quantity, entry.quantity) { return }
        table = index
      } else if entry.fact.name.scalars.isEmpty, entry.fact.topic.scalars.isEmpty {
        if let told, !RestatementCheck.isSame(ledger.entries[told].quantity, entry.quantity) { return }
        told = told ?? index
      }
    }
    guard let told, let table, told < table, first[table] == table, ledger.entries[table].form < 0,
      !RestatementCheck.agree(ledger.entries[told].quantity, ledger.entries[table].quantity)
    else { return }
    join(table, first[told])
    add(table)
  }

  /// Whether the total of a table stands beside a hundred marks that can be got.
  private func isOutOfHundred(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let full = ledger.entries[index - 1]
    return full.kind == .fullMarks && full.isWhole && full.block == ledger.entries[index].block
      && full.sentence == ledger.entries[index].sentence && Decimal.compare(full.quantity.value, Decimal(100)) == 0
  }
}
