import Linting
import ReportFacts
import ReportText
import Texts

extension Rule {
  /// 减少, where the figures rise.
  static let wrongDirection = Rule(
    id: "wrong-direction",
    summary: "增减的方向应与数字一致。",
    rationale: "把增加写成减少，结论就反了，后面写的原因也跟着错。",
    severity: .error,
    examples: [
      .flags(
        "2020年度机关运行经费⌊100.51万元⌋，2019年度机关运行经费⌊93.83万元⌋，⟦减少6.68万元⟧。",
        message: "100.51万元比93.83万元多6.68万元，是增加，不是减少",
        fixed: "2020年度机关运行经费100.51万元，2019年度机关运行经费93.83万元，增加6.68万元。"),
      .flags(
        "卫生院药品支出⌊124万元⌋，比上年⌊148万元⌋⟦增加24万元⟧，⟦增长16.22%⟧。", message: "124万元比148万元少24万元，是减少，不是增加",
        fixed: "卫生院药品支出124万元，比上年148万元减少24万元，下降16.22%。"),
      .passes("2020年度机关运行经费100.51万元，2019年度机关运行经费93.83万元，增加6.68万元。"),
      .passes("教育经费73728万元，比上年的81381万元增长-9.40%。", because: "负增长就是下降"),
    ],
    check: .claims(.difference, .growth) { change in
      guard change.claim.fault == .direction else { return nil }
      return change.remark(
        FigureTexts.direction(change.operandWords(0), change.operandWords(1), change.turnedAmount, change.turnedSaying),
        at: change.placeOfDirection, fixes: change.directionFixes)
    })
}

extension JudgedClaim {
  /// From the direction words to the figure: 减少6.68万元.
  fileprivate var placeOfDirection: Range<Int> {
    guard let words = claim.directionWords, words.lowerBound < claim.result.range.lowerBound else { return claim.result.range }
    return words.lowerBound..<claim.result.range.upperBound
  }

  /// 多6.68万元 or 高7.12%: what the figures do.
  fileprivate var turnedAmount: Wording {
    let rises = (claim.statedDirection < 0) != (claim.result.value?.isNegative ?? false)
    switch claim.kind {
    case .difference: return (rises ? FigureTexts.more : FigureTexts.less)(magnitudeWords)
    default: return (rises ? FigureTexts.higher : FigureTexts.lower)(magnitudeWords)
    }
  }

  /// 是增加，不是减少: what the words say.
  fileprivate var turnedSaying: Wording {
    let words = directionWords ?? ""
    guard !(claim.result.value?.isNegative ?? false), let opposite = OppositeWords.opposite(of: words) else {
      return FigureTexts.contrary(words + resultWords)
    }
    return FigureTexts.turned(opposite, words)
  }

  /// What is written, without a minus sign.
  fileprivate var magnitudeWords: String {
    guard let result else { return resultWords }
    return result.words(for: result.value.magnitude, places: result.value.places)
  }

  /// 方向改为增加: the words turned round, in the change and the rate beside it alike, for the one without the other would be as wrong.
  fileprivate var directionFixes: [Remedy] {
    if let result, result.value.isNegative {
      let edit = result.replaced(by: result.value.magnitude, places: result.value.places)
      return [Remedy(title: CommonTexts.changeTo(magnitudeWords), safety: .unsafe, edits: [edit])]
    }
    let turned = ([claim] + evidence.turnedSiblings(of: claim)).compactMap(\.directionWords).sorted { $0.lowerBound < $1.lowerBound }
    var edits: [TextEdit] = []
    var titles: [String] = []
    for range in turned where !edits.contains(where: { $0.range == range }) {
      guard let opposite = OppositeWords.opposite(of: text.string(range)) else { return [] }
      edits.append(TextEdit(range: range, replacement: opposite))
      if !titles.contains(opposite) { titles.append(opposite) }
    }
    let title = FigureTexts.changeDirection(Wording.list(titles.map(\.wording), CommonTexts.enumeration))
    return edits.isEmpty ? [] : [Remedy(title: title, safety: .unsafe, edits: edits)]
  }
}
