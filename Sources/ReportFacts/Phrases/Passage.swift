/// One block of running text, read: its tokens, its quantities, and what part each plays.
///
/// A class, though it never changes: finders hand it round all the time, and each of six arrays would be retained at every step.
final class Passage: Sendable {
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
  /// The opening bracket around each token, or -1.
  let bracketOfToken: [Int]
  /// The first figure of each sentence, and last the number of figures.
  let sentenceStarts: [Int]
  /// Whether the last sentence lacks its closing mark, as a half-typed one does.
  let isOpen: Bool
  /// Whether it is read again for what is one slip away (`SlipReader`).
  private let isSecondReading: Bool
  /// The words before each figure, which are asked for by many finders.
  private let words: [Words]
  /// The characters of `content`.
  private let characters: CharacterFilter
  /// The places of the figures of each sentence.
  private let groups: [GroupPlaces]
  /// The characters of the labels of all figures.
  private let labelScalars: [UInt32]

  /// What stands before a figure.
  private struct Words {
    /// Where the words begin: behind the last mark or figure.
    var start: Int
    /// Their characters as bits.
    var mask: UInt64 = 0
    /// The characters of the label in `labelScalars`.
    var label = 0..<0
  }

  init(
    bytes: [UInt8], origin: Int, content: Range<Int>, tokens: [Token], quantities: [Quantity], figures: [Figure], figureOfToken: [Int],
    bracketOfToken: [Int], sentenceStarts: [Int], isOpen: Bool
  ) {
    self.bytes = bytes
    self.origin = origin
    self.content = content
    self.tokens = tokens
    self.quantities = quantities
    self.figures = figures
    self.figureOfToken = figureOfToken
    self.bracketOfToken = bracketOfToken
    self.sentenceStarts = sentenceStarts
    self.isOpen = isOpen
    isSecondReading = false
    var words: [Words] = []
    words.reserveCapacity(figures.count)
    groups = sentenceStarts.indices.dropLast().map { sentence in
      var places = GroupPlaces()
      for index in sentenceStarts[sentence]..<sentenceStarts[sentence + 1] { places.note(quantities[figures[index].quantity]) }
      return places
    }
    var labelScalars: [UInt32] = []
    labelScalars.reserveCapacity(figures.count * 8)
    for figure in figures {
      var before = Words(start: Self.wordStart(tokens, figure.token))
      before.mask = CharacterFilter.mask(of: bytes, origin + before.start..<origin + max(before.start, tokens[figure.token].start))
      let first = labelScalars.count
      LabelMatch.append(bytes, origin + figure.label.lowerBound..<origin + figure.label.upperBound, to: &labelScalars)
      before.label = first..<labelScalars.count
      words.append(before)
    }
    self.words = words
    self.labelScalars = labelScalars
    characters = CharacterFilter(bytes, origin + content.lowerBound..<origin + content.upperBound)
  }

  /// The same passage with `suspects` marked: their checks accept what is one slip away.
  func suspecting(_ suspects: [Int]) -> Passage { Passage(self, suspecting: suspects) }

  private init(_ passage: Passage, suspecting suspects: [Int]) {
    var marked = passage.quantities
    for suspect in suspects { marked[passage.figures[suspect].quantity].isSuspect = true }
    quantities = marked
    bytes = passage.bytes
    origin = passage.origin
    content = passage.content
    tokens = passage.tokens
    figures = passage.figures
    figureOfToken = passage.figureOfToken
    bracketOfToken = passage.bracketOfToken
    sentenceStarts = passage.sentenceStarts
    isOpen = passage.isOpen
    isSecondReading = true
    words = passage.words
    characters = passage.characters
    groups = passage.groups
    labelScalars = passage.labelScalars
  }

