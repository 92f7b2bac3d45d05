import Linting
import ReportFacts
import ReportText
import Texts

extension JudgedClaim {
  /// The operand whose unit is wrong, and the figure whose unit it should have: the one of 元 among 万元 that makes the claim hold with
  /// 万元. Where 元 for both would do as well, the larger unit is meant.
  private var wrongUnit: (index: Int, model: WrittenFigure)? {
    guard let equation = Equation(self) else { return nil }
    var models = claim.operands.indices.compactMap(operand)
    if let result { models.append(result) }
    models.sort { $0.scale > $1.scale }
    for model in models {
      for index in claim.operands.indices {
        guard let figure = operand(index), !figure.unit.isEmpty, figure.value.coefficient.magnitude >= 100, model.scale != figure.scale,
          model.baseUnit == figure.baseUnit, equation.fit(index, figure.value.scaled(by: model.scale)) != nil
        else { continue }
        return (index, model)
      }
    }
    return nil
  }

  /// ；131870.68元疑为131870.68万元, or nothing.
  var unitHint: Wording {
    guard let (index, model) = wrongUnit, let figure = operand(index) else { return .nothing }
    return ClaimTexts.unitHint(figure.words, model.unit)
  }

  /// The unit of one operand put right, its number left as it is.
  var unitFix: Remedy? {
    guard let (index, model) = wrongUnit, let figure = operand(index) else { return nil }
    let range = figure.number.upperBound..<claim.operands[index].range.upperBound
    return Remedy(
      title: ClaimTexts.changeUnit(operandNames[index], figure.words, model.unit), safety: .unsafe,
      edits: [TextEdit(range: range, replacement: model.unit)])
  }
}
