/// The claims of one table.
struct TableClaims {
  let grid: Grid
  private(set) var claims: [Claim] = []
  private(set) var marks: [MarkEntry] = []
  private(set) var observations: [Observation] = []
  /// Totals of marks that stand in no column.
  private(set) var totals: [BlockFacts.Lead] = []

  init(_ grid: Grid) { self.grid = grid }

  /// Reads one section.
  mutating func read(_ section: TableSection) -> [SectionLines] {
    let words = section.heads.map { heads in heads.map { grid.words(grid.rows[$0.row][$0.cell]) } }
    let meanings = words.map(MeaningReader.read(levels:))
    let markColumns = MarkColumns(meanings, words.map { $0.last ?? CellWords([], 0..<0) })
    if let markColumns {
      readMarks(section, markColumns)
    } else if let scores = ScoreTable(grid, section, meanings) {
      claims += scores.claims
    }
    let units = UnitReader(grid: grid)
    return section.groups(grid, meanings).map { group in
      let lines = SectionLines(section, group, grid, meanings: meanings, units: units)
      readColumns(lines, group, section)
      readRows(lines, withMarks: markColumns == nil)
      return lines
    }
  }

  private mutating func readMarks(_ section: TableSection, _ columns: MarkColumns) {
    let table = MarkTable(grid, section, columns)
    claims += table.claims
    marks += table.entries
    observations += table.unexplained
    totals += table.totals
  }

  private mutating func readColumns(_ lines: SectionLines, _ group: ColumnGroup, _ section: TableSection) {
    let uppers = group.values.map { column in section.heads[column].count >= 2 ? section.heads[column].first : nil }
    let judge = FormulaJudge(lines: lines.columns)
    for formulas in ColumnFormulas(columns: lines.columns, uppers: uppers).all { claims += judge.claims(ofBest: formulas) }
    claims += AmongColumns(rows: lines.rows, columns: lines.columns).claims
  }

  private mutating func readRows(_ lines: SectionLines, withMarks: Bool) {
    let rows = lines.rows.map { $0.keeping(lines.columns) { $0.isAdditive(withMarks: withMarks) } }
    // A table of indicators has nothing to add up but its marks.
    guard rows.contains(where: { $0.figures.contains { $0 != nil } }) else { return }
    let partRows = rows.map { $0.keeping(lines.columns) { $0.kind != .change } }
    let among = AmongRows(rows: rows, partRows: partRows, tree: lines.tree)
    claims += among.claims
    let judge = FormulaJudge(lines: rows)
    let stocks = FormulaJudge(lines: partRows)
    let areOfMarks = lines.columns.contains { $0.meaning.kind == .score } && lines.columns.allSatisfy { $0.meaning.isOfMarks }
    for formulas in RowFormulas(rows: rows, tree: among.tree, areOfMarks: areOfMarks).all {
      // A column of changes adds up; what it would mean to take one of its rows from another nobody states.
      claims += (formulas.allSatisfy { $0.kind == .sum } ? judge : stocks).claims(ofBest: formulas)
    }
    claims += ShareColumns(rows: lines.rows, columns: lines.columns).claims
  }
}

extension TableLine {
  /// The row with the figures of those columns alone whose meaning passes `test`.
  fileprivate func keeping(_ columns: [TableLine], where test: (LineMeaning) -> Bool) -> TableLine {
    let areKept = columns.map { test($0.meaning) }
    if areKept.allSatisfy(\.self), figures.count == columns.count { return self }
    let kept = zip(figures, areKept).map { figure, isKept in isKept ? figure : nil }
    return TableLine(index: index, meaning: meaning, label: label, figures: kept, blanks: blanks, flow: flow)
  }
}

extension LineMeaning {
  fileprivate var isOfMarks: Bool { [.fullMarks, .score, .deduction, .rate].contains(kind) }

  /// Whether the figures of a column may be added up: not rates, prices, averages; marks where nothing else adds them up.
  fileprivate func isAdditive(withMarks: Bool) -> Bool {
    switch kind {
    case .amount, .opening, .closing, .surplus, .rest, .added, .change: true
    case .fullMarks, .score, .deduction: withMarks
    default: false
    }
  }
}
