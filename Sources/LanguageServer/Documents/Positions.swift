import LanguageServerProtocol
import ReportText

/// The one place where offsets become positions of the protocol and positions offsets.
struct Positions: Sendable {
  let lines: LineIndex
  let unit: ColumnUnit

  init(_ lines: LineIndex, _ encoding: PositionEncoding) {
    self.lines = lines
    unit = encoding.unit
  }

  func position(_ offset: Int) -> Position {
    Position(line: lines.line(at: offset), character: lines.column(of: offset, unit))
  }

  func range(_ range: Range<Int>) -> PositionRange {
    PositionRange(start: position(range.lowerBound), end: position(range.upperBound))
  }

  /// The offset of a position, which is clamped onto its line and the text.
  func offset(_ position: Position) -> Int {
    lines.offset(line: position.line, column: position.character, unit)
  }

  /// The range, clamped onto the text; one that ends before it begins is taken the other way round.
  func offsets(_ range: PositionRange) -> Range<Int> {
    let a = offset(range.start)
    let b = offset(range.end)
    return min(a, b)..<max(a, b)
  }

  /// Whether the text has such a range.
  func holds(_ range: PositionRange) -> Bool {
    range.start <= range.end && position(offset(range.start)) == range.start && position(offset(range.end)) == range.end
  }
}

extension PositionEncoding {
  /// What columns count in this encoding.
  package var unit: ColumnUnit {
    switch self {
    case .utf8: .utf8
    case .utf16: .utf16
    case .utf32: .codePoints
    }
  }
}
