import ReportText

extension WordRow {
  /// Word makes no table wider than 63 columns.
  private static let widest = 63

  /// Puts the other half of the row behind this one.
  mutating func append(_ half: WordRow) {
    lines = lines.lowerBound..<half.lines.upperBound
    cells += half.cells
    lastCellContinues = half.lastCellContinues
  }

  /// Whether the words are numbered as headings are and cells beyond the first column are not: 一、 （一） 第一部分 附件1 #
  static func isHeading(_ bytes: [UInt8], _ cell: Range<Int>) -> Bool {
    guard let mark = NumberingMark(bytes, in: cell) else { return false }
    return mark.numbering.style <= .bracketedChinese
  }

  /// Whether the lines read as indented paragraphs rather than as a row of cells.
  func isText(_ bytes: [UInt8]) -> Bool {
    if cells.count > Self.widest { return true }
    if cells.count == 1 { return Self.isHeading(bytes, cells[0]) || Wording(bytes, cells[0]).isSentence }
    var sentences = 0
    for cell in cells where Wording(bytes, cell).isSentence { sentences += 1 }
    if sentences == 0 { return false }
    return sentences == cells.count || cells.dropFirst().contains { Self.isHeading(bytes, $0) }
  }

  /// Whether a cell is a sentence or a heading: then the row does not make a table by itself.
  func hasText(_ bytes: [UInt8]) -> Bool {
    cells.contains { Wording(bytes, $0).isSentence || Self.isHeading(bytes, $0) }
  }
}