  /// Whether it is worth asking what figure `index` is the result of. When a passage is read again only for slips, nothing new is told of
  /// figures that are no suspects.
  func mayBeResult(_ index: Int) -> Bool { !isSecondReading || quantities[figures[index].quantity].isSuspect }

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
    return words.withUTF8Buffer { words in
      if isInContent(range), !characters.mayHold(words) { return nil }
      return bytes.withUnsafeBufferPointer { bytes in
        let first = words[0]
        var position = origin + range.lowerBound
        let last = origin + range.upperBound - count
        while position <= last {
          if bytes[position] == first {
            var offset = 1
            while offset < count, bytes[position + offset] == words[offset] { offset += 1 }
            if offset == count { return position - origin }
          }
          position += 1
        }
        return nil
      }
    }
  }

  /// Whether the characters of `range` are known.
  private func isInContent(_ range: Range<Int>) -> Bool { range.lowerBound >= content.lowerBound && range.upperBound <= content.upperBound }

  /// Whether `name` may stand in `range`: its first two characters stand somewhere in the passage.
  func mayHold(_ name: [UInt32], in range: Range<Int>) -> Bool {
    guard isInContent(range), let first = name.first else { return true }
    return characters.mayHold(first) && (name.count < 2 || characters.mayHold(name[1]))
  }

  /// Whether one of `words` may stand between the last mark or figure and figure `index`.
  func mayHold(_ words: ByteWords, before index: Int) -> Bool { words.mayOccur(where: self.words[index].mask) }

  /// Whether one of `words` stands in `range`.
  func contains(_ words: ByteWords, in range: Range<Int>) -> Bool {
    if isInContent(range), !words.mayOccur(in: characters) { return false }
    return words.occur(in: bytes, origin + range.lowerBound..<origin + range.upperBound)
  }

  /// The figures of one sentence, in order.
  func figures(inSentence sentence: Int) -> Range<Int> {
    guard sentence >= 0, sentence + 1 < sentenceStarts.count else { return 0..<0 }
    return sentenceStarts[sentence]..<sentenceStarts[sentence + 1]
  }

  /// Whether the words between the last mark or figure and figure `index` hold one of `names`.
  func words(before index: Int, holdOneOf names: some Sequence<[UInt32]>) -> Bool {
    let words = self.words[index].start..<tokens[figures[index].token].start
    guard words.count >= 3 else { return false }
    let mask = self.words[index].mask
    return names.contains { CharacterFilter.mayHold(mask, $0) && LabelMatch.stands($0, self, in: words) }
  }

  /// The characters of the label of figure `index`, marks and quotes left out.
  func label(_ index: Int) -> ArraySlice<UInt32> { labelScalars[words[index].label] }

  /// The places of the figures that stand near figure `index` in its sentence.
  func group(around index: Int) -> GroupPlaces {
    let sentence = figures[index].sentence
    let near = figures(near: index)
    if near == figures(inSentence: sentence), !near.isEmpty { return groups[sentence] }
    var places = GroupPlaces()
    for other in near { places.note(quantities[figures[other].quantity]) }
    return places
  }

  /// Where the words before a figure begin: behind the last mark or figure.
  private static func wordStart(_ tokens: [Token], _ token: Int) -> Int {
    var lower = token - 1
    while lower >= 0, tokens[lower].kind != .quantity {
      // 其余村（社区）68户: what a bracket remarks on the noun is passed over.
      if tokens[lower].cue == .close, tokens[lower].link >= 0, tokens[lower].link < lower {
        lower = tokens[lower].link - 1
        continue
      }
      if let cue = tokens[lower].cue, openingMarks.contains(cue) { break }
      lower -= 1
    }
    return lower >= 0 ? tokens[lower].end : 0
  }

  private static let openingMarks = CueSet(.comma, .semicolon, .stop, .colon, .open)

  /// The figures of the sentence of figure `index` that stand near it: a sentence of thousands is no group.
  func figures(near index: Int) -> Range<Int> {
    let all = figures(inSentence: figures[index].sentence)
    return max(all.lowerBound, index - 60)..<max(index, min(all.upperBound, index + 60))
  }

  /// A figure as a factor: money in yuan, everything else in its own unit, for 每吨120元 means the ton that 2.6万吨 counts.
  func written(_ index: Int) -> Decimal {
    let quantity = quantity(index)
    return quantity.unit.dimension == .money ? quantity.amount : quantity.value.scaled(by: quantity.scale)
  }

  /// Whether a figure is what is left: 结余, 净资产, 未拨付.
  func isLeftOver(_ index: Int) -> Bool {
    if figures[index].before.contains(.surplus) || figures[index].before.contains(.cumulative) { return true }
    // 支出36.5万元，余3.5万元
    let label = figures[index].label
    return label.count == 3 && contains("余", in: label)
  }

  /// The figure of a token, if it is one.
  func figure(at token: Int) -> Int? { figureOfToken[token] >= 0 ? figureOfToken[token] : nil }

  /// The last figure before a token, or -1.
  func lastFigure(before token: Int) -> Int {
    var lower = 0
    var upper = figures.count
    while lower < upper {
      let middle = (lower + upper) / 2
      if figures[middle].token < token { lower = middle + 1 } else { upper = middle }
    }
    return lower - 1
  }

  /// A mention of figure `index` for a claim.
  func mention(_ index: Int) -> Mention {
    let quantity = quantity(index)
    return Mention(range: quantity.range, value: quantity.value, scale: quantity.scale)
  }
}
