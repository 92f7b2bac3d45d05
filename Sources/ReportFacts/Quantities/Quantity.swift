/// A number written in a report, with its unit and how exact it claims to be.
package struct Quantity: Sendable, Equatable {
  /// Number and unit, without hedges, in UTF-8 offsets from the start of the block: `3,648.79 万元`.
  package let range: Range<Int>
  /// The number alone.
  package let number: Range<Int>
  /// The number as written, with its sign; 3648.79 for 3,648.79万元.
  package let value: Decimal
  /// The power of ten of the scale: 4 for 万元, 8 for 亿人次, 0 for 元.
  package let scale: Int
  package let unit: Unit
  package let hedge: Hedge
  /// Whether the number is written in Chinese numerals (三十五).
  package let isChinese: Bool
  /// Whether a check of the number accepts what is one slip of the hand away: nothing else in its passage ties it (`SlipReader`).
  var isSuspect = false

  /// The number in the base unit of its dimension: 36487900 for 3648.79万元.
  package var amount: Decimal { value.scaled(by: scale + unit.exponent) }

  /// Whether neither the figure nor its line says a unit.
  var isBare: Bool { unit.dimension == .none && scale == 0 }

  /// The same figure in the unit of `other`, where it has none: the caption of its table (单位：万元) stands elsewhere.
  func inUnit(of other: Quantity) -> Quantity {
    guard isBare else { return self }
    return Quantity(
      range: range, number: number, value: value, scale: other.scale, unit: other.unit, hedge: hedge, isChinese: isChinese)
  }

  /// Whether sums and comparisons of the two make sense: the same dimension, for counted things the same word; a figure without a unit
  /// goes with every amount but rates.
  func goes(with other: Quantity) -> Bool {
    if unit.dimension == other.unit.dimension { return unit.dimension != .items || unit.word == other.unit.word }
    // 培训1865人次，其中…班86人: people and visits add up where a text adds them.
    if isHeads(unit), isHeads(other.unit) { return true }
    if unit.dimension == .time || other.unit.dimension == .time { return false }
    if unit.dimension == .none { return !other.unit.isRate }
    if other.unit.dimension == .none { return !unit.isRate }
    return false
  }
}

private func isHeads(_ unit: Unit) -> Bool { unit.dimension == .people || unit.dimension == .visits }

/// How exact a figure claims to be.
package enum Hedge: Sendable, Equatable {
  /// Stated flatly.
  case exact
  /// 约、近、左右: either side.
  case about
  /// 余、多、超过、≥: no less.
  case atLeast
  /// 不足、≤: no more.
  case atMost
}
