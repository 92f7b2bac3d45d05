import ReportFacts
import ReportText
import Texts

/// A claim written as the reader would check it, with the figures as the report has them: 100.00万元 = 60.00万元 + 40.00万元.
package struct ClaimFormula {
  let result: String
  let operands: [String]
  let claim: Claim

  package init(_ claim: Claim, in text: SourceText) {
    self.claim = claim
    result = text.string(claim.result.range)
    operands = claim.operands.map { text.string($0.range) }
  }

  package func words(in language: Language) -> String {
    let listed = { language.say(FormatTexts.labelled(result, Wording.list(operands.map(\.wording), CommonTexts.enumeration))) }
    let first = operands.first ?? "？"
    let second = operands.dropFirst().first ?? "？"
    switch claim.kind {
    case .sum:
      // Changes that make up a total change may go both ways: 1284万元 − 2354万元.
      if let signs = BalanceSigns.find(for: claim), signs.contains(false) { return "\(result) = \(balance)" }
      return "\(result) = \(operands.joined(separator: " + "))"
    case .part: return "\(result) ≤ \(operands.joined(separator: language.say(CommonTexts.enumeration)))"
    case .difference: return "\(result) = |\(first) − \(second)|"
    case .growth:
      guard claim.impliedBase else { return "\(result) = (\(first) − \(second)) ÷ \(second)" }
      // [new, change]: the base is what there was before the change.
      return "\(result) = \(second) ÷ (\(first) \(claim.statedDirection > 0 ? "−" : "+") \(second))"
    case .ratio, .average: return "\(result) = \(first) ÷ \(second)"
    case .order, .count, .target: return listed()
    case .restatement: return ([result] + operands).joined(separator: " = ")
    case .product: return "\(result) = \(operands.joined(separator: " × "))"
    case .balance: return "\(result) = \(balance)"
    }
  }

  /// The terms with the signs that give the computed value, with ± where none do.
  private var balance: String {
    let signs = BalanceSigns.find(for: claim)
    return operands.enumerated().map { index, operand in
      if index == 0 { return operand }
      return (signs.map { $0[index] ? " + " : " − " } ?? " ± ") + operand
    }.joined()
  }
}
