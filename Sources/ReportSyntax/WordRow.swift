/// One row of a table as Word pastes it.
struct WordRow {
  /// Its lines, without the empty line behind them.
  var lines: Range<Int>
  /// Its cells, in offsets of the text.
  var cells: [Range<Int>]
  /// How many empty lines stand before it.
  let blanksBefore: Int
  /// Whether its last cell has more than one line.
  var lastCellContinues: Bool
}
