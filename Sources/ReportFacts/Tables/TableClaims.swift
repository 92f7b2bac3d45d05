/// The claims of one table.
struct TableClaims {
  let grid: Grid
  private(set) var claims: [Claim] = []
  private(set) var marks: [MarkEntry] = []
  private(set) var observations: [Observation] = []

  init(_ grid: Grid) { self.grid = grid }

  /// Reads one section.
  mutating func read(_ section: TableSection) -> [SectionLines] {
    let words = section.heads.map { heads in heads.map { grid.words(grid.rows[$0.row][$0.cell]) } }
    let meanings = words.map(MeaningReader.read(levels:))
    let markColumns = MarkColumns(meanings, words.map { $0.last ?? CellWords([], 0..<0) })
    if let markColumns { readMarks(section, markColumns) }
    claims += FundSplits(grid: grid, section: section).claims
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
  }

  private mutating func readColumns(_ lines: SectionLines, _ group: ColumnGroup, _ section: TableSection) {
    let uppers = group.values.map { column in section.heads[column].count >= 2 ? section.heads[column].first : nil }
    let judge = FormulaJudge(lines: lines.columns)
    for formulas in ColumnFormulas(columns: lines.columns, uppers: uppers).all { claims += judge.claims(ofBest: formulas) }
  }

  private mutating func readRows(_ lines: SectionLines, withMarks: Bool) {
    let rows = lines.rows.map { $0.additive(lines.columns, withMarks: withMarks) }
    let judge = FormulaJudge(lines: rows)
    for formulas in RowFormulas(rows: rows, tree: lines.tree).all { claims += judge.claims(ofBest: formulas) }
    claims += AmongRows(rows: rows, tree: lines.tree).claims
  }
}

extension TableLine {
  /// The row without the figures of columns that do not add up: rates, prices, averages; marks where they are added up elsewhere.
  fileprivate func additive(_ columns: [TableLine], withMarks: Bool) -> TableLine {
    let kept = zip(figures, columns).map { figure, column -> Quantity? in
      switch column.meaning.kind {
      case .amount, .opening, .closing, .change: figure
      case .fullMarks, .score, .deduction: withMarks ? figure : nil
      default: nil
      }
    }
    return TableLine(index: index, meaning: meaning, label: label, figures: kept, blanks: blanks, flow: flow)
  }
}
