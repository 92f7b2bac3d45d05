import Linting
import ReportFacts

extension JudgedClaim {
  /// A figure of the claim that could be wrong, and what it would have to read.
  struct Suspect {
    let mention: Mention
    let name: String
    let intended: Decimal
  }

  /// 合计改为90.00万元: the result as the operands give it.
  func resultFix() -> Fix? {
    guard let result, let value = shownAsStated else { return nil }
    return Fix(
      title: "\(resultName)改为\(words(for: value))", safety: .unsafe, edits: [result.replaced(by: value, places: writtenPlaces(of: value))])
  }

  /// The fixes of a claim, the likeliest first: the result, and each operand of which a single slip of the hand explains the gap.
  ///
  /// A figure that another claim vouches for is no suspect. Of several operands that could be wrong none is likelier than the result, and
  /// of more than two none is offered.
  func fixes(suspects: [Suspect]) -> [Fix] {
    guard let fix = resultFix() else { return [] }
    let explained = suspects.filter { suspect in
      guard let value = suspect.mention.value, !vouchers.vouch(for: suspect.mention) else { return false }
      return Slip.between(written: value, intended: suspect.intended) != nil
    }
    guard !explained.isEmpty, explained.count <= 2 else { return [fix] }
    let others = explained.compactMap(operandFix)
    let resultSlipped = isResultSlip && !vouchers.vouch(for: claim.result)
    return resultSlipped || explained.count > 1 ? [fix] + others : others + [fix]
  }

  /// Whether a single slip leads from what the operands give to what is written.
  private var isResultSlip: Bool {
    guard let stated = claim.result.value, let shown else { return false }
    return Slip.between(written: stated, intended: shown) != nil
  }

  private func operandFix(_ suspect: Suspect) -> Fix? {
    guard let figure = WrittenFigure(suspect.mention, in: text) else { return nil }
    return Fix(
      title: "\(suspect.name)“\(figure.words)”改为\(figure.words(for: suspect.intended, places: figure.value.places))", safety: .unsafe,
      edits: [figure.replaced(by: suspect.intended, places: figure.value.places)])
  }

  /// What operand `index` would have to read if `amount`, in the base unit, were added to it; nil where it has another unit than the
  /// result, whose power of ten is then not known here.
  func suspect(_ index: Int, adding amount: Decimal) -> Suspect? {
    guard let result, let figure = operand(index), figure.baseUnit == result.baseUnit,
      let intended = figure.value + amount.scaled(by: -figure.scale)
    else { return nil }
    return Suspect(mention: claim.operands[index], name: operandNames[index], intended: intended.normalized)
  }

  /// Stated minus computed in the base unit, exact.
  var exactGap: Decimal? { claim.gap?.scaled(by: claim.result.scale) }
}
