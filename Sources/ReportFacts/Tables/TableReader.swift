/// Reads a table: its figures with the words of their rows and columns, and the claims that its layout makes.
enum TableReader {
  /// The facts of a table, with offsets from the start of its block; `quantities` is left to who reads the cells.
  static func read(_ grid: Grid, headerRows: Int) -> BlockFacts {
    var facts = BlockFacts()
    var claims = TableClaims(grid)
    for section in SectionFinder.find(grid, headerRows: headerRows) {
      for lines in claims.read(section) { facts.cells += cells(lines) }
    }
    if !claims.totals.isEmpty {
      facts.cells.removeAll { cell in claims.totals.contains { $0.quantity.range == cell.quantity.range } }
      facts.cells += claims.totals
    }
    facts.claims = claims.claims + FundSplits(grid: grid).claims
    facts.marks = claims.marks
    facts.observations = claims.observations
    return facts
  }

  /// The figures of a group of columns, row by row.
  private static func cells(_ lines: SectionLines) -> [BlockFacts.Lead] {
    var leads: [BlockFacts.Lead] = []
    for row in lines.rows {
      for (place, figure) in row.figures.enumerated() {
        guard let figure else { continue }
        let column = lines.columns[place]
        leads.append(
          BlockFacts.Lead(
            quantity: figure, measure: column.meaning.measure == .unstated ? row.meaning.measure : column.meaning.measure,
            period: column.meaning.period == .unstated ? row.meaning.period : column.meaning.period, role: role(column.meaning),
            isWhole: row.meaning.total == .whole || column.meaning.total == .whole, label: row.label, qualifier: column.label))
      }
    }
    return leads
  }

  private static func role(_ meaning: LineMeaning) -> Figure.Role {
    switch meaning.kind {
    case .change: .change
    case .changeRate: .changeRate
    case .share: .share
    case .rate: .rate
    case .average: .average
    case .price: .price
    case .fullMarks: .fullMarks
    case .score: .score
    case .target: .bound
    case .serial, .key, .note, .unitName: .loose
    case .amount, .deduction, .actualValue, .opening, .closing, .surplus, .rest, .added: .main
    }
  }
}
