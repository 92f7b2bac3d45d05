/// Opening balance, income, expense and closing balance stated together.
struct Balances {
  let passage: Passage
  private static let carried = ["结余", "结转", "结存", "余额"].map { Array($0.unicodeScalars.map(\.value)) }
  private static let income = ["收入", "拨入", "转入", "利息", "到位"].map { Array($0.unicodeScalars.map(\.value)) }
  private static let expense = ["支出", "支付", "拨付", "转出", "使用"].map { Array($0.unicodeScalars.map(\.value)) }

  init(_ passage: Passage) {
    self.passage = passage
  }

  func find(_ collector: inout ClaimCollector) {
    let mains = passage.figures.indices.filter {
      passage.figures[$0].role == .main && passage.figures[$0].bracket < 0 && passage.quantity($0).unit.dimension == .money
    }
    guard mains.count >= 4, mains.count <= 60 else { return }
    let carried = mains.filter { passage.words(before: $0, holdOneOf: Self.carried) }
    guard carried.count >= 2 else { return }
    let incomes = mains.filter { passage.words(before: $0, holdOneOf: Self.income) && !passage.words(before: $0, holdOneOf: Self.carried) }
    let expenses = mains.filter {
      passage.words(before: $0, holdOneOf: Self.expense) && !passage.words(before: $0, holdOneOf: Self.carried)
    }
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
    if findAll(carried, incomes, expenses, &collector) { return }
    findSlip(carried, incomes, expenses, &collector)
  }

  /// All the income and expense between the two balances: 期初余额, 拨入, 利息, 支付, 期末余额.
  private func findAll(_ carried: [Int], _ incomes: [Int], _ expenses: [Int], _ collector: inout ClaimCollector) -> Bool {
    guard carried.count == 2, incomes.count + expenses.count >= 3, !expenses.isEmpty else { return false }
    let operands = ([carried[0]] + incomes + expenses).sorted()
    let terms = operands.map { (passage.quantity($0), expenses.contains($0) ? -1 : 1) }
    guard let check = SumCheck.check(result: passage.quantity(carried[1]), terms: terms, group: collector.group(operands + [carried[1]])),
      check.agrees
    else { return false }
    collector.add(.balance, result: carried[1], operands: operands, check: check, confidence: .medium)
    return true
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
}
