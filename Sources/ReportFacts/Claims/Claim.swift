/// A statement of a report that ties quantities together and can be checked from the report alone (勾稽关系).
package struct Claim: Sendable, Equatable {
  package let kind: ClaimKind
  package let verdict: Verdict
  /// How sure the finder is that the writer means this relation.
  package let confidence: Confidence
  /// The stated result: the total of a sum, the percentage of a growth, the word of an order.
  package let result: Mention
  /// What the result is computed from, in formula order.
  package let operands: [Mention]
  /// Whether the base of a growth is not stated: then the operands are [new, change] and the base is new ± change.
  package let impliedBase: Bool
  /// What the operands give, in the unit of the result; nil where the kind has no number (an order).
  package let computed: Decimal?
  /// Stated minus computed, in the unit of the result; nil where `computed` is.
  package let gap: Decimal?
  /// What is wrong besides the amount.
  package let fault: Fault?
  /// Whether it adds up the marks of a table of marks (绩效自评表), or is the row of an indicator, be it told in words.
  package let isOfMarks: Bool
  /// The direction that the wording states: 1 for a rise (增加), -1 for a fall (减少), 0 where it states none.
  package let statedDirection: Int
  /// The words that state the direction (减少), which a fix replaces; nil where there are none.
  package let directionWords: Range<Int>?

  package init(
    kind: ClaimKind, verdict: Verdict, confidence: Confidence, result: Mention, operands: [Mention],
    impliedBase: Bool = false, computed: Decimal? = nil, gap: Decimal? = nil, fault: Fault? = nil,
    isOfMarks: Bool = false, statedDirection: Int = 0, directionWords: Range<Int>? = nil
  ) {
    self.kind = kind
    self.verdict = verdict
    self.confidence = confidence
    self.result = result
    self.operands = operands
    self.impliedBase = impliedBase
    self.computed = computed
    self.gap = gap
    self.fault = fault
    self.isOfMarks = isOfMarks
    self.statedDirection = statedDirection
    self.directionWords = directionWords
  }

  /// The same claim in a text where its block starts at `offset`.
  func shifted(by offset: Int) -> Claim {
    Claim(
      kind: kind, verdict: verdict, confidence: confidence, result: result.shifted(by: offset),
      operands: operands.map { $0.shifted(by: offset) },
      impliedBase: impliedBase, computed: computed, gap: gap, fault: fault, isOfMarks: isOfMarks,
      statedDirection: statedDirection, directionWords: directionWords.map { $0.lowerBound + offset..<$0.upperBound + offset })
  }

  /// What is wrong with a claim besides its amount.
  package enum Fault: Sendable, Equatable {
    /// The amount is right but the direction word contradicts the figures.
    case direction
    /// The base is nought, so there is no rate.
    case zeroBase
    /// Marks were lost though the target was met.
    case metTarget
    /// Full marks were given though the target was missed.
    case missedTarget
    /// More marks were given than there are.
    case aboveFullMarks
  }
}

/// The kinds of claims, as labelled in evaluation data.
package enum ClaimKind: String, Sendable, CaseIterable {
  /// A total and its complete list of parts.
  case sum
  /// One stated part of a stated whole.
  case part
  /// |operands[0] − operands[1]|.
  case difference
  /// (operands[0] − operands[1]) ÷ operands[1].
  case growth
  /// operands[0] ÷ operands[1], as a percentage.
  case ratio
  /// A comparison without an amount (大于, 持平, 未超过).
  case order
  /// The same quantity stated again elsewhere.
  case restatement
  /// A stated number of listed items.
  case count
  /// An indicator row: target, actual value, full marks, marks given.
  case target
  /// operands[0] ÷ operands[1] that is no percentage (人均).
  case average
  /// The operands multiplied.
  case product
  /// Signed terms: 上年结余 + 收入 − 支出 = 年末结余.
  case balance
}

/// What comparing a claim with its operands gives (核对结论).
package enum Verdict: String, Sendable {
  /// The operands give the result exactly, at the places of their group.
  case holds
  /// The gap is no more than rounding explains (尾差).
  case rounding
  /// Anything else.
  case mismatch
}

/// How sure a claim finder is of its reading.
package enum Confidence: UInt8, Sendable, Comparable {
  /// Only nearness speaks for the reading: a mismatch is not shown.
  case low
  /// The wording leaves room for another reading: a mismatch is a warning.
  case medium
  /// The wording or the layout is explicit: a mismatch is an error.
  case high

  package static func < (a: Confidence, b: Confidence) -> Bool { a.rawValue < b.rawValue }
}

/// A figure or word of the report that takes part in a claim.
package struct Mention: Sendable, Equatable {
  /// Where it stands, in UTF-8 offsets of the text; number and unit, without hedges.
  package let range: Range<Int>
  /// The number as written, without its scale (万, 亿); nil for the items of a count and the words of an order.
  package let value: Decimal?
  /// The power of ten of the scale: 4 for 万元.
  package let scale: Int

  package init(range: Range<Int>, value: Decimal?, scale: Int = 0) {
    self.range = range
    self.value = value
    self.scale = scale
  }

  func shifted(by offset: Int) -> Mention {
    Mention(range: range.lowerBound + offset..<range.upperBound + offset, value: value, scale: scale)
  }
}
