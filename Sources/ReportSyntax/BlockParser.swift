import ReportText

/// Cuts a text into blocks, line by line. No line is looked at more than a fixed number of times, so the time is linear in the text.
struct BlockParser {
  let bytes: [UInt8]
  private(set) var blocks: [Block] = []
  private(set) var starts: [Int] = []
  /// For each block, whether nothing before it has a say in how it and what follows are parsed: the title is over, and no table was looked
  /// for beyond its beginning.
  private(set) var isFree: [Bool] = []
  /// Where the next line begins.
  private var position = 0
  /// How many bytes of white space stand before `position` and are in no block yet.
  private var blank = 0
  private var titles = TitleFinder()
  /// Lines before these offsets were already tried as a table of that layout: what was refused once is not tried again.
  private var triedPipes = 0
  private var triedTabs = 0
  private var triedWord = 0

  init(_ text: SourceText, reusing earlier: Report? = nil) {
    bytes = text.bytes
    let kept = earlier.map { KeptBlocks($0, text) }
    if let kept, kept.count > 0 {
      blocks = Array(kept.earlier.blocks[..<kept.count])
      starts = Array(kept.earlier.starts[..<kept.count])
      isFree = Array(kept.earlier.isFree[..<kept.count])
      position = kept.earlier.starts[kept.count]
      titles.close()
    } else {
      blocks.reserveCapacity(bytes.count / 128)
      starts.reserveCapacity(bytes.count / 128)
      if text.hasByteOrderMark { appendBlank(upTo: 3) }
    }
    while position < bytes.count {
      if let kept, isFreed(at: position), let rest = kept.block(at: position) {
        takeOver(kept, from: rest)
        break
      }
      let line = Line(bytes, from: position)
      if line.pipes > 0 || line.tabs > 0 {
        let tables = tables(at: line)
        for table in tables { append(table) }
        if !tables.isEmpty { continue }
      }
      append(line)
    }
    closeBlank()
  }

  private func isFreed(at position: Int) -> Bool {
    !titles.isOpen && triedPipes <= position && triedTabs <= position && triedWord <= position
  }

  /// Takes over the blocks of an earlier report from block `first` to its end, which begin at `position` now.
  private mutating func takeOver(_ kept: KeptBlocks, from first: Int) {
    closeBlank()
    let distance = position - kept.earlier.starts[first]
    blocks += kept.earlier.blocks[first...]
    starts += kept.earlier.starts[first...].map { $0 + distance }
    isFree += kept.earlier.isFree[first...]
    position = bytes.count
  }

  /// The tables that begin at `line`: none, one, or several that Word pasted without a line of text between them.
  private mutating func tables(at line: Line) -> [FoundTable] {
    if line.pipes > 0, line.start >= triedPipes {
      let finder = PipeTableFinder(bytes, from: line)
      triedPipes = finder.end
      if let table = finder.table { return [table] }
    }
    if line.tabs > 0, line.start >= triedTabs {
      let finder = TabTableFinder(bytes, from: line)
      triedTabs = finder.end
      if let table = finder.table { return [table] }
    }
    if line.beginsWithTab(bytes), line.start >= triedWord {
      let finder = WordTableFinder(bytes, from: line)
      triedWord = finder.end
      return finder.tables
    }
    return []
  }

  /// Appends a table and the plain lines before it.
  private mutating func append(_ table: FoundTable) {
    while position < table.range.lowerBound { append(Line(bytes, from: position)) }
    titles.close()
    add(table.block)
  }

  /// Appends one line that is in no table.
  private mutating func append(_ line: Line) {
    guard !line.isBlank, !line.isRule(bytes), !line.isComment(bytes) else { return appendBlank(upTo: line.next) }
    let words = line.unemphasised(bytes)
    guard let mark = NumberingMark(bytes, in: words) else {
      let kind: Block.Kind = titles.isTitle(bytes, words) ? .title : .paragraph
      return append(line, kind, content: words, marker: words.lowerBound..<words.lowerBound)
    }
    titles.close()
    let content = mark.contentStart..<max(mark.contentStart, words.upperBound)
    append(line, kind(of: mark, content), content: closed(content, mark), marker: mark.range)
  }

  private func kind(of mark: NumberingMark, _ content: Range<Int>) -> Block.Kind {
    switch mark.numbering.style {
    case .markdown: return .heading(mark.numbering)
    case .bullet: return .listItem(mark.numbering)
    default: return Wording(bytes, content).isHeading ? .heading(mark.numbering) : .listItem(mark.numbering)
    }
  }

  /// The words of a Markdown heading without closing marks (## 概况 ##).
  private func closed(_ content: Range<Int>, _ mark: NumberingMark) -> Range<Int> {
    guard mark.numbering.style == .markdown else { return content }
    var end = content.upperBound
    while end > content.lowerBound, bytes[end - 1] == UInt8(ascii: "#") { end -= 1 }
    let trimmed = bytes.trimmed(content.lowerBound..<end)
    // C# is a word, not C with a closing mark: that one stands behind a space.
    return trimmed.upperBound < end || end == content.lowerBound ? trimmed : content
  }

  private mutating func append(_ line: Line, _ kind: Block.Kind, content: Range<Int>, marker: Range<Int>) {
    let start = line.start
    add(
      Block(
        kind: kind, length: line.next - start, content: content.lowerBound - start..<content.upperBound - start,
        marker: marker.lowerBound - start..<marker.upperBound - start))
  }

  /// Leaves white space for the blank block that is added before the next block of words.
  private mutating func appendBlank(upTo end: Int) {
    blank += end - position
    position = end
  }

  private mutating func add(_ block: Block) {
    closeBlank()
    blocks.append(block)
    starts.append(position)
    isFree.append(isFreed(at: position))
    position += block.length
  }

  private mutating func closeBlank() {
    guard blank > 0 else { return }
    blocks.append(Block(kind: .blank, length: blank, content: 0..<0, marker: 0..<0))
    starts.append(position - blank)
    isFree.append(false)
    blank = 0
  }
}
