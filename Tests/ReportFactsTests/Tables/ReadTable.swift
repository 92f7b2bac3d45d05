import ReportSyntax
import ReportText
import Testing

@testable import ReportFacts

/// The first table of a text, read, with everything in words that can be compared.
struct ReadTable {
  let text: SourceText
  let grid: Grid
  let sections: [TableSection]

  init(_ string: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    text = SourceText(string)
    let report = Report(text)
    let index = try #require(report.blocks.firstIndex { $0.table != nil }, sourceLocation: sourceLocation)
    let table = try #require(report.blocks[index].table, sourceLocation: sourceLocation)
    var layout = TableLayout.pipes
    if case .table(let found) = report.blocks[index].kind { layout = found }
    grid = Grid(table, layout: layout, bytes: text.bytes, origin: report.starts[index])
    sections = SectionFinder.find(grid, headerRows: table.headerRows)
  }

  func words(_ cell: TableCell) -> String {
    text.string(grid.origin + cell.range.lowerBound..<grid.origin + cell.range.upperBound)
  }

  /// For each column of a section the header cells above it, from the outermost on.
  func heads(_ section: Int = 0) -> [String] {
    sections[section].heads.map { places in places.map { words(grid.rows[$0.row][$0.cell]) }.joined(separator: " > ") }
  }

  /// The cells of a row of a section as they stand in its columns; ∅ where none does.
  func columns(ofRow row: Int, in section: Int = 0) -> [String] {
    let cells = grid.rows[sections[section].body.lowerBound + row]
    return sections[section].slots[row].map { $0 < 0 ? "∅" : words(cells[$0]) }
  }

  /// The lines of the first group of columns of a section.
  func lines(_ section: Int = 0) throws -> SectionLines {
    let section = sections[section]
    let meanings = section.heads.map { heads in MeaningReader.read(levels: heads.map { grid.words(grid.rows[$0.row][$0.cell]) }) }
    let group = try #require(section.groups(grid, meanings).first)
    return SectionLines(section, group, grid, meanings: meanings, units: UnitReader(grid: grid))
  }

  /// For each row of the first section the row that it is a part of; 其中 behind it where a list begun by 其中 holds it.
  func parents() throws -> [String] {
    let lines = try lines()
    let names = lines.rows.map { text.string(grid.origin + $0.label.lowerBound..<grid.origin + $0.label.upperBound) }
    return lines.tree.parents.indices.map { row in
      let parent = lines.tree.parents[row]
      return (parent < 0 ? "" : names[parent]) + (lines.tree.isAmong[row] ? " 其中" : "")
    }
  }
}
