/// The items of a list set off by 、: where they stand, and how many there may be.
struct ItemList {
  /// The items, split at 、 and, where that gives the number wanted, at the last 和 or 及.
  private(set) var items: [Range<Int>] = []
  /// Whether the list is plainly worded: only 、 and a closing mark, no brackets, no 等.
  private(set) var isPlain = true
  /// Whether the items are numbered (一是…二是…).
  private(set) var isNumbered = false

  /// Items whose places are known.
  init(ranges: [Range<Int>], isNumbered: Bool = false) {
    items = ranges
    self.isNumbered = isNumbered
  }

  /// 三个方面：A类178.9万元，占58.4%；B类…；C类…。: exactly as many items as wanted, parted by ；to the end of the sentence; nil otherwise.
  init?(_ passage: Passage, partedBySemicolonsBehind from: Int, wanted: Int) {
    guard wanted >= 2 else { return nil }
    var start = passage.tokens[from].end
    var index = from + 1
    while index < passage.tokens.count, passage.tokens[index].cue != .stop {
      switch passage.tokens[index].cue {
      case .semicolon:
        items.append(start..<passage.tokens[index].start)
        start = passage.tokens[index].end
        if items.count >= wanted { return nil }
      case .open, .quoteOpen:
        if passage.tokens[index].link > index { index = passage.tokens[index].link }
      case .colon: return nil
      default: break
      }
      index += 1
    }
    let end = index < passage.tokens.count ? passage.tokens[index].start : passage.content.upperBound
    guard items.count == wanted - 1, end > start else { return nil }
    items.append(start..<end)
    isNumbered = true
  }

  /// Reads forward from token `from`, to the mark that ends the list; `wanted` decides whether 和 joins items or stands in a name.
  init(_ passage: Passage, behind from: Int, wanted: Int) {
    var starts = passage.tokens[from].end
    var index = from + 1
    var lastJoint: Int?
    scan: while index < passage.tokens.count {
      let token = passage.tokens[index]
      switch token.cue {
      case .enumeration:
        items.append(starts..<token.start)
        starts = token.end
        lastJoint = nil
      case .comma where items.isEmpty && index == from + 1 && token.start - starts <= 1:
        starts = token.end
      case .stop, .semicolon, .comma, .colon: break scan
      case .close where token.link <= from: break scan
      case .etc:
        if token.start > starts { isPlain = false }
      case .open, .quoteOpen:
        if token.cue == .open { isPlain = false }
        if token.link > index { index = token.link }
      case .with, .conjunction: lastJoint = index
      case .composed, .respectively: break scan
      default: break
      }
      index += 1
    }
    let end = index < passage.tokens.count ? passage.tokens[index].start : passage.content.upperBound
    finish(passage, starts: starts, end: end, joint: lastJoint, wanted: wanted)
  }

  /// Reads backward from 等 at token `until`: A、B、C等3个.
  init(_ passage: Passage, before until: Int, wanted: Int) {
    var marks: [Int] = []
    var index = until - 1
    var lastJoint: Int?
    var lower = 0
    scan: while index >= 0 {
      let token = passage.tokens[index]
      switch token.cue {
      case .enumeration: marks.append(index)
      case .stop, .semicolon, .comma, .colon:
        lower = token.end
        break scan
      case .open where token.link > until:
        lower = token.end
        break scan
      case .close, .quoteClose:
        if token.link >= 0, token.link < index { index = token.link }
      case .with, .conjunction: if marks.isEmpty { lastJoint = lastJoint ?? index }
      case .establish where marks.count > 0:
        lower = token.end
        break scan
      default: break
      }
      index -= 1
    }
    // 抽查对象为A、B、C等: the list begins behind the verb.
    if let first = marks.last,
      let verb = passage.tokens[..<first].last(where: { [.is, .including, .namely, .among, .establish, .respectively].contains($0.cue) }),
      verb.start >= lower
    {
      lower = verb.end
    }
    var starts = lower
    for mark in marks.reversed() {
      items.append(starts..<passage.tokens[mark].start)
      starts = passage.tokens[mark].end
    }
    finish(passage, starts: starts, end: passage.tokens[until].start, joint: lastJoint, wanted: wanted)
  }

  /// Whether 和 parts two items rather than standing inside a name (规划和财务股): the first half ends as the other items do.
  private func splits(_ passage: Passage, _ first: Range<Int>, _ second: Range<Int>) -> Bool {
    func last(_ range: Range<Int>) -> UInt32? { LabelMatch.scalars(passage, range).last }
    let others = items.map(last)
    guard others.count >= 2, let ending = last(second), others.count(where: { $0 == ending }) * 2 > others.count else { return true }
    return last(first) == ending
  }

  private mutating func finish(_ passage: Passage, starts: Int, end: Int, joint: Int?, wanted: Int) {
    guard end > starts else { return }
    if let joint, items.count + 2 == wanted, passage.tokens[joint].start > starts,
      splits(passage, starts..<passage.tokens[joint].start, passage.tokens[joint].end..<end)
    {
      items.append(starts..<passage.tokens[joint].start)
      items.append(passage.tokens[joint].end..<end)
    } else {
      // Whether 和 joins two items or stands in a name decides the number: then a number that differs is not surely wrong.
      if let joint, items.count + 1 != wanted, passage.tokens[joint].start > starts,
        splits(passage, starts..<passage.tokens[joint].start, passage.tokens[joint].end..<end)
      {
        isPlain = false
      }
      items.append(starts..<end)
    }
  }
}
