import ReportText

/// The number or bullet that a line begins with, as written.
package struct NumberingMark: Sendable, Equatable {
  package let numbering: Numbering
  /// The mark with its punctuation, in UTF-8 offsets of the bytes it was read from: 一、 （二） 3. ① 第一部分 附件1-2 ##
  package let range: Range<Int>
  /// Where the words behind the mark begin.
  package let contentStart: Int

  /// Reads the mark at the beginning of `range` (UTF-8 offsets), which starts with no white space; nil where there is none.
  ///
  /// What only looks like one is left alone: 1.5万元, 2024., 1-12月, 一是.
  package init?(_ bytes: [UInt8], in range: Range<Int>) {
    guard !range.isEmpty, Self.mayBegin(bytes, range) else { return nil }
    var reader = NumberingReader(bytes: bytes, position: range.lowerBound, end: range.upperBound)
    guard let numbering = reader.read() else { return nil }
    self.numbering = numbering
    self.range = range.lowerBound..<reader.position
    contentStart = reader.contentStart(numbering.style)
  }

  /// Whether a mark may stand there: of the ideographs few begin one, and most lines begin with one.
  private static func mayBegin(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count >= 3, bytes[range.lowerBound] &- 0xE4 < 6 else { return true }
    switch bytes.scalar(at: range.lowerBound, before: range.upperBound).scalar {
    case "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "第", "附": return true
    default: return false
    }
  }
}
