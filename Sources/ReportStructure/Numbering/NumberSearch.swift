import ReportSyntax
import ReportText

/// Looks whether a number that seems to be missing stands in the text after all, in a form or at a place where no item was read.
struct NumberSearch {
  let report: Report

  /// Whether an item numbered `value` may stand in the blocks `range`: within a line, in a table, or oddly written.
  func mentions(_ value: Int, _ style: Numbering.Style, in range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return false }
    let marks = Self.marks(value, style)
    for block in range {
      let start = report.starts[block]
      let whole = start..<start + report.blocks[block].length
      if marks.contains(where: { occurs($0, in: whole) }) { return true }
      // A line that was read as an item of another style is one.
      if report.blocks[block].kind == .paragraph, beginsOddly(report.content(ofBlock: block), value) { return true }
    }
    return false
  }

  /// Whether the line begins with the number, whatever stands around it.
  private func beginsOddly(_ words: Range<Int>, _ value: Int) -> Bool {
    let bytes = report.text.bytes
    let words = bytes.trimmed(words)
    // Its number has three digits at most, and stands behind one mark at most.
    let beginning = words.lowerBound..<min(words.upperBound, words.lowerBound + 18)
    guard let found = NumeralScript.find(bytes, in: beginning), found.script.written(value) == report.text.string(found.range) else {
      return false
    }
    if found.range.lowerBound > words.lowerBound {
      // Before it a bracket or 第, and nothing else.
      let (scalar, length) = bytes.scalar(at: words.lowerBound, before: words.upperBound)
      guard "（(〈<[【〔第".unicodeScalars.contains(scalar), words.lowerBound + length == found.range.lowerBound else { return false }
    }
    let behind = bytes.skippingWhiteSpace(from: found.range.upperBound, before: words.upperBound)
    guard behind == found.range.upperBound, behind < words.upperBound else { return true }
    switch bytes.scalar(at: behind, before: words.upperBound).scalar {
    case "、", "．", ".", "，", ",", "：", ":", "）", ")", "】", "]", "〕", "〉", ">", "。", "；", ";": return true
    default: return false
    }
  }

  private func occurs(_ mark: [UInt8], in range: Range<Int>) -> Bool {
    let bytes = report.text.bytes
    guard let last = mark.last, range.count >= mark.count else { return false }
    // The last byte, of a mark or bracket, is the rarest.
    var position = range.lowerBound + mark.count - 1
    while true {
      position = bytes.first(last, from: position, before: range.upperBound)
      if position >= range.upperBound { return false }
      let start = position + 1 - mark.count
      if bytes[start..<position].elementsEqual(mark.dropLast()), isFree(start, position + 1, range) { return true }
      position += 1
    }
  }

  /// Whether no digit stands on either side, which would make it another number.
  private func isFree(_ start: Int, _ end: Int, _ range: Range<Int>) -> Bool {
    let bytes = report.text.bytes
    if end < range.upperBound, (0x30...0x39).contains(bytes[end]) { return false }
    guard start > range.lowerBound else { return true }
    if bytes[start - 1] < 0x80 { return !(0x30...0x39).contains(bytes[start - 1]) && bytes[start - 1] != UInt8(ascii: ".") }
    guard start >= range.lowerBound + 3 else { return true }
    return NumeralScript.find(bytes, in: start - 3..<start) == nil
  }

  /// How the mark of an item may be written within a line.
  private static func marks(_ value: Int, _ style: Numbering.Style) -> [[UInt8]] {
    let arabic = String(value)
    let chinese = NumeralScript.chinese.written(value) ?? arabic
    let marks: [String]
    switch style {
    case .arabic: marks = [".", "、", "．"].map { arabic + $0 }
    case .bracketedArabic: marks = ["（\(arabic)）", "(\(arabic))", "（\(arabic))", "(\(arabic)）"]
    case .chinese: marks = ["\(chinese)、", "\(chinese)．", "\(chinese)."]
    case .bracketedChinese: marks = ["（\(chinese)）", "(\(chinese))", "（\(chinese))", "(\(chinese)）"]
    case .part: marks = ["第\(chinese)部分", "第\(arabic)部分", "第\(chinese)章", "第\(arabic)章"]
    case .circled: marks = [NumeralScript.single(first: 0x2460, count: 20).written(value) ?? arabic]
    case .markdown, .annex, .bullet: marks = []
    }
    return marks.map { Array($0.utf8) }
  }
}
