import ReportText

/// Lines that were broken at a fixed width, as mail programs and converters of PDF break them: between two of them is no end of a paragraph,
/// but a place where the next word would not have fitted.
struct LineWrap {
  /// The width that lines were broken at.
  private let width: Int
  private let widths: LineWidths
  /// How many lines of the sample were broken so.
  private var count = 0
  private let report: Report
  /// Whether items stand on lines of their own and end in ；.
  private let listsItems: Bool
  /// Whether an empty line stands between any two paragraphs, so that no paragraph begins where none stands.
  private let partsByBlanks: Bool

  /// The styles of numbers that stand before headings alone, each on a line that could have held more.
  private let headingStyles: Set<Numbering.Style>

  /// How many lines decide whether a report is broken so; a keystroke in a long one must not pay for them all.
  private static let sample = 400
  /// So many breaks must look like it.
  private static let fewest = 6

  /// nil where the lines of the report end where its writer ended them.
  init?(_ report: Report) {
    var lines: [Int] = []
    var (long, endless) = (0, 0)
    for block in report.blocks.indices where lines.count < Self.sample && report.isLine(block) {
      lines.append(block)
      if report.blocks[block].length >= 40 { long += 1 }
      if report.blocks[block].length > 320 { endless += 1 }
    }
    // What is longer than any screen is wide was not broken; in most reports most paragraphs are.
    guard long > Self.fewest, endless * 10 < long else { return nil }
    // Broken by columns, lines differ in characters, and the other way round: the wrong unit explains fewer breaks.
    let found = LineWidths.Unit.allCases.compactMap { Self(report, lines, $0) }
    guard let best = found.max(by: { $0.count < $1.count }) else { return nil }
    self = best
  }

  private init?(_ report: Report, _ lines: [Int], _ unit: LineWidths.Unit) {
    let widths = LineWidths(report, unit)
    let measured = lines.map { widths.width(of: report.words(ofLine: $0)) }
    var counts = Array(repeating: 0, count: 202)
    for width in measured where width < counts.count { counts[width] += 1 }
    let least = unit == .columns ? 30 : 18
    // Where a wide character did not fit, one column stays empty.
    var width = least
    for candidate in least..<201 where counts[candidate - 1] + counts[candidate] >= counts[width - 1] + counts[width] { width = candidate }
    if counts[width] == 0 { width -= 1 }
    self.width = width
    self.widths = widths
    self.report = report
    let short = zip(lines, measured).filter { $0.1 < width - 8 && $0.0 + 1 < report.blocks.count }.map(\.0)
    listsItems = short.contains { report.ends($0, in: ["；", ";"]) && report.beginsItem($0 + 1) }
    headingStyles = report.headingStyles(of: lines, standingAlone: short)
    partsByBlanks = short.count(where: { report.isLine($0 + 1) }) * 8 < short.count
    let full = lines.filter { isFull($0) && report.blocks[$0 + 1].marker.isEmpty }
    count = full.count
    let broken = full.count
    let midSentence = full.count { !report.endsInMark($0) }
    let over = measured.count { $0 > width + 2 }
    guard broken >= Self.fewest, midSentence * 4 >= broken * 3, over * 8 <= broken else { return nil }
  }

  /// Whether the line of a block was broken because the next would not have fitted.
  func isBroken(_ line: Int) -> Bool {
    guard isFull(line) else { return false }
    if case .heading(let numbering) = report.blocks[line].kind, headingStyles.contains(numbering.style), !report.hasPause(line) {
      return false
    }
    // Behind a sentence that is over, a heading that stands alone is one, however full the line before it.
    if case .heading = report.blocks[line + 1].kind, report.ends(line, in: ["。", "！", "？"]), !report.hasPause(line + 1), !isFull(line + 1) {
      return false
    }
    if partsByBlanks || report.blocks[line + 1].marker.isEmpty { return true }
    if continuesEnumeration(line) { return true }
    // What looks like an item is one where the sentence before it is over, and where items stand on lines.
    if report.ends(line, in: ["。", "！", "？", "：", ":"]) { return false }
    return !(listsItems && report.ends(line, in: ["；", ";"]))
  }

  /// Whether the number that the next line begins with continues one inside a sentence, or is continued there: （1）…；（2）… in one paragraph.
  private func continuesEnumeration(_ line: Int) -> Bool {
    let next = report.blocks[line + 1]
    guard case .listItem(let numbering) = next.kind, let digits = next.marker.firstRun(ofDigitsIn: report, line + 1) else { return false }
    let bytes = report.text.bytes
    let marker = report.starts[line + 1] + next.marker.lowerBound..<report.starts[line + 1] + next.marker.upperBound
    func mark(_ value: Int) -> [UInt8] {
      Array(bytes[marker.lowerBound..<digits.lowerBound]) + Array("\(value)".utf8) + Array(bytes[digits.upperBound..<marker.upperBound])
    }
    if bytes[report.words(ofLine: line + 1)].firstRange(of: mark(numbering.value + 1)) != nil { return true }
    let earlier = mark(numbering.value - 1)
    var before = line
    while before >= 0, before > line - 8, isFull(before) {
      let words = report.words(ofLine: before)
      if let found = bytes[words].firstRange(of: earlier), found.lowerBound > words.lowerBound { return true }
      before -= 1
    }
    return false
  }

