/// Puts together what the pieces of a long block say.
extension BlockFacts {
  /// Adds the facts of the next piece, which begins at `offset` in the block.
  mutating func append(_ next: BlockFacts, at offset: Int) {
    if quantities.isEmpty { isTotalLine = next.isTotalLine }
    claims += next.claims.map { $0.shifted(by: offset) }
    statesGradeBands = statesGradeBands || next.statesGradeBands
    observations += next.observations.map { $0.shifted(by: offset) }
    quantities += next.quantities.map { $0.shifted(by: offset) }
    leads += next.leads.prefix(max(0, Leads.limit - leads.count)).map { $0.shifted(by: offset) }
    openTotals = next.openTotals.map { $0.shifted(by: offset) }
    openCounts = next.openCounts.map { $0.shifted(by: offset) }
    let statedSentences = (stated.last?.sentence ?? -1) + 1
    stated += next.stated.map { $0.shifted(by: offset, sentences: statedSentences) }
    // Shares of two pieces never stand in one sentence: the numbers of the sentences go on.
    let sentences = (openShares.last?.sentence ?? -1) + 1
    for share in next.openShares {
      openShares.append(
        OpenShare(
          share: share.share.shifted(by: offset), numerator: share.numerator.shifted(by: offset), sentence: sentences + share.sentence,
          whole: share.whole))
    }
  }

  /// Adds what the words of a cell say, which begin at `offset` in the block of the table.
  mutating func append(wordsOfCell words: BlockFacts, at offset: Int) {
    quantities += words.quantities.map { $0.shifted(by: offset) }
    claims += words.claims.map { $0.shifted(by: offset) }
    stated += words.stated.map { $0.shifted(by: offset, sentences: 0) }
  }

  /// Words without figures follow: what stands before them announces no list below the block.
  mutating func closeList() {
    openTotals = []
    openCounts = []
  }
}

extension BlockFacts.Lead {
  fileprivate func shifted(by offset: Int) -> BlockFacts.Lead {
    BlockFacts.Lead(
      quantity: quantity.shifted(by: offset), measure: measure, period: period, role: role, isWhole: isWhole,
      label: label.shifted(by: offset), qualifier: qualifier.shifted(by: offset))
  }
}

extension StatedFact {
  fileprivate func shifted(by offset: Int, sentences: Int) -> StatedFact {
    StatedFact(
      quantity: quantity.shifted(by: offset), kind: kind, direction: direction, sentence: sentences + sentence, name: name, topic: topic,
      period: period, measure: measure, isMeasureInferred: isMeasureInferred, isPart: isPart, isWhole: isWhole)
  }
}

extension Quantity {
  fileprivate func shifted(by offset: Int) -> Quantity {
    Quantity(
      range: range.shifted(by: offset), number: number.shifted(by: offset), value: value, scale: scale, unit: unit, hedge: hedge,
      isChinese: isChinese)
  }
}

extension Range<Int> {
  fileprivate func shifted(by offset: Int) -> Range<Int> { lowerBound + offset..<upperBound + offset }
}
