/// One row of a table as Word pastes it.
struct WordRow {
  /// Its lines, without the empty line behind them.
  var lines: Range<Int>
  /// Which of the reader's cells are its cells.
  var cells: Range<Int>
  /// How many empty lines stand before it.
  let blanksBefore: Int
  /// Whether its last cell has more than one line.
  var lastCellContinues: Bool

  /// The row and the other half of it, which stands behind it.
  func joined(with half: WordRow) -> WordRow {
    WordRow(
      lines: lines.lowerBound..<half.lines.upperBound, cells: cells.lowerBound..<half.cells.upperBound, blanksBefore: blanksBefore,
      lastCellContinues: half.lastCellContinues)
  }
}
