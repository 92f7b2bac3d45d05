import ReportSyntax
import ReportText

/// The numbered headings and list items of a report, in order; what only looks like one is left out.
package struct NumberedItems: Sendable {
  package let report: Report
  package let items: [NumberedItem]

  /// A list has no more items than this; a line that begins with a higher number begins with a figure.
  static let highest = 60

  package init(_ report: Report) {
    self.report = report
    var items: [NumberedItem] = []
    // The last block that is not blank.
    var last: Int?
    for index in report.blocks.indices where report.blocks[index].kind != .blank {
      let before = last
      last = index
      guard let item = NumberedItem(report, block: index), 1...Self.highest ~= item.value else { continue }
      let after = report.blocks[(index + 1)...].firstIndex { $0.kind != .blank }
      if Self.isContents(report, item) || Self.isCell(report, item, before, after) || Self.isWrapped(report, item, before) { continue }
      items.append(item)
    }
    self.items = Self.withoutColumns(items, report)
  }

  /// Whether the line stands in a table of contents: its page number follows dots.
  private static func isContents(_ report: Report, _ item: NumberedItem) -> Bool {
    let bytes = report.text.bytes
    var end = item.content.upperBound
    while end > item.content.lowerBound, (0x30...0x39).contains(bytes[end - 1]) || bytes[end - 1] == 0x20 { end -= 1 }
    guard end < item.content.upperBound, end - item.content.lowerBound >= 6 else { return false }
    return bytes.ends(0..<end, with: "…") || bytes.ends(0..<end, with: "..") || bytes.ends(0..<end, with: "··")
  }

  /// Leaves out the two columns of a table that were pasted as one: 一、 一、 二、 二、 三、 三、, line upon line.
  private static func withoutColumns(_ items: [NumberedItem], _ report: Report) -> [NumberedItem] {
    var kept: [NumberedItem] = []
    var start = 0
    while start < items.count {
      var end = start + 1
      var twins = 0
      while end < items.count, items[end].style == items[start].style,
        report.hasNothing(between: items[end - 1].block, and: items[end].block)
      {
        if items[end].value == items[end - 1].value { twins += 1 }
        end += 1
      }
      if twins < 2 { kept += items[start..<end] }
      start = end
    }
    return kept
  }

  /// Whether the line was a row or cell of a table before the table was lost: figures stand in it behind a gap, or alone in the line
  /// next to it.
  private static func isCell(_ report: Report, _ item: NumberedItem, _ before: Int?, _ after: Int?) -> Bool {
    if hasFigureBehindGap(report.text.bytes, item.content) { return true }
    return before.map { isFigure(report, $0) } ?? false || after.map { isFigure(report, $0) } ?? false
  }

  /// Whether a digit follows a tab, or several blanks.
  private static func hasFigureBehindGap(_ bytes: [UInt8], _ words: Range<Int>) -> Bool {
    bytes.withUnsafeBufferPointer { all in
      var position = words.lowerBound
      while position + 1 < words.upperBound {
        let block = all.block(from: position, where: isFigureBehindGap)
        let end = min(block + 64, words.upperBound - 1)
        position = block
        while position < end {
          if isFigureBehindGap(all[position], all[position + 1]) != 0 {
            let start = bytes.trimmed(words.lowerBound..<position + 1).upperBound
            let space = start > position ? 0 : bytes.whiteSpace(at: start, before: words.upperBound)
            if space > 0, bytes[start] == 0x09 || position + 1 - start > space { return true }
          }
          position += 1
        }
        position = max(position, block + 64)
      }
      return false
    }
  }

  /// Not 0 where `next` is a digit and `byte` may end white space.
  @inline(__always)
  private static func isFigureBehindGap(_ byte: UInt8, _ next: UInt8) -> UInt8 {
    (next &- 0x30 < 10 ? 1 : 0) & ((byte <= 0x20 ? 1 : 0) | (byte == 0xA0 ? 1 : 0) | (byte &- 0x80 < 12 ? 1 : 0) | (byte == 0xBF ? 1 : 0))
  }

  /// Whether a block is a figure and nothing else.
  private static func isFigure(_ report: Report, _ block: Int) -> Bool {
    guard report.blocks[block].kind == .paragraph else { return false }
    let words = report.content(ofBlock: block)
    return words.count <= 24 && report.text.bytes[words].allSatisfy { $0 < 0x3A && $0 > 0x24 || $0 == 0x20 }
  }

  /// Whether the line goes on from the line before, which was broken for its width: “……位于1、\n2、3号楼”.
  private static func isWrapped(_ report: Report, _ item: NumberedItem, _ before: Int?) -> Bool {
    guard let before, item.style > .bracketedChinese else { return false }
    switch report.blocks[before].kind {
    case .paragraph, .listItem: break
    default: return false
    }
    guard before + 1 == item.block else { return false }
    let words = report.content(ofBlock: before)
    guard words.count >= 90, item.value > 1 else { return false }
    let bytes = report.text.bytes
    let last = bytes.scalar(at: lastScalar(bytes, words), before: words.upperBound).scalar
    switch last {
    case "。", "；", ";", "：", ":", "！", "？", "”", "）", ")", ".", "，", ",": return false
    default: return true
    }
  }

  private static func lastScalar(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var position = range.upperBound - 1
    while position > range.lowerBound, bytes[position] & 0xC0 == 0x80 { position -= 1 }
    return position
  }
}
