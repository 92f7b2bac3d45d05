import ReportFacts
import Texts

extension JudgedClaim {
  /// How the result is had from the operands, with the figures as written: 4万元÷1617.46万元.
  var formula: Wording {
    let words = claim.operands.indices.map(operandWords)
    switch claim.kind {
    case .sum: return ClaimTexts.sumOfItems.wording
    case .difference where words.count == 2: return ClaimTexts.differenceOf(words[0], words[1])
    case .growth where words.count == 2 && claim.impliedBase:
      return (claim.statedDirection < 0 ? ClaimTexts.growthFromFall : ClaimTexts.growthFromRise)(words[0], words[1])
    case .growth where words.count == 2: return ClaimTexts.growth(words[0], words[1])
    case .ratio, .average: return .list(words.map(\.wording), ClaimTexts.divided)
    case .product: return .list(words.map(\.wording), ClaimTexts.times)
    case .balance:
      var terms: [Wording] = []
      for (index, (word, sign)) in zip(words, balanceSigns).enumerated() {
        if sign < 0 || index > 0 { terms.append((sign < 0 ? ClaimTexts.minus : ClaimTexts.plus).wording) }
        terms.append(.verbatim(word))
      }
      return .list(terms, CommonTexts.nothing)
    default: return .list(words.map(\.wording), CommonTexts.enumeration)
    }
  }

  /// The sign of each term of a balance: the first pattern, with as few minus signs as may be, that gives what the claim computed.
  var balanceSigns: [Int] {
    let amounts = claim.operands.map { ($0.value ?? .zero).scaled(by: $0.scale) }
    guard let computed = claim.computed?.scaled(by: claim.result.scale), amounts.count <= 8 else { return amounts.map { _ in 1 } }
    let patterns = (0..<1 << amounts.count).sorted { ($0.nonzeroBitCount, -$0) < ($1.nonzeroBitCount, -$1) }
    for pattern in patterns {
      let signs = amounts.indices.map { pattern >> $0 & 1 == 1 ? -1 : 1 }
      if let total = Self.total(amounts, signs), Decimal.compare(total, computed) == 0 { return signs }
    }
    return amounts.map { _ in 1 }
  }

  /// Whether the operands, added up without signs, give what the claim computed.
  var isPlainSum: Bool {
    let amounts = claim.operands.map { ($0.value ?? .zero).scaled(by: $0.scale) }
    guard let computed = claim.computed?.scaled(by: claim.result.scale), let total = Self.total(amounts, amounts.map { _ in 1 }) else {
      return false
    }
    return Decimal.compare(total, computed) == 0
  }

  private static func total(_ amounts: [Decimal], _ signs: [Int]) -> Decimal? {
    var total = Decimal.zero
    for (amount, sign) in zip(amounts, signs) {
      guard let sum = total + (sign < 0 ? amount.negated : amount) else { return nil }
      total = sum
    }
    return total
  }

  /// operands[0] − operands[1] in the unit of the first without its scale; nil where the two have different units.
  var change: Decimal? {
    guard let a = operand(0), let b = operand(1), a.baseUnit == b.baseUnit || a.unit.isEmpty || b.unit.isEmpty else { return nil }
    return a.value.scaled(by: a.scale) - b.value.scaled(by: b.scale)
  }
}
