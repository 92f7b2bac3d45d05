import ReportText

/// Puts numbers together that are named together, and finds the titles they belong to.
struct GroupFinder {
  let bytes: [UInt8]
  let numbers: [IssuingNumber]
  let titles: [CitedTitle]
  /// The titles that stand in no other, as indices into `titles`; their ranges do not overlap.
  private let outer: [Int]

  /// How far the closing mark of a remark is looked for, in bytes.
  private static let farthest = 300

  init(bytes: [UInt8], numbers: [IssuingNumber], titles: [CitedTitle]) {
    self.bytes = bytes
    self.numbers = numbers
    self.titles = titles
    outer = titles.indices.filter { titles[$0].depth == 0 }
  }

  /// The first title that ends at `offset` or behind it.
  private func title(endingFrom offset: Int) -> Int? {
    var (low, high) = (0, outer.count)
    while low < high {
      let middle = (low + high) / 2
      if titles[outer[middle]].range.upperBound < offset { low = middle + 1 } else { high = middle }
    }
    return low < outer.count ? outer[low] : nil
  }

  func groups() -> [NumberGroup] {
    var groups: [NumberGroup] = []
    var first = 0
    while first < numbers.count {
      var last = first
      while last + 1 < numbers.count, joins(numbers[last].range.upperBound, numbers[last + 1].range.lowerBound) { last += 1 }
      groups.append(group(first..<last + 1))
      first = last + 1
    }
    return groups
  }

  /// Whether only a comma or 和 stands between two numbers.
  private func joins(_ end: Int, _ start: Int) -> Bool {
    guard end <= start, start - end <= 9 else { return false }
    var cursor = Cursor(bytes, at: end)
    while cursor.position < start, let (scalar, length) = cursor.next {
      switch scalar {
      case "、", "，", ",", ";", "；", "和", "及", " ", "\u{3000}": cursor.position += length
      default: return false
      }
    }
    return cursor.position == start
  }

  private func group(_ members: Range<Int>) -> NumberGroup {
    let range = numbers[members.lowerBound].range.lowerBound..<numbers[members.upperBound - 1].range.upperBound
    var before = Cursor(bytes, at: range.lowerBound)
    before.takeBlanksBackwards()
    var open: Mark?
    if let (scalar, length) = before.previous, let (shape, opens) = MarkShape.of(scalar), opens, Self.encloses(shape) {
      open = Mark(shape: shape, opens: true, range: before.position - length..<before.position)
      before.position -= length
      before.takeBlanksBackwards()
    }
    var after = Cursor(bytes, at: range.upperBound)
    let suffixStart = after.position
    if !after.take("文件") { _ = after.take("文") }
    let suffix = suffixStart..<after.position
    after.takeBlanks()
    var close: Mark?
    var fills = false
    if let (scalar, length) = after.next, let (shape, opens) = MarkShape.of(scalar), !opens, Self.encloses(shape) {
      close = Mark(shape: shape, opens: false, range: after.position..<after.position + length)
      fills = true
      after.position += length
    } else if open != nil {
      close = closing(from: after.position)
      if let close { after.position = close.range.upperBound }
    }
    after.takeBlanks()
    let title = self.title(endingFrom: before.position).flatMap { titles[$0].range.upperBound == before.position ? $0 : nil }
    let enclosing = self.title(endingFrom: range.upperBound).flatMap {
      titles[$0].content.lowerBound <= range.lowerBound && range.upperBound <= titles[$0].content.upperBound ? $0 : nil
    }
    // A mark that only closes belongs to words further in front, unless a title stands there.
    if open == nil, title == nil, close != nil {
      close = nil
      fills = false
    }
    let bare =
      open != nil && title == nil && enclosing == nil ? BareTitleReader(bytes: bytes).title(endingAt: before.position) : nil
    let next = self.title(endingFrom: after.position + 1).flatMap { titles[$0].range.lowerBound == after.position ? $0 : nil }
    return NumberGroup(
      numbers: members, range: range, open: open, close: close, fillsMarks: fills, suffix: suffix, title: title,
      bareTitle: bare, enclosingTitle: enclosing, nextTitle: next)
  }

  /// The mark that closes a remark in which `position` lies; nil where the line or the sentence ends first.
  private func closing(from position: Int) -> Mark? {
    var cursor = Cursor(bytes, at: position)
    var depth = 0
    while cursor.position - position < Self.farthest, let (scalar, length) = cursor.next {
      if scalar == "\n" || scalar == "\r" || scalar == "。" { return nil }
      if let (shape, opens) = MarkShape.of(scalar), shape == .round || shape == .wideRound || shape == .curly {
        if opens {
          depth += 1
        } else if depth == 0 {
          return Mark(shape: shape, opens: false, range: cursor.position..<cursor.position + length)
        } else {
          depth -= 1
        }
      }
      cursor.position += length
    }
    return nil
  }

  /// Whether marks of this shape are put around issuing numbers, rightly or wrongly.
  private static func encloses(_ shape: MarkShape) -> Bool {
    switch shape {
    case .round, .wideRound, .curly, .square, .lenticular, .hexagonal, .falseHexagonal, .angle: true
    case .double, .single, .corner, .quote: false
    }
  }
}
