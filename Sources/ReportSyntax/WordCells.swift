import ReportText

/// What the cells of a pasted row say about it: is it a row at all, or are its lines paragraphs that begin with a tab?
struct WordCells {
  let bytes: [UInt8]
  let cells: ArraySlice<Range<Int>>

  /// Word makes no table wider than 63 columns.
  private static let widest = 63

  /// Whether the words are numbered as headings are and cells beyond the first column are not: 一、 （一） 第一部分 附件1 #
  static func isHeading(_ bytes: [UInt8], _ cell: Range<Int>) -> Bool {
    guard let mark = NumberingMark(bytes, in: cell) else { return false }
    return mark.numbering.style <= .bracketedChinese
  }

  /// Whether the lines read as indented paragraphs rather than as a row.
  ///
  /// One cell does when it is a sentence or a heading; several do when all are sentences, or one is and another than the first is numbered
  /// as a heading.
  var areText: Bool {
    if cells.count > Self.widest { return true }
    let sentences = cells.count { Wording.isSentence(bytes, $0) }
    if cells.count == 1, let cell = cells.first { return sentences == 1 || Self.isHeading(bytes, cell) }
    if sentences == 0 { return false }
    return sentences == cells.count || cells.dropFirst().contains { Self.isHeading(bytes, $0) }
  }

  /// Whether a cell is a sentence or a heading: then the row does not make a table by itself.
  var holdText: Bool {
    cells.contains { Wording.isSentence(bytes, $0) || Self.isHeading(bytes, $0) }
  }
}
