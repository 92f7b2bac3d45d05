/// Opening balance, income, expense and closing balance stated together.
struct Balances {
  let passage: Passage
  private static let carried = ["结余", "结转", "结存"].map { Array($0.unicodeScalars.map(\.value)) }
  private static let income = Array("收入".unicodeScalars.map(\.value))
  private static let expense = Array("支出".unicodeScalars.map(\.value))

  init(_ passage: Passage) {
    self.passage = passage
  }

  func find(_ collector: inout ClaimCollector) {
    let mains = passage.figures.indices.filter {
      passage.figures[$0].role == .main && passage.figures[$0].bracket < 0 && passage.quantity($0).unit.dimension == .money
    }
    guard mains.count >= 4 else { return }
    let carried = mains.filter { names($0, Self.carried) }
    guard carried.count >= 2 else { return }
    let incomes = mains.filter { names($0, [Self.income]) && !names($0, Self.carried) }
    let expenses = mains.filter { names($0, [Self.expense]) && !names($0, Self.carried) }
    for closing in carried.dropFirst() {
      for opening in carried where opening < closing {
        for income in incomes.prefix(4) {
          for expense in expenses.prefix(4) {
            let terms = [(passage.quantity(opening), 1), (passage.quantity(income), 1), (passage.quantity(expense), -1)]
            guard
              let check = SumCheck.check(
                result: passage.quantity(closing), terms: terms, group: collector.group([closing, opening, income, expense])), check.agrees,
              passage.quantity(closing).value.significantDigits >= 2, collector.totalOfPart[closing] < 0, !passage.amount(opening).isZero
            else { continue }
            collector.add(.balance, result: closing, operands: [opening, income, expense], check: check, confidence: .medium)
            return
          }
        }
      }
    }
    findSlip(carried, incomes, expenses, &collector)
  }

  /// The one balance that a slip in the closing figure breaks, where the four figures stand in one sentence.
  private func findSlip(_ carried: [Int], _ incomes: [Int], _ expenses: [Int], _ collector: inout ClaimCollector) {
    guard carried.count == 2, incomes.count == 1, expenses.count == 1,
      Set((carried + incomes + expenses).map { passage.figures[$0].sentence }).count == 1,
      let check = SumCheck.check(
        result: passage.quantity(carried[1]),
        terms: [(passage.quantity(carried[0]), 1), (passage.quantity(incomes[0]), 1), (passage.quantity(expenses[0]), -1)],
        group: collector.group(carried + incomes + expenses)),
      Slip.between(written: passage.quantity(carried[1]).value, intended: check.computed) != nil
    else { return }
    collector.add(.balance, result: carried[1], operands: [carried[0], incomes[0], expenses[0]], check: check, confidence: .medium)
  }

  /// Whether the words before the figure, cues among them, hold one of `words`.
  private func names(_ figure: Int, _ words: [[UInt32]]) -> Bool {
    let token = passage.figures[figure].token
    var lower = token - 1
    while lower >= 0, passage.tokens[lower].kind != .quantity, passage.tokens[lower].cue.map({ ![.comma, .semicolon, .stop, .colon].contains($0) }) ?? true {
      lower -= 1
    }
    let start = lower >= 0 ? passage.tokens[lower].end : 0
    let scalars = LabelMatch.scalars(passage, start..<passage.tokens[token].start)
    return words.contains { LabelMatch.commonRun(scalars, $0) == $0.count }
  }
}
