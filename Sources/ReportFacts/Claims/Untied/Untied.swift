/// What finders by wording left alone: figures whose words promise a relation, and the figures near them that bear one out.
///
/// 短收3060万元 or 退回率94.0% say that there are two other figures, though not where. A chance agreement of small numbers proves nothing;
/// so the likeliest pairs are tried first, and the fewer digits a figure has, the fewer pairs it may try.
struct Untied {
  let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
  }

  /// How many pairs a figure may try before chance would explain an agreement.
  func attempts(for result: Int) -> Int {
    switch passage.quantity(result).value.writtenDigits {
    case ...1: 0
    case 2: 1
    case 3: 4
    case 4: 24
    default: 80
    }
  }

  /// The stated figures that `result` may be drawn from, the likeliest first: those of its sentence and of the two before, and a few behind it
  /// in its own sentence; the near ones before the far ones, those it names and wholes before others.
  func pool(around result: Int, isWhole: (Int) -> Bool = { _ in false }, where test: (Int) -> Bool) -> [Int] {
    let place = passage.figures[result]
    var named: [UInt32]?
    var found: [(distance: Int, index: Int)] = []
    for index in max(0, result - 24)..<min(passage.figures.count, result + 5) where index != result && test(index) {
      let other = passage.figures[index]
      let sentences = abs(place.sentence - other.sentence)
      if index > result ? sentences > 0 : sentences > 2 { continue }
      if passage.quantity(index).hedge == .about { continue }
      var distance = abs(result - index) + 3 * sentences + (index > result ? 2 : 0) + min(abs(place.group - other.group), 2)
      // 占比57.9%（11.36万人次）
      if index == result + 1, other.bracket > place.token { distance -= 3 }
      if isWhole(index) { distance -= 5 }
      let names = named ?? LabelMatch.scalars(passage, words(before: result))
      named = names
      if LabelMatch.commonRun(names[...], passage.label(index)) >= 2 { distance -= 6 }
      found.append((distance, index))
    }
    if found.count < 2 { return found.map(\.index) }
    return found.sorted { ($0.distance, $0.index) < ($1.distance, $1.index) }.map(\.index)
  }

  /// The pairs of a pool in the order of their nearness, both ways round, no more than `most`.
  func pairs(_ pool: [Int], most: Int, where test: (Int, Int) -> Bool) -> [(Int, Int)] {
    var pairs: [(Int, Int)] = []
    guard pool.count >= 2, most > 0 else { return [] }
    for sum in 1...(2 * min(pool.count - 1, 12)) {
      for first in 0...min(sum, pool.count - 1) {
        let second = sum - first
        guard second != first, second < pool.count, test(pool[first], pool[second]) else { continue }
        pairs.append((pool[first], pool[second]))
        if pairs.count == most { return pairs }
      }
    }
    return pairs
  }

  /// Whether the words right before `figure`, back to the last mark or figure, hold one of `openings`.
  func isIntroduced(_ figure: Int, by openings: ByteWords) -> Bool {
    passage.mayHold(openings, before: figure) && openings.occur(in: passage.bytes, absolute(words(before: figure)))
  }

  /// Whether one of `openings` stands right before `figure`.
  func isPreceded(_ figure: Int, by openings: ByteWords) -> Bool {
    let end = passage.quantity(figure).range.lowerBound
    return openings.end(passage.bytes, absolute(min(passage.content.lowerBound, end)..<end))
  }

  /// Whether one of `words` stands right behind `figure`.
  func isFollowed(_ figure: Int, by words: ByteWords) -> Bool {
    let start = passage.quantity(figure).range.upperBound
    return passage.contains(words, in: start..<max(start, min(passage.content.upperBound, start + 15)))
  }

  private func absolute(_ range: Range<Int>) -> Range<Int> { passage.origin + range.lowerBound..<passage.origin + range.upperBound }

  /// The words between `figure` and the mark or figure before it.
  func words(before figure: Int) -> Range<Int> {
    let token = passage.figures[figure].token
    var lower = token - 1
    while lower >= 0, passage.tokens[lower].kind != .quantity {
      if let cue = passage.tokens[lower].cue, Self.marks.contains(cue) { break }
      lower -= 1
    }
    return (lower >= 0 ? passage.tokens[lower].end : passage.content.lowerBound)..<passage.tokens[token].start
  }

  private static let marks = CueSet(.comma, .semicolon, .stop, .colon, .open, .close)

  /// Whether a figure is an amount of something, not a rate, a span of time or a limit.
  func isAmount(_ index: Int) -> Bool {
    let unit = passage.quantity(index).unit
    guard !unit.isRate, unit.dimension != .time else { return false }
    switch passage.figures[index].role {
    case .main, .base, .denominator, .score, .average, .price: return true
    default: return false
    }
  }
}
