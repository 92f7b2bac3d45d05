import ReportText

/// Reads the rows of a table as Word pastes it, one after the other.
struct WordRowReader {
  let bytes: [UInt8]
  /// Where the next line to read begins.
  var position: Int
  /// Empty lines read since the last row.
  private var blanks = 0
  /// Whether a line was met that belongs to no table.
  private var isOver = false

  init(bytes: [UInt8], position: Int) {
    self.bytes = bytes
    self.position = position
  }

  /// The next row; nil where no line with a tab at its beginning follows.
  mutating func next() -> WordRow? {
    guard !isOver, let first = line(), first.beginsWithTab(bytes) else { return nil }
    var row = WordRow(lines: first.start..<first.next, cells: [cell(first)], blanksBefore: blanks, lastCellContinues: false)
    position = first.next
    while let line = line() {
      if line.beginsWithTab(bytes) {
        row.cells.append(cell(line))
        row.lastCellContinues = false
      } else if line.isBlank {
        guard let end = verticalWords(row) else { break }
        row.extend(to: end)
        position = end.next
        continue
      } else if isOutside(line) {
        isOver = true
        break
      } else {
        row.extend(to: line)
      }
      row.lines = row.lines.lowerBound..<line.next
      position = line.next
    }
    skipBlanks()
    return row
  }

  private func line() -> Line? {
    position < bytes.count ? Line(bytes, from: position) : nil
  }

  /// The words behind the tab that begins a cell; where there are none, an empty range behind the tab.
  private func cell(_ line: Line) -> Range<Int> {
    bytes.trimmed(line.start + 1..<line.end)
  }

  /// Whether a line without a tab is a heading behind the table rather than a further line of a cell.
  private func isOutside(_ line: Line) -> Bool {
    guard let mark = NumberingMark(bytes, in: line.content), mark.numbering.style <= .chinese else { return false }
    return mark.numbering.style == .markdown || Wording(bytes, mark.contentStart..<line.content.upperBound).isHeading
  }

  private mutating func skipBlanks() {
    blanks = 0
    while let line = line(), line.isBlank, !line.beginsWithTab(bytes) {
      blanks += 1
      position = line.next
    }
  }

  /// The last line of a first cell whose few characters stand below each other with empty lines between them, and whose row goes on
  /// behind them; nil where the empty line at `position` ends the row.
  private func verticalWords(_ row: WordRow) -> Line? {
    guard row.cells.count == 1, isFew(row.cells[0]) else { return nil }
    var position = position
    var last: Line?
    // So many lines and no more, lest rows be read again and again.
    for _ in 0..<16 where position < bytes.count {
      let line = Line(bytes, from: position)
      if line.beginsWithTab(bytes) { return last }
      if line.isBlank {
        last = nil
      } else if isFew(line.content), NumberingMark(bytes, in: line.content) == nil {
        last = line
      } else {
        return nil
      }
      position = line.next
    }
    return nil
  }

  /// At most four Chinese characters.
  private func isFew(_ words: Range<Int>) -> Bool {
    words.count <= 12
  }
}

extension WordRow {
  /// Takes a further line into the last cell.
  fileprivate mutating func extend(to line: Line) {
    guard let cell = cells.popLast() else { return }
    let start = cell.isEmpty ? line.content.lowerBound : cell.lowerBound
    cells.append(start..<line.content.upperBound)
    lines = lines.lowerBound..<line.next
    lastCellContinues = true
  }
}
