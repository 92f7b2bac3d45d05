import ReportSyntax
import ReportText

/// Collects the lines of a report that head its sections, or may.
struct HeadingCollector {
  let report: Report
  let vocabulary: Vocabulary
  private let bytes: [UInt8]
  private var buffer = HeadingWords()
  private var lines: [HeadingLine] = []

  /// A plain line or the beginning of an item has at most so many bytes to be looked at: 24 characters.
  private static let shortLine = 84

  init(_ report: Report, _ vocabulary: Vocabulary) {
    self.report = report
    self.vocabulary = vocabulary
    bytes = report.text.bytes
  }

  /// Every such line, in order.
  static func collect(_ report: Report, _ vocabulary: Vocabulary) -> [HeadingLine] {
    var collector = HeadingCollector(report, vocabulary)
    collector.lines.reserveCapacity(report.blocks.count / 2)
    var index = 0
    while index < report.blocks.count { index = collector.read(index) }
    return collector.lines
  }

  /// Reads block `index` and says which is next.
  private mutating func read(_ index: Int) -> Int {
    let block = report.blocks[index]
    switch block.kind {
    case .heading(let numbering):
      if numbering.style == .markdown { return readMarkdown(index) }
      if numbering.style == .part { return readPart(index, numbering) }
      append(.own, index...index, numbering, report.content(ofBlock: index))
    case .listItem(let numbering):
      if numbering.style == .part { return readPart(index, numbering) }
      guard numbering.style != .bullet, let words = runIn(report.content(ofBlock: index)) else { break }
      append(.runIn, index...index, numbering, words)
    case .paragraph, .title:
      let content = report.content(ofBlock: index)
      if content.count <= Self.shortLine, !content.isEmpty { append(.plain, index...index, nil, content) }
    case .blank, .table: break
    }
    return index + 1
  }

  /// ## 一、概况 is numbered by the number behind the marks.
  private mutating func readMarkdown(_ index: Int) -> Int {
    let content = report.content(ofBlock: index)
    guard let mark = NumberingMark(bytes, in: content), mark.numbering.style != .bullet else {
      if case .heading(let numbering) = report.blocks[index].kind { append(.own, index...index, numbering, content) }
      return index + 1
    }
    let words = mark.contentStart..<max(mark.contentStart, content.upperBound)
    if mark.numbering.style == .part { return readPart(index, mark.numbering, words, mark.range) }
    append(.own, index...index, mark.numbering, words, marker: mark.range)
    return index + 1
  }

  private mutating func readPart(_ index: Int, _ numbering: Numbering) -> Int {
    readPart(index, numbering, report.content(ofBlock: index), marker(of: index))
  }

  /// A part whose name stands on the next line or two is one heading.
  private mutating func readPart(_ index: Int, _ numbering: Numbering, _ content: Range<Int>, _ marker: Range<Int>) -> Int {
    var content = content
    var last = index
    if content.isEmpty {
      var next = index + 1
      var taken = 0
      while next < report.blocks.count, taken < 2 {
        let block = report.blocks[next]
        if block.kind == .blank {
          next += 1
          continue
        }
        let words = report.content(ofBlock: next)
        guard block.kind == .paragraph || block.kind == .title, words.count <= Self.shortLine, !endsSentence(words) else { break }
        content = taken == 0 ? words : content.lowerBound..<words.upperBound
        last = next
        taken += 1
        next += 1
      }
    }
    append(.own, index...last, numbering, content, marker: marker)
    // The lines of its name may head sections themselves: 附件 and the title of what is enclosed.
    return index + 1
  }

  private mutating func append(
    _ form: HeadingLine.Form, _ blocks: ClosedRange<Int>, _ numbering: Numbering?, _ content: Range<Int>, marker: Range<Int>? = nil
  ) {
    buffer.read(bytes, content)
    lines.append(
      HeadingLine(
        form: form, blocks: blocks, numbering: numbering, marker: marker ?? self.marker(of: blocks.lowerBound), content: content,
        key: buffer.key, words: vocabulary.words(in: buffer)))
  }

  private func marker(of index: Int) -> Range<Int> {
    let start = report.starts[index]
    let marker = report.blocks[index].marker
    return start + marker.lowerBound..<start + marker.upperBound
  }

  /// The words of an item up to its first stop, colon or blank, where they are few enough for a heading.
  private func runIn(_ content: Range<Int>) -> Range<Int>? {
    let end = min(content.upperBound, content.lowerBound + Self.shortLine)
    var position = content.lowerBound
    while position < end {
      let (scalar, length) = bytes.scalar(at: position, before: content.upperBound)
      switch scalar {
      case "。", "：", ":", "；", "！", "？", "\t", " ", "　": return position > content.lowerBound ? content.lowerBound..<position : nil
      case "，", ",": return nil
      default: position += length
      }
    }
    return nil
  }

  private func endsSentence(_ range: Range<Int>) -> Bool {
    guard range.count >= 3 else { return false }
    let last = bytes.scalar(at: range.upperBound - 3, before: range.upperBound).scalar
    return last == "。" || last == "；" || last == "，"
  }
}
