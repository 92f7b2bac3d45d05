import ReportText

/// Reads the rows of a table as Word pastes it, one after the other.
struct WordRowReader {
  let bytes: [UInt8]
  /// The cells of all rows read, in offsets of the text: one array, for there are many small rows.
  private(set) var cells: [Range<Int>] = []
  /// The next line to read; nil at the end of the text.
  private var line: Line?
  /// Empty lines read since the last row.
  private var blanks = 0
  /// Whether a line was met that belongs to no table.
  private var isOver = false

  init(_ bytes: [UInt8], from first: Line) {
    self.bytes = bytes
    line = first
  }

  /// The next row; nil where no line with a tab at its beginning follows.
  mutating func next() -> WordRow? {
    guard !isOver, let first = line, first.beginsWithTab(bytes) else { return nil }
    let firstCell = cells.count
    var end = first.next
    var continues = false
    cells.append(cell(first))
    advance(behind: first)
    while let next = line {
      if next.beginsWithTab(bytes) {
        cells.append(cell(next))
        continues = false
      } else if next.isBlank {
        guard cells.count == firstCell + 1, let last = verticalWords(from: next) else { break }
        extendCell(to: last)
        continues = true
        end = last.next
        advance(behind: last)
        continue
      } else if isOutside(next) {
        isOver = true
        break
      } else {
        extendCell(to: next)
        continues = true
      }
      end = next.next
      advance(behind: next)
    }
    let row = WordRow(lines: first.start..<end, cells: firstCell..<cells.count, blanksBefore: blanks, lastCellContinues: continues)
    blanks = 0
    while let next = line, next.isBlank, !next.beginsWithTab(bytes) {
      blanks += 1
      advance(behind: next)
    }
    return row
  }

  private mutating func advance(behind read: Line) {
    line = read.next < bytes.count ? Line(bytes, from: read.next) : nil
  }

  /// The words behind the tab that begins a cell; where there are none, an empty range behind the tab.
  private func cell(_ line: Line) -> Range<Int> {
    line.isBlank ? line.start + 1..<line.start + 1 : line.content
  }

  /// Takes a further line into the last cell.
  private mutating func extendCell(to line: Line) {
    guard let cell = cells.popLast() else { return }
    cells.append((cell.isEmpty ? line.content.lowerBound : cell.lowerBound)..<line.content.upperBound)
  }

  /// Whether a line without a tab is a heading behind the table rather than a further line of a cell.
  private func isOutside(_ line: Line) -> Bool {
    guard let mark = NumberingMark(bytes, in: line.content), mark.numbering.style <= .chinese else { return false }
    return mark.numbering.style == .markdown || Wording(bytes, mark.contentStart..<line.content.upperBound).isHeading
  }

  /// The last line of a first cell whose few characters stand below each other with empty lines between them, and whose row goes on
  /// behind them; nil where the empty line `blank` ends the row.
  private func verticalWords(from blank: Line) -> Line? {
    guard let cell = cells.last, isFew(cell) else { return nil }
    var line = blank
    var last: Line?
    // So many lines and no more, lest rows be read again and again.
    for _ in 0..<16 {
      if line.beginsWithTab(bytes) { return last }
      if line.isBlank {
        last = nil
      } else if isFew(line.content), NumberingMark(bytes, in: line.content) == nil {
        last = line
      } else {
        return nil
      }
      if line.next >= bytes.count { return nil }
      line = Line(bytes, from: line.next)
    }
    return nil
  }

  /// At most four Chinese characters.
  private func isFew(_ words: Range<Int>) -> Bool {
    words.count <= 12
  }
}