  /// Whether the first piece of the line behind it would have been too much.
  private func isFull(_ line: Int) -> Bool {
    guard report.isLine(line), line + 1 < report.blocks.count, report.isLine(line + 1), !report.isIndented(line + 1),
      !report.isAligned(line), !report.isAligned(line + 1)
    else { return false }
    let own = widths.width(of: report.words(ofLine: line))
    guard own <= width + 2, own >= width / 2 else { return false }
    return own + widths.firstPiece(of: report.words(ofLine: line + 1)) > width
  }
}

extension Report {
  /// Whether a block is one line of words, and no heading of Markdown.
  func isLine(_ block: Int) -> Bool {
    switch blocks[block].kind {
    case .title, .paragraph: true
    case .heading(let numbering), .listItem(let numbering): numbering.style != .markdown && numbering.style != .bullet
    case .blank, .table: false
    }
  }

  /// The line of a block without its end, in UTF-8 offsets of the text.
  func words(ofLine block: Int) -> Range<Int> {
    let range = range(ofBlock: block)
    return range.lowerBound..<text.bytes.contentEnd(of: range)
  }

  /// Whether a mark that parts clauses stands in a line; headings have none.
  fileprivate func hasPause(_ line: Int) -> Bool {
    let words = text.bytes[words(ofLine: line)]
    return ["，", "；", "：", "。", "《"].contains { words.firstRange(of: Array($0.utf8)) != nil }
  }

  /// The styles of numbers that at least two of the lines that stand alone have as headings, and none as an item.
  fileprivate func headingStyles(of lines: [Int], standingAlone alone: [Int]) -> Set<Numbering.Style> {
    var counts: [Numbering.Style: Int] = [:]
    for line in alone {
      if case .heading(let numbering) = blocks[line].kind { counts[numbering.style, default: 0] += 1 }
    }
    for line in lines {
      if case .listItem(let numbering) = blocks[line].kind { counts[numbering.style] = nil }
    }
    return Set(counts.filter { $0.value > 1 }.keys)
  }

  fileprivate func beginsItem(_ block: Int) -> Bool { block < blocks.count && isLine(block) && !blocks[block].marker.isEmpty }

  /// Whether a line begins with a tab, or the two blanks of a new paragraph; one blank may stand where a line was broken at it.
  fileprivate func isIndented(_ block: Int) -> Bool {
    let line = words(ofLine: block)
    let start = text.bytes.skippingWhiteSpace(from: line.lowerBound, before: line.upperBound)
    return start - line.lowerBound > 1 || start > line.lowerBound && text.bytes[line.lowerBound] == 0x09
  }

  /// Whether wide gaps stand between the words of a line, as between the columns of a table that was drawn with blanks.
  fileprivate func isAligned(_ block: Int) -> Bool {
    let line = text.bytes.trimmed(words(ofLine: block))
    var gap = 0
    var position = line.lowerBound
    while position < line.upperBound {
      let space = text.bytes.whiteSpace(at: position, before: line.upperBound)
      gap = space == 0 ? 0 : gap + (space == 3 ? 2 : 1)
      if gap > 1 { return true }
      position += max(space, 1)
    }
    return false
  }

  fileprivate func ends(_ block: Int, in marks: [Unicode.Scalar]) -> Bool { lastScalar(block).map { marks.contains($0) } ?? false }

  fileprivate func endsInMark(_ block: Int) -> Bool {
    guard let last = lastScalar(block) else { return true }
    return LineWidths.closes(last) && last != "，" && last != "、"
  }

  private func lastScalar(_ block: Int) -> Unicode.Scalar? {
    let line = text.bytes.trimmed(words(ofLine: block))
    guard !line.isEmpty else { return nil }
    var start = line.upperBound - 1
    while start > line.lowerBound, text.bytes[start] & 0xC0 == 0x80, line.upperBound - start < 4 { start -= 1 }
    return text.bytes.scalar(at: start, before: line.upperBound).scalar
  }
}

extension Range<Int> {
  /// The digits of the mark of a block, in offsets of the text; nil where it is numbered otherwise.
  fileprivate func firstRun(ofDigitsIn report: Report, _ block: Int) -> Range<Int>? {
    let start = report.starts[block]
    var digits = start + lowerBound..<start + lowerBound
    for offset in start + lowerBound..<start + upperBound where (0x30...0x39).contains(report.text.bytes[offset]) {
      if digits.isEmpty { digits = offset..<offset }
      guard digits.upperBound == offset else { return nil }
      digits = digits.lowerBound..<offset + 1
    }
    return digits.isEmpty ? nil : digits
  }
}
