import ReportText

/// Pairs the marks of titles, line by line.
struct TitleScanner {
  let bytes: [UInt8]
  private(set) var titles: [CitedTitle] = []
  /// The marks of the line that are still to be paired.
  private var marks: [Mark] = []
  /// The quotation marks of the line, which may stand for marks of titles.
  private var quotes: [Mark] = []

  /// No title is longer, in bytes: what is has lost its closing mark.
  private static let longest = 600

  init(_ bytes: [UInt8], _ anchors: [Anchor]) {
    self.bytes = bytes
    for anchor in anchors {
      if anchor.kind == .lineEnd {
        closeLine()
      } else if let mark = anchor.mark {
        switch mark.shape {
        case .double, .single, .angle: append(mark)
        case .quote, .corner, .lenticular, .square: quotes.append(mark)
        default: break
        }
      }
    }
    closeLine()
  }

  /// Takes << for one mark, as it is typed for 《.
  private mutating func append(_ mark: Mark) {
    if mark.shape == .angle, let last = marks.last, last.shape == .angle, last.opens == mark.opens,
      last.range.upperBound == mark.range.lowerBound
    {
      marks[marks.count - 1] = Mark(
        shape: .angle, opens: mark.opens, range: last.range.lowerBound..<mark.range.upperBound)
    } else {
      marks.append(mark)
    }
  }

  /// A pair of marks that is found, before its depth is known.
  private struct Pair {
    let open: Mark
    let close: Mark
  }

  private mutating func closeLine() {
    // As with most lines.
    if marks.isEmpty, quotes.isEmpty { return }
    defer {
      marks.removeAll(keepingCapacity: true)
      quotes.removeAll(keepingCapacity: true)
    }
    if quotes.count > 1 { takeQuotes() }
    guard marks.count > 1 else { return }
    var open: [Mark] = []
    var pairs: [Pair] = []
    for (index, mark) in marks.enumerated() {
      if mark.opens {
        // A line of nothing but opening marks must not cost the square of its length.
        if open.count == 32 { open.removeFirst() }
        open.append(mark)
      } else if let partner = partner(of: mark, at: index, in: open) {
        pairs.append(Pair(open: open[partner], close: mark))
        open.removeSubrange(partner...)
      }
    }
    append(pairs.sorted { $0.open.range.lowerBound < $1.open.range.lowerBound })
  }

  /// Takes quotation marks for marks of a title where what they enclose reads like one and its number follows in parentheses.
  private mutating func takeQuotes() {
    var taken: [Mark] = []
    for (open, close) in zip(quotes, quotes.dropFirst()) where open.opens && !close.opens && open.shape == close.shape {
      let content = open.range.upperBound..<close.range.lowerBound
      guard content.count <= 240, numberFollows(close.range.upperBound), DocumentKinds.endsTitle(bytes, content) else { continue }
      let isInside = marks.contains { $0.opens && $0.range.lowerBound < open.range.lowerBound } && isInsideTitle(open.range.lowerBound)
      guard !isInside else { continue }
      taken += [open, close]
    }
    guard !taken.isEmpty else { return }
    marks = (marks + taken).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Whether more marks of titles open in front of `offset` than close.
  private func isInsideTitle(_ offset: Int) -> Bool {
    var depth = 0
    for mark in marks where mark.range.lowerBound < offset { depth = max(0, depth + (mark.opens ? 1 : -1)) }
    return depth > 0
  }

  /// Whether an issuing number in parentheses begins at `offset`.
  private func numberFollows(_ offset: Int) -> Bool {
    var cursor = Cursor(bytes, at: offset)
    guard cursor.take("（") || cursor.take("(") else { return false }
    var steps = 0
    while steps < 12, let (scalar, length) = cursor.next, Cursor.isHan(scalar) {
      cursor.position += length
      steps += 1
    }
    guard steps > 1, let (scalar, _) = cursor.next, let (_, opens) = MarkShape.of(scalar), opens else { return false }
    return true
  }

  /// Which of the open marks `close` closes: the last one of its shape, or the last of all where another mark of the same kind follows
  /// for the outer title (《关于印发〈办法》的通知》).
  private func partner(of close: Mark, at index: Int, in open: [Mark]) -> Int? {
    guard let last = open.last else { return nil }
    let same = open.lastIndex { $0.shape == close.shape }
    if last.shape == close.shape { return open.count - 1 }
    if last.shape == .angle || close.shape == .angle {
      // < and > are also less and more: they pair with their like, and with 〈〉 and 《》 only around words.
      if let same { return same }
      return isWords(last.range.upperBound..<close.range.lowerBound) ? open.count - 1 : nil
    }
    let next = index + 1 < marks.count ? marks[index + 1] : nil
    if let same, open.count > 1, !(next.map { !$0.opens && $0.shape == close.shape } ?? false) { return same }
    return open.count - 1
  }

  private mutating func append(_ pairs: [Pair]) {
    var enclosing: [Int] = []
    for pair in pairs {
      while let end = enclosing.last, end <= pair.open.range.lowerBound { enclosing.removeLast() }
      let content = pair.open.range.upperBound..<pair.close.range.lowerBound
      guard content.count <= Self.longest else { continue }
      // What 〈〉 and <> enclose is a title only if it reads like one.
      if pair.open.shape != .double || pair.close.shape != .double {
        if enclosing.isEmpty ? !DocumentKinds.endsTitle(bytes, content) : !isWords(content) { continue }
      }
      titles.append(CitedTitle(open: pair.open, close: pair.close, depth: enclosing.count))
      enclosing.append(pair.close.range.lowerBound)
    }
  }

  /// Whether Chinese words stand there, and no sentence ends among them.
  private func isWords(_ range: Range<Int>) -> Bool {
    guard range.count >= 6, range.count <= Self.longest else { return false }
    var cursor = Cursor(bytes, at: range.lowerBound)
    var count = 0
    while cursor.position < range.upperBound, let (scalar, length) = cursor.next {
      if scalar == "。" || scalar == "；" { return false }
      if Cursor.isHan(scalar) { count += 1 }
      cursor.position += length
    }
    return count >= 2
  }
}
