import ReportText

/// The lines of a report that hold running text, as whoever broke them counted: how wide each is, and how much the next would have added.
struct LineWidths {
  /// What is counted: columns of a terminal, or characters.
  enum Unit: CaseIterable {
    case columns
    case characters
  }

  let unit: Unit
  private let bytes: [UInt8]

  init(_ report: Report, _ unit: Unit) {
    self.unit = unit
    bytes = report.text.bytes
  }

  /// How wide a line is, its indent included.
  func width(of line: Range<Int>) -> Int {
    switch unit {
    case .columns: DisplayWidth.columns(bytes, in: line)
    case .characters: bytes[line].count { $0 & 0xC0 != 0x80 }
    }
  }

  /// The least that could have been put from the beginning of a line at the end of the line before it: a word or a number is not cut, marks
  /// that open do not end a line, and marks that close do not begin one.
  func firstPiece(of line: Range<Int>) -> Int {
    let start = bytes.skippingWhiteSpace(from: line.lowerBound, before: line.upperBound)
    var end = skip(from: start, line, while: Self.opens)
    let word = skip(from: end, line, while: Self.isPart)
    if word > end {
      end = word
    } else if end < line.upperBound {
      end += bytes.scalar(at: end, before: line.upperBound).length
    }
    return width(of: start..<skip(from: end, line, while: Self.closes))
  }

  private func skip(from start: Int, _ line: Range<Int>, while holds: (Unicode.Scalar) -> Bool) -> Int {
    var end = start
    while end < line.upperBound, case let (scalar, length) = bytes.scalar(at: end, before: line.upperBound), holds(scalar) { end += length }
    return end
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", "A"..."Z", "a"..."z", ".", ",", "%", "/", "+", "-", "_": true
    default: false
    }
  }

  private static func opens(_ scalar: Unicode.Scalar) -> Bool { "（《〈「『【〔([{<“‘".unicodeScalars.contains(scalar) }

  static func closes(_ scalar: Unicode.Scalar) -> Bool { "，。、；：？！）》〉」』】〕…—%％,.;:?!)]}>”’".unicodeScalars.contains(scalar) }
}
