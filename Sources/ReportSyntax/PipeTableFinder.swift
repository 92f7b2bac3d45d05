import ReportText

/// Finds a table whose cells are parted by vertical bars.
///
/// Its rows are consecutive lines that begin with a bar and hold another, or that hold two bars with spaces around them
/// (项 目 | 2021年 | 2020年). Behind a header and a rule (a | b, then --- | ---) one bar a line is enough, as in Markdown. A table has two
/// rows, or one and a rule. A bar behind a backslash is part of the words.
struct PipeTableFinder {
  let table: FoundTable?
  /// Where the lines that were looked at end.
  let end: Int

  init(_ bytes: [UInt8], from first: Line) {
    var rows: [[Range<Int>]] = []
    var headerRows = 0
    var hasRule = false
    var end = first.start
    var line = first
    while true {
      guard line.pipes > 0 else { break }
      let cells = Self.cells(bytes, line.content, like: rows.first.map { ($0, bytes[first.content.lowerBound]) })
      if !rows.isEmpty, Self.isRule(bytes, cells) {
        if !hasRule { headerRows = rows.count }
        hasRule = true
      } else if hasRule || Self.isRow(bytes, line) {
        rows.append(cells)
      } else if rows.isEmpty, cells.count >= 2, line.next < bytes.count, Self.isHeader(bytes, cells, before: Line(bytes, from: line.next)) {
        rows.append(cells)
      } else {
        break
      }
      end = line.next
      if end >= bytes.count { break }
      line = Line(bytes, from: end)
    }
    // At least the first line was looked at, so that the parser gets on.
    self.end = max(end, first.next)
    table =
      rows.count >= 2 || hasRule
      ? FoundTable(
        range: first.start..<end, contentEnd: bytes.contentEnd(of: first.start..<end), layout: .pipes,
        table: Table(rows: rows, headerRows: headerRows).shifted(by: -first.start)) : nil
  }

  /// The cells of a line below a first row: where that has no bar before it, a bar before this line has an empty cell on its left.
  private static func cells(_ bytes: [UInt8], _ content: Range<Int>, like first: (cells: [Range<Int>], lead: UInt8)?) -> [Range<Int>] {
    let cells = cells(bytes, content)
    let bar = UInt8(ascii: "|")
    guard let first, first.lead != bar, content.lowerBound < content.upperBound, bytes[content.lowerBound] == bar,
      cells.count < first.cells.count, !isRule(bytes, cells)
    else { return cells }
    return [content.lowerBound..<content.lowerBound] + cells
  }

  /// The cells of a line, trimmed; bars at its two ends part nothing.
  private static func cells(_ bytes: [UInt8], _ content: Range<Int>) -> [Range<Int>] {
    let bar = UInt8(ascii: "|")
    var cells: [Range<Int>] = []
    var start = content.lowerBound
    if start < content.upperBound, bytes[start] == bar { start += 1 }
    var position = start
    while position < content.upperBound {
      if bytes[position] == UInt8(ascii: "\\") {
        position += 2
        continue
      }
      if bytes[position] == bar {
        cells.append(bytes.trimmed(start..<position))
        start = position + 1
      }
      position += 1
    }
    // A line that is one bar still is a row with a cell.
    if start < content.upperBound || cells.isEmpty { cells.append(bytes.trimmed(start..<content.upperBound)) }
    return cells
  }

  private static func isRow(_ bytes: [UInt8], _ line: Line) -> Bool {
    guard line.pipes >= 2 else { return false }
    let bar = UInt8(ascii: "|")
    let content = line.content
    if bytes[content.lowerBound] == bar { return true }
    // 财政资金 | 1350.00 | with nothing in its last cell.
    var parted = bytes[content.upperBound - 1] == bar && isSpace(bytes[content.upperBound - 2]) ? 1 : 0
    var position = content.lowerBound + 1
    while position + 1 < content.upperBound, parted < 2 {
      if bytes[position] == bar, isSpace(bytes[position - 1]), isSpace(bytes[position + 1]) { parted += 1 }
      position += 1
    }
    return parted == 2
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09
  }

  private static func isHeader(_ bytes: [UInt8], _ cells: [Range<Int>], before line: Line) -> Bool {
    guard line.pipes > 0 else { return false }
    let rule = Self.cells(bytes, line.content)
    return rule.count == cells.count && isRule(bytes, rule)
  }

  /// Whether every cell is a run of two or more dashes, with colons at its ends or pluses in it at most; one dash is a figure left out.
  private static func isRule(_ bytes: [UInt8], _ cells: [Range<Int>]) -> Bool {
    !cells.isEmpty
      && cells.allSatisfy { cell in
        var dashes = 0
        for byte in bytes[cell] {
          switch byte {
          case UInt8(ascii: "-"): dashes += 1
          case UInt8(ascii: ":"), UInt8(ascii: "+"): break
          default: return false
          }
        }
        return dashes >= 2
      }
  }
}
