/// How a table is laid out in plain text.
package enum TableLayout: Sendable, Equatable {
  /// Markdown: `| a | b |`, with or without a row of dashes.
  case pipes
  /// Rows of cells parted by tabs.
  case tabs
  /// As Word pastes a table into plain text: each cell on a line of its own that begins with a tab, the further lines of a cell without
  /// one, rows parted by a line that holds a single tab.
  case word
}

/// The cells of a table, row by row.
package struct Table: Sendable, Equatable {
  /// One cell: its words without surrounding white space, in UTF-8 offsets from the start of the block. Empty cells have empty ranges
  /// that stand where their words would.
  package typealias Cell = Range<Int>

  /// The rows, top to bottom; rows may differ in length (merged cells leave nothing behind in pasted text).
  package let rows: [[Cell]]
  /// How many of the first rows are a header by layout (the rows above a Markdown rule of dashes), 0 where the layout does not say.
  package let headerRows: Int

  package init(rows: [[Cell]], headerRows: Int) {
    self.rows = rows
    self.headerRows = headerRows
  }
}
