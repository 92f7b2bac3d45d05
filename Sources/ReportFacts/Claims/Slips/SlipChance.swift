/// How likely it is that a figure is only by chance one slip away from what a reading gives.
///
/// Of the numbers of three digits one in twenty-five is a slip away from a given one, of those of four one in two hundred, of those of five
/// one in two thousand; and each further pair of figures that the words would have allowed is another throw.
struct SlipChance {
  private let passage: Passage
  private let found: ClaimCollector.Found
  private let first: ClaimCollector
  private let second: ClaimCollector

  init(_ found: ClaimCollector.Found, _ first: ClaimCollector, _ second: ClaimCollector) {
    passage = first.passage
    self.found = found
    self.first = first
    self.second = second
  }

  var isSmall: Bool {
    let throwsAllowed =
      switch digits {
      case ...3: hasSibling ? 1 : 0
      case 4: hasSibling ? 12 : (isListed ? 0 : 3)
      case 5: 25
      default: 200
      }
    return throwsAllowed > 0 && readings <= throwsAllowed
  }

  /// The digits that agree: those of the result, no finer than its operands are.
  private var digits: Int {
    let result = passage.quantity(found.result)
    var value = result.value.magnitude
    if ![.ratio, .growth, .average].contains(found.kind) {
      // 500 = 300 + 200 agrees in one digit, 2000.00 = 1234.56 + 765.44 in six.
      let down = -(result.scale + result.unit.exponent)
      let finest = ([result.value] + found.operands.map { passage.amount($0).scaled(by: down) }).map { $0.normalized.places }.max() ?? 0
      value = finest < result.value.places ? result.value.rounded(to: max(finest, 0)).magnitude : value
    }
    var rest = value.coefficient
    if value.places <= 0 || ![.ratio, .growth, .average].contains(found.kind) {
      while rest != 0, rest % 10 == 0, value.places <= 0 { rest /= 10 }
    }
    var count = 0
    while rest > 0 {
      rest /= 10
      count += 1
    }
    return count
  }

  /// How many readings the words would have allowed just as well.
  private var readings: Int {
    switch found.kind {
    case .sum: sumReadings
    case .balance: 6
    default: found.operands.reduce(1) { $0 * rank($1) }
    }
  }

  /// A list that takes every figure that goes with its total is one reading; one that leaves out some is one of many.
  private var sumReadings: Int {
    guard let low = found.operands.min(), let high = found.operands.max() else { return 100 }
    let unlisted = (low...high).count { !found.operands.contains($0) && isCandidate($0, like: found.result) }
    let isBehind = low > found.result
    let between = isBehind ? found.result + 1..<low : high + 1..<max(found.result, high + 1)
    let skipped = between.count { isCandidate($0, like: found.result) }
    let sentence = passage.figures[isBehind ? high : low].sentence
    let next = isBehind ? high + 1 : low - 1
    let isOpen =
      passage.figures.indices.contains(next) && passage.figures[next].sentence == sentence && isCandidate(next, like: found.result)
    return 1 + 4 * unlisted + 2 * skipped + (isOpen ? 2 : 0)
  }

  /// Whether the result is the total of a list behind it that no word says to be complete.
  private var isListed: Bool {
    guard found.kind == .sum, let low = found.operands.min(), low > found.result else { return false }
    return !CompleteList.isWorded(passage, found.operands)
  }

  private func isCandidate(_ figure: Int, like other: Int) -> Bool {
    passage.figures[figure].role == passage.figures[other].role && passage.quantity(figure).goes(with: passage.quantity(other))
  }

  /// The place of an operand among the figures that might be it; the first where its words single it out.
  private func rank(_ operand: Int) -> Int {
    let figure = passage.figures[operand]
    if figure.role == .base || figure.role == .denominator || figure.role == .price || figure.role == .change { return 1 }
    // 结余55.15万元，其中质保金35.15万元、审计费20.00万元: what is left is hardly drawn from what stands behind it.
    if found.kind == .difference, operand > found.result { return 10 }
    if found.kind == .ratio, operand == found.operands.last, figure.measure.isBudget || first.totalOfPart[found.operands[0]] == operand {
      return 1
    }
    let distance = abs(operand - found.result)
    let range = max(0, found.result - distance)..<min(passage.figures.count, found.result + distance)
    let nearer = range.count { index in
      index != found.result && !found.operands.contains(index) && abs(index - found.result) < distance
        && passage.figures[index].role == .main && passage.quantity(index).goes(with: passage.quantity(operand))
    }
    return 1 + nearer
  }

  /// Whether another claim of the same build holds: the rate of the very figures whose difference this is, another share of the same whole.
  private var hasSibling: Bool {
    first.found.contains { other in
      guard other.check.agrees, other.result != found.result else { return false }
      // 支出27.86万元，比预算节约4.64万元，控制率85.72%: the rate of the very figures whose difference this is.
      let pairs: [ClaimKind] = [.difference, .growth, .ratio]
      if pairs.contains(other.kind), pairs.contains(found.kind), Set([other.kind, found.kind]) != [.growth, .ratio],
        other.operands.count == 2, found.operands.count == 2,
        Set(other.operands) == Set(found.operands)
      {
        return true
      }
      guard other.kind == .ratio, found.kind == .ratio else { return false }
      return other.operands.last == found.operands.last
        && passage.figures[other.result].sentence == passage.figures[found.result].sentence
    }
  }
}
