/// What the words before a result ask for: 比年初预算, 较上年, 完成预算的.
struct Asked {
  let isBudget: Bool
  let isLastYear: Bool

  var isNothing: Bool { !isBudget && !isLastYear }

  init(_ fact: StatedFact) {
    isBudget = fact.name.measure.isBudget || fact.name.scalars == FactName.executionRate
    isLastYear = fact.name.period == .lastYear
  }

  /// Whether `other` is what is asked for beside `own`.
  func isAnswered(by other: FactLedger.Entry, beside own: FactLedger.Entry) -> Bool {
    if isBudget, !other.measure.isBudget || other.isMeasureInferred || own.measure.isBudget { return false }
    if isLastYear, own.year <= 0 || other.year != own.year - 1 { return false }
    return !isNothing && (isLastYear || other.year == own.year)
  }
}
