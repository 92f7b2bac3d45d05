import Linting
import ReportSyntax
import ReportText

/// Finds marks of half width in Chinese text.
struct WidthReader {
  let line: WordedLine
  /// The brackets of the line that belong together, as indices of signs.
  let pairs: [(open: Int, close: Int)]

  init(_ line: WordedLine) {
    self.line = line
    pairs = Self.pairs(line)
  }

  /// What is flagged, in order of the text: where, and the signs that should be of full width.
  var found: [(range: Range<Int>, signs: [Sign])] {
    var found: [(range: Range<Int>, signs: [Sign])] = []
    for (open, close) in pairs {
      let (first, last) = (line.signs[open], line.signs[close])
      let narrow = [first, last].filter { $0.kind == .openRound || $0.kind == .closeRound }
      guard !narrow.isEmpty, !line.isCode(first.range.lowerBound), !isOfIssuingNumber(first.range, last.range) else { continue }
      if narrow.count == 1 || isChinese(open: first.range, close: last.range) {
        found.append((first.range.lowerBound..<last.range.upperBound, narrow))
      }
    }
    found += straightQuotes
    for index in line.signs.indices where line.signs[index].kind.isHalfPause || line.signs[index].kind == .period {
      let sign = line.signs[index]
      if sign.kind == .period ? isChineseStop(sign.range) : isChinesePause(sign) { found.append((place(of: index), [sign])) }
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The mark with the blank that English sets behind it; what stands behind a colon may be meant.
  private func place(of index: Int) -> Range<Int> {
    let sign = line.signs[index]
    guard sign.kind != .colon, index + 1 < line.signs.endIndex, line.signs[index + 1].kind == .space,
      line.signs[index + 1].range.lowerBound == sign.range.upperBound, line.width(line.signs[index + 1].range) <= 2
    else { return sign.range }
    return sign.range.lowerBound..<line.signs[index + 1].range.upperBound
  }

  private static func pairs(_ line: WordedLine) -> [(open: Int, close: Int)] {
    var open: [Int] = []
    var pairs: [(open: Int, close: Int)] = []
    for index in line.signs.indices {
      switch line.signs[index].kind {
      case .openRound, .openWideRound: open.append(index)
      case .closeRound, .closeWideRound: if let first = open.popLast() { pairs.append((first, index)) }
      default: break
      }
    }
    return pairs
  }

  // MARK: Brackets

  /// Whether a pair of half-width brackets stands in Chinese text: not in a formula, a link, code or a file name.
  private func isChinese(open: Range<Int>, close: Range<Int>) -> Bool {
    let before = line.wordBefore(open.lowerBound)
    let after = line.wordAt(close.upperBound)
    if let before, "=＝+＋×÷*·/／\\^-−－]Σ∑∏√<>≥≤".unicodeScalars.contains(before) { return false }
    if let after, "=＝+＋×÷*·/／\\^".unicodeScalars.contains(after) { return false }
    // 报告(终稿).docx
    if after == ".", line.at(close.upperBound) == ".", line.at(close.upperBound + 1)?.isLatin == true { return false }
    if line.bytes[open.upperBound..<close.lowerBound].containsHan { return true }
    if open.upperBound == close.lowerBound { return false }
    // （1）资产管理, and 职工医保(试点)
    guard let before, !before.isWidePause else { return after?.isHan ?? false }
    return before.isHan && (after?.isChinese ?? true)
  }

  /// 湘财预（2023)378号: rules of its own judge the form of an issuing number.
  private func isOfIssuingNumber(_ open: Range<Int>, _ close: Range<Int>) -> Bool {
    let year = line.bytes[open.upperBound..<close.lowerBound]
    guard year.count == 4, year.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), let next = line.wordAt(close.upperBound) else { return false }
    return next.isDigit || next == "第"
  }

  // MARK: Quotation marks

  /// Pairs of quotation marks of which one or both are those of ASCII, where all of the line make pairs in turn.
  private var straightQuotes: [(range: Range<Int>, signs: [Sign])] {
    guard line.line.kinds.contains(Sign.Kinds(.straightQuote)) else { return [] }
    let quotes = line.signs.filter { [.straightQuote, .openQuote, .closeQuote].contains($0.kind) }
    guard quotes.count.isMultiple(of: 2) else { return [] }
    for (index, sign) in quotes.enumerated() where sign.kind == (index.isMultiple(of: 2) ? .closeQuote : .openQuote) { return [] }
    var found: [(range: Range<Int>, signs: [Sign])] = []
    for index in stride(from: 0, to: quotes.count, by: 2) {
      let (open, close) = (quotes[index], quotes[index + 1])
      let straight = [open, close].filter { $0.kind == .straightQuote }
      let before = line.before(open.range.lowerBound)
      guard !straight.isEmpty, line.bytes[open.range.upperBound..<close.range.lowerBound].containsHan, before.map({ !$0.isASCII }) ?? true,
        line.at(close.range.upperBound).map({ !$0.isLatin && !$0.isDigit && $0 != ":" }) ?? true, !line.isCode(open.range.lowerBound)
      else { continue }
      found.append((open.range.lowerBound..<close.range.upperBound, straight))
    }
    return found
  }

  // MARK: Pauses

  private func isChinesePause(_ sign: Sign) -> Bool {
    let (start, end) = (sign.range.lowerBound, sign.range.upperBound)
    guard let left = line.wordBefore(start) else { return false }
    let right = line.wordAt(end)
    // Several marks together are another fault.
    if line.before(start)?.isPause == true || line.at(end)?.isPause == true { return false }
    if sign.kind == .question || sign.kind == .exclamation {
      guard left.isHan || left.isWideClosing, right.map({ $0.isChinese || $0.isDigit }) ?? true else { return false }
      return !line.isCode(start)
    }
    guard isChineseLeft(left, start, right), isOpenRight(right, sign.kind) else { return false }
    return !line.isCode(start)
  }

  /// Whether what stands before a mark is Chinese text, or a figure or word inside of it.
  private func isChineseLeft(_ left: Unicode.Scalar, _ start: Int, _ right: Unicode.Scalar?) -> Bool {
    if left.isChinese { return true }
    guard let right, right.isHan || right.isWideOpening else { return false }
    if left.isDigit || left.isLatin || left == "%" {
      // 使用APP,并: the run of figures and letters follows Chinese text; a key at the start of a line (title: 报告) does not.
      guard line.before(start) == left else { return false }
      let run = line.asciiStart(before: start)
      // &nbsp;
      if line.bytes[run..<start].contains(UInt8(ascii: "&")) { return false }
      return run > line.range.lowerBound && line.wordBefore(run)?.isChinese == true
    }
    return line.before(start) == left && right.isHan && ")\"'*".unicodeScalars.contains(left)
  }

  private func isOpenRight(_ right: Unicode.Scalar?, _ kind: Sign.Kind) -> Bool {
    guard let right else { return true }
    return right.isChinese || right.isDigit || right.isLatin || "\"'*(<>≥≤+-".unicodeScalars.contains(right)
  }

  /// Whether a half-width full stop ends a paragraph of Chinese text.
  private func isChineseStop(_ range: Range<Int>) -> Bool {
    guard range.upperBound == line.range.upperBound, !line.isCell, let left = line.before(range.lowerBound) else { return false }
    return (left.isHan || left.isWideClosing) && line.isProse && !line.isCode(range.lowerBound)
  }
}

extension Collection<UInt8> {
  /// Whether a Chinese character stands among the bytes.
  var containsHan: Bool { contains { $0 >= 0xE4 && $0 <= 0xE9 } }
}
