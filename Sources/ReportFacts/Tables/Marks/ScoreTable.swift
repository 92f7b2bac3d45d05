/// Reads a table of marks without targets: 评价内容 | 分值 | 得分.
///
/// No row gets more marks than there are, and the rows of a group make up the marks that stand beside its name: 决策（15分）.
struct ScoreTable {
  private let grid: Grid
  private let section: TableSection
  private let full: Int
  private let given: Int
  private let hasRate: Bool
  private(set) var claims: [Claim] = []

  /// nil for a section that has no such columns.
  init?(_ grid: Grid, _ section: TableSection, _ meanings: [LineMeaning]) {
    guard let full = meanings.firstIndex(where: { $0.kind == .fullMarks }), let given = meanings.lastIndex(where: { $0.kind == .score }),
      full > 0, full < given, !meanings.contains(where: { $0.kind == .target || $0.kind == .actualValue })
    else {
      return nil
    }
    self.grid = grid
    self.section = section
    self.full = full
    self.given = given
    hasRate = meanings.contains { $0.kind == .rate || $0.kind == .deduction }
    readGroups()
    // 得分率 and 扣分 tie the two already.
    if !hasRate { readRows() }
  }

  private func cell(_ row: Int, _ column: Int) -> TableCell? {
    guard section.slots[row][column] >= 0 else { return nil }
    return grid.rows[section.body.lowerBound + row][section.slots[row][column]]
  }

  private func isTotal(_ row: Int) -> Bool {
    grid.rows[section.body.lowerBound + row].contains { $0.isWords && MeaningReader.namesTotal(grid.words($0)) != .none }
  }

  private mutating func readRows() {
    let parts = section.slots.indices.compactMap { row -> Claim? in
      guard !isTotal(row), let full = cell(row, full)?.quantity, let given = cell(row, given)?.quantity, given.goes(with: full),
        !full.unit.isRate, let check = PartCheck.check(part: given, whole: full.inUnit(of: given))
      else { return nil }
      return Claim(
        kind: .part, verdict: check.verdict, confidence: .medium, result: Target.mention(given), operands: [Target.mention(full)],
        computed: check.computed, gap: check.gap, isOfMarks: true)
    }
    // Marks out of a hundred beside weights.
    if parts.count(where: { $0.verdict == .mismatch }) * 4 <= parts.count { claims += parts }
  }

  /// For each column the groups that its cells open, up to the next cell of the column that is not empty.
  private mutating func readGroups() {
    for column in 0..<full {
      var row = 0
      while row < section.slots.count {
        let start = row
        row += 1
        guard let name = cell(start, column), name.isWords, !isTotal(start), let marks = grid.marks(in: name) else { continue }
        while row < section.slots.count, cell(row, column).map(\.isBlank) ?? true, !isTotal(row) { row += 1 }
        addGroup(marks, (start..<row).compactMap { cell($0, full)?.quantity })
      }
    }
  }

  private mutating func addGroup(_ marks: Quantity, _ parts: [Quantity]) {
    let terms = parts.map { ($0.inUnit(of: marks), 1) }
    guard parts.count >= 2,
      let check = SumCheck.check(result: marks, terms: terms, group: GroupPlaces(terms.map(\.0) + [marks]))
    else { return }
    claims.append(
      Claim(
        kind: .sum, verdict: check.verdict, confidence: .high, result: Target.mention(marks), operands: parts.map(Target.mention),
        computed: check.computed, gap: check.gap, isOfMarks: true))
  }
}

extension Grid {
  /// The 50分 in 产出指标（50分）.
  func marks(in cell: TableCell) -> Quantity? {
    let range = origin + cell.range.lowerBound..<origin + cell.range.upperBound
    guard bytes[range].contains(where: \.isDigit) else { return nil }
    var tokenizer = Tokenizer(bytes, range: range, origin: origin)
    tokenizer.run()
    guard tokenizer.quantities.count == 1, let marks = tokenizer.quantities.first, marks.unit.dimension == .marks,
      tokenizer.tokens.contains(where: { $0.cue == .open && $0.end <= marks.range.lowerBound })
        || marks.range.upperBound == cell.range.upperBound
    else { return nil }
    return marks
  }
}
