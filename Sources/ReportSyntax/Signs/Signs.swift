import ReportText

/// The signs of a report, line by line, found in one pass over its bytes.
package struct Signs: Sendable, Equatable {
  /// Every sign of every line, in order.
  package let all: [Sign]
  /// The lines that hold a sign, in order. Blank blocks, comments and fenced code are left out.
  package let lines: [Line]

  /// One line of running text, or one line of one cell.
  package struct Line: Sendable, Equatable {
    /// The block it belongs to.
    package let block: Int
    /// Its words without surrounding white space, in UTF-8 offsets of the text.
    package let range: Range<Int>
    /// Its signs, as indices into `all`; never empty.
    package let signs: Range<Int>
    /// The kinds of its signs, so that most lines need no second look.
    package let kinds: Sign.Kinds
  }

  package init(_ report: Report) { self.init(report, Landmarks(report.text)) }

  /// The signs of `report`, whose text has these landmarks.
  package init(_ report: Report, _ landmarks: Landmarks) {
    var scanner = SignScanner(report, landmarks)
    scanner.run()
    all = scanner.signs
    lines = scanner.lines
  }
}
