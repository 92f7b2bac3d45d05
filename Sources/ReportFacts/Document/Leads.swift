/// What a passage offers to claims that reach beyond it.
enum Leads {
  /// At most this many amounts of a block are offered.
  static let limit = 40

  /// The amounts outside brackets that the block is about, marks given among them.
  static func read(_ passage: Passage) -> [BlockFacts.Lead] {
    var leads: [BlockFacts.Lead] = []
    for index in passage.figures.indices where leads.count < limit {
      let figure = passage.figures[index]
      guard figure.role == .main && figure.bracket < 0 || figure.role == .score || figure.role == .fullMarks,
        !passage.quantity(index).unit.isRate
      else { continue }
      leads.append(lead(passage, index))
    }
    return leads
  }

  private static func lead(_ passage: Passage, _ index: Int) -> BlockFacts.Lead {
    let figure = passage.figures[index]
    return BlockFacts.Lead(
      quantity: passage.quantity(index), measure: figure.measure, period: figure.period, role: figure.role,
      isWhole: figure.before.contains(.total), label: figure.label)
  }

  /// The totals before a 其中：, 如下： or ： that ends the block.
  static func openTotals(_ passage: Passage) -> [BlockFacts.Lead] {
    guard let last = passage.figures.indices.last, announcesList(passage) else { return [] }
    let sentence = passage.figures[last].sentence
    let totals = passage.figures(inSentence: sentence).reversed().filter {
      passage.figures[$0].role == .main && !passage.quantity($0).unit.isRate
    }
    return totals.prefix(limit).map { lead(passage, $0) }
  }

  /// The whole numbers of things in the last sentence of a block that announces a list, the nearest to its end first.
  static func openCounts(_ totals: [BlockFacts.Lead]) -> [BlockFacts.Lead] {
    totals.filter { $0.quantity.unit.dimension == .items && $0.quantity.value.places == 0 && $0.quantity.scale == 0 }
  }

  /// Whether 合计, 总计, 以上合计 or 上述三项共计 opens the block.
  static func isTotalLine(_ passage: Passage) -> Bool {
    // 上述三项共计: the number of items belongs to the words.
    let opening = passage.tokens.prefix { $0.kind == .quantity }.count
    guard opening <= 1, opening < passage.tokens.count else { return false }
    let total = passage.tokens[opening]
    guard total.cue == .total, total.end - total.start > 3 else { return false }
    let before = passage.content.lowerBound..<total.start
    if opening == 0, before.count <= 3 { return true }
    return before.count <= 15 && (passage.contains("以上", in: before) || passage.contains("上述", in: before))
  }

  /// Whether the block ends in a colon, or in 其中, with no figure behind that.
  private static func announcesList(_ passage: Passage) -> Bool {
    guard let token = passage.tokens.last(where: { $0.cue != .stop || $0.end < passage.content.upperBound }) else { return false }
    guard token.cue == .colon || token.cue == .among || token.cue == .namely else { return false }
    return passage.content.upperBound - token.end <= 3
  }

  /// Shares with a numerator that stand in no ratio yet.
  static func openShares(_ passage: Passage, _ collector: ClaimCollector) -> [BlockFacts.OpenShare] {
    var open: [BlockFacts.OpenShare] = []
    for index in passage.figures.indices where passage.figures[index].role == .share && !collector.has(.ratio, result: index) {
      guard let numerator = Shares(passage).numerator(of: index) else { continue }
      open.append(
        BlockFacts.OpenShare(
          share: passage.quantity(index), numerator: passage.quantity(numerator), sentence: passage.figures[index].sentence,
          whole: Shares(passage).wholeName(index)))
    }
    return open
  }
}
