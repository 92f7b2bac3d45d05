/// A stretch of a table's rows under one header, in columns.
struct TableSection: Sendable {
  /// The rows of the header in the grid; empty where there is none.
  let header: Range<Int>
  /// The rows below it in the grid.
  let body: Range<Int>
  /// How many columns there are.
  let width: Int
  /// For each column the places (row, cell) of the header cells above it, from the outermost to the one right above the figures.
  let heads: [[CellPlace]]
  /// For each row of the body and each column the index of the cell in its grid row, -1 where a merged cell leaves none.
  let slots: [[Int]]
}

/// Where a cell stands in a grid.
struct CellPlace: Sendable, Equatable {
  let row: Int
  let cell: Int
}
