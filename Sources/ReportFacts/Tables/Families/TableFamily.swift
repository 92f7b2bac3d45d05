/// One thing that tables of reports state by their layout, shown by examples: what is read, and what is let be.
package struct TableFamily: Sendable {
  /// In kebab case.
  package let name: String
  /// One sentence: which layouts and words it reads.
  package let summary: String
  package let examples: [TableExample]

  package static let all: [TableFamily] = [
    .rowTotals, .parentRows, .partRows, .columnTotals, .changes, .rates, .shares, .rests, .balances, .quotients, .sides, .marks, .units,
    .unclaimed,
  ]
}
