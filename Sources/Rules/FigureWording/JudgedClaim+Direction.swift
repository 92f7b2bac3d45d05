import Linting
import ReportFacts
import ReportText
import Texts

extension JudgedClaim {
  /// 下降5.26%, where the words say 增长 and the figures fall.
  func turnedWords(for value: Decimal) -> String {
    (directionWords.flatMap(OppositeWords.opposite) ?? (claim.statedDirection > 0 ? "下降" : "增长")) + words(for: value.magnitude)
  }

  /// The same as part of a message.
  func turnedSaying(for value: Decimal) -> Wording {
    let word = directionWords.flatMap(OppositeWords.opposite) ?? (claim.statedDirection > 0 ? "下降" : "增长")
    return (claim.statedDirection > 0 ? ClaimTexts.fallOf : ClaimTexts.riseOf)(word, words(for: value.magnitude))
  }

  /// Direction and figure changed together; nil where the direction word has no opposite.
  func turnedFix(to value: Decimal) -> Remedy? {
    guard let result, let range = claim.directionWords, let opposite = OppositeWords.opposite(of: text.string(range)) else { return nil }
    let figure = result.replaced(by: value.magnitude, places: writtenPlaces(of: value.magnitude))
    return Remedy(
      title: CommonTexts.changeTo(turnedWords(for: value)), safety: .unsafe, edits: [TextEdit(range: range, replacement: opposite), figure])
  }
}
