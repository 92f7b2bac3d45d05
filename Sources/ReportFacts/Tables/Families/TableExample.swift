/// A table and every claim in it.
package struct TableExample: Sendable {
  /// How a table is typed or pasted.
  package enum Layout: Sendable, CaseIterable {
    /// Bars at both ends and a rule of dashes below the first row.
    case markdown
    /// Bars between the cells only, and no rule.
    case openPipes
    case tabs
    /// One cell a line, each begun by a tab; an empty line behind each row.
    case word
  }

  /// The layout it was written for.
  package let layout: Layout
  /// Each as `kind result ← operand, operand` with ✓ (holds), ≈ (rounding) or ✗ (mismatch) behind; empty where there are none.
  package let claims: [String]
  /// Where the example stands, so that a failing test points at it.
  package let file: StaticString
  package let line: UInt
  private let rows: String

  /// `rows` are lines whose cells are parted by bars, and lines around the table; ⏎ breaks a line within a cell.
  init(_ layout: Layout, _ rows: String, _ claims: String..., file: StaticString = #filePath, line: UInt = #line) {
    self.layout = layout
    self.rows = rows
    self.claims = claims
    self.file = file
    self.line = line
  }

  /// The layouts in which it says the same: merged cells and indents are written in one only, and two columns with a bar between them are no
  /// table without a rule.
  package var layouts: [Layout] {
    let lines = rows.split(separator: "\n").filter { $0.contains("|") }
    let widths = Set(lines.map { Self.cells($0).count })
    if widths.count > 1 || lines.contains(where: { $0.hasPrefix("  ") }) { return [layout] }
    return widths == [2] ? Layout.allCases.filter { $0 != .openPipes } : Layout.allCases
  }

  /// The table in its layout.
  package var text: String { text(in: layout) }

  /// The same table in another layout.
  package func text(in layout: Layout) -> String {
    var lines: [String] = []
    var hasRule = false
    for line in rows.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.contains("|") else {
        lines.append(String(line))
        continue
      }
      let cells = Self.cells(line)
      switch layout {
      case .markdown:
        lines.append("| " + cells.joined(separator: " | ") + " |")
        if !hasRule { lines.append("|" + String(repeating: "---|", count: cells.count)) }
        hasRule = true
      case .openPipes: lines.append(cells.joined(separator: " | "))
      case .tabs: lines.append(cells.joined(separator: "\t"))
      case .word:
        if !hasRule { lines.append("") }
        hasRule = true
        lines += cells.map { "\t" + $0 } + [""]
      }
    }
    let text = lines.joined(separator: "\n")
    return text.split(separator: "⏎", omittingEmptySubsequences: false).joined(separator: layout == .word ? "\n" : "")
  }

  private static func cells(_ line: Substring) -> [String] {
    line.split(separator: "|", omittingEmptySubsequences: false).enumerated().map { place, part in
      var cell = part
      if place > 0, cell.first == " " { cell.removeFirst() }
      if cell.last == " " { cell.removeLast() }
      return String(cell)
    }
  }
}
