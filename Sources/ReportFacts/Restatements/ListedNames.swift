/// The names of figures that a sentence tells one after the other behind all of their names: 中央补助、省级补助、县级配套资金的执行率依次为99.36%、98.26%、92.44%.
struct ListedNames {
  /// The first figure of the list.
  let head: Int
  /// One name for each figure; empty where the words name another number of things than there are figures.
  private let names: [FactName]

  /// The names of the list that begins with figure `head`; nil where it begins none, or no 分别 says that names and figures go in pairs.
  init?(_ passage: Passage, head: Int, read: (Range<Int>) -> FactName) {
    let figure = passage.figures[head]
    guard figure.head == head, figure.before.contains(.respectively) else { return nil }
    var end = head + 1
    while end < passage.figures.count, passage.figures[end].head == head { end += 1 }
    guard end - head >= 2 else { return nil }
    self.head = head
    let words = Self.words(passage, before: figure.token)
    guard let joints = Self.joints(passage, words, parts: end - head) else {
      names = []
      return
    }
    names = Self.names(passage, words, joints, read)
  }

  /// The name of figure `index`, a member of the list; that of nothing where it cannot be told.
  func name(of index: Int) -> FactName {
    let place = index - head
    return names.indices.contains(place) ? names[place] : .none
  }

  /// The tokens between the mark or figure before the names and the figure at token `figure`.
  private static func words(_ passage: Passage, before figure: Int) -> Range<Int> {
    var first = figure
    while first > 0 {
      let token = passage.tokens[first - 1]
      if token.kind == .quantity || token.kind == .enumerator { break }
      if let cue = token.cue, boundaries.contains(cue) { break }
      first -= 1
    }
    return first..<figure
  }

  private static let boundaries = CueSet(.comma, .semicolon, .stop, .colon, .open, .close)

  /// The tokens that part so many names: 、 alone, as 和 often stands within a name (社会保障和就业支出), else 、 and 和 and 及.
  private static func joints(_ passage: Passage, _ words: Range<Int>, parts: Int) -> [Int]? {
    let marks = words.filter { passage.tokens[$0].cue == .enumeration }
    if marks.count + 1 == parts { return marks }
    let all = words.filter { [.enumeration, .with, .conjunction].contains(passage.tokens[$0].cue) }
    return all.count + 1 == parts ? all : nil
  }

  private static func names(
    _ passage: Passage, _ words: Range<Int>, _ joints: [Int], _ read: (Range<Int>) -> FactName
  ) -> [FactName] {
    guard let first = words.first else { return [] }
    var start = first > 0 ? passage.tokens[first - 1].end : passage.content.lowerBound
    var parts: [FactName] = []
    for joint in joints {
      parts.append(read(start..<passage.tokens[joint].start))
      start = passage.tokens[joint].end
    }
    // What stands behind 的 is said of each: …的执行率依次为.
    let of = words.last { passage.tokens[$0].cue == .of && passage.tokens[$0].start > start }
    let end = passage.tokens[words.upperBound].start
    parts.append(read(start..<(of.map { passage.tokens[$0].start } ?? end)))
    let common = of.map { read(passage.tokens[$0].end..<end) } ?? .none
    let last = parts[parts.count - 1]
    return parts.map { part in
      var name = part
      if name.period == .unstated { name.period = parts[0].period }
      if name.measure == .unstated { name.measure = common.measure != .unstated ? common.measure : last.measure }
      // 中央、地方采购规模分别为: what is not parted by 的 is hard to tell from a name that is longer than the others.
      if common.isGeneric, common.scalars.isEmpty { return part.scalars.count + 2 < last.scalars.count ? .none : name }
      name.settle(part.scalars + common.scalars)
      return name
    }
  }
}
