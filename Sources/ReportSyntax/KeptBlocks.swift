import ReportText

/// Which blocks of an earlier report are those of a later text too, by what the two have in common at their beginning and at their end.
struct KeptBlocks {
  let earlier: Report
  /// How many blocks at the beginning are the same: parsing goes on behind them.
  let count: Int
  /// By how much the common end moved, and where it begins in the earlier text.
  private let distance: Int
  private let tail: Int

  /// How many lines with words a decision about a block may rest on that stand behind it, and some more: a table looks ahead for its end.
  private static let lookahead = 24

  init(_ earlier: Report, _ text: SourceText) {
    let ends = CommonEnds(earlier.text, text)
    self.earlier = earlier
    distance = text.count - earlier.text.count
    tail = earlier.text.count - ends.suffix
    // A line end that is cut in two may be half of another one.
    var block = Self.index(of: ends.prefix, in: earlier.starts)
    var left = Self.lookahead
    while block > 0 {
      block -= 1
      if earlier.blocks[block].kind != .blank { left -= 1 }
      if left < 0, earlier.isFree[block] { break }
    }
    count = block
  }

  /// The block of the earlier report that begins where the later text has `position`, if all from there on is the same and can be parsed
  /// without what stands before it.
  func block(at position: Int) -> Int? {
    let start = position - distance
    guard start >= tail else { return nil }
    let index = Self.index(of: start, in: earlier.starts)
    return index < earlier.starts.count && earlier.starts[index] == start && earlier.isFree[index] ? index : nil
  }

  /// How many blocks begin before `offset`.
  private static func index(of offset: Int, in starts: [Int]) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
