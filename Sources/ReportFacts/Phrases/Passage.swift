/// One block of running text, read: its tokens, its quantities, and what part each plays.
struct Passage: Sendable {
  /// The bytes of the whole report.
  let bytes: [UInt8]
  /// Where the block starts; everything in the passage counts from here.
  let origin: Int
  /// The words of the block.
  let content: Range<Int>
  let tokens: [Token]
  let quantities: [Quantity]
  let figures: [Figure]
  /// The figure of each token, or -1.
  let figureOfToken: [Int]
  /// How many sentences the block has.
  let sentences: Int
  /// Whether the last sentence lacks its closing mark, as a half-typed one does.
  let isOpen: Bool

  /// The quantity of figure `index`.
  func quantity(_ index: Int) -> Quantity { quantities[figures[index].quantity] }

  /// The amount of figure `index` in the base unit of its dimension.
  func amount(_ index: Int) -> Decimal { quantity(index).amount }

  /// Whether `words` stand somewhere in `range`.
  func contains(_ words: StaticString, in range: Range<Int>) -> Bool {
    find(words, in: range) != nil
  }

  /// Where `words` first stand in `range`.
  func find(_ words: StaticString, in range: Range<Int>) -> Int? {
    let count = words.utf8CodeUnitCount
    guard range.count >= count else { return nil }
    return words.withUTF8Buffer { buffer in
      var position = range.lowerBound
      while position + count <= range.upperBound {
        var offset = 0
        while offset < count, bytes[origin + position + offset] == buffer[offset] { offset += 1 }
        if offset == count { return position }
        position += 1
      }
      return nil
    }
  }

  /// The figures of one sentence, in order.
  func figures(inSentence sentence: Int) -> Range<Int> {
    var lower = 0
    while lower < figures.count, figures[lower].sentence < sentence { lower += 1 }
    var upper = lower
    while upper < figures.count, figures[upper].sentence == sentence { upper += 1 }
    return lower..<upper
  }

  /// A mention of figure `index` for a claim.
  func mention(_ index: Int) -> Mention {
    let quantity = quantity(index)
    return Mention(range: quantity.range, value: quantity.value, scale: quantity.scale)
  }
}
