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
    StockFlows(passage).find(&collector)
    NetPayments(passage).find(&collector)
    AdjustedBudgets(passage).find(&collector)
    let mains = passage.figures.indices.filter {
      passage.figures[$0].role == .main && passage.figures[$0].bracket < 0 && passage.quantity($0).unit.dimension == .money
    }
    guard mains.count >= 3, mains.count <= 60 else { return }
    findNet(mains, &collector)
    guard mains.count >= 4 else { return }
    let carried = mains.filter { passage.words(before: $0, holdOneOf: Self.carried) }
    guard carried.count >= 2 else { return }
    let incomes = mains.filter { passage.words(before: $0, holdOneOf: Self.income) && !passage.words(before: $0, holdOneOf: Self.carried) }
    let expenses = mains.filter {
      passage.words(before: $0, holdOneOf: Self.expense) && !passage.words(before: $0, holdOneOf: Self.carried)
    }
    findAccumulated(carried, &collector)
    for closing in carried.dropFirst() where !collector.has(.balance, result: closing) {
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

  /// 上年滚存结余2147.83万元，…当年结余416.53万元，年末滚存结余2564.36万元: what was left before and what is left of the year.
  private func findAccumulated(_ carried: [Int], _ collector: inout ClaimCollector) {
    guard let closing = carried.last(where: { passage.words(before: $0, holdOneOf: Self.closings) }),
      let opening = carried.first(where: { $0 < closing && passage.words(before: $0, holdOneOf: Self.openings) }),
      let current = carried.first(where: { $0 > opening && $0 < closing && passage.words(before: $0, holdOneOf: Self.currents) }),
      let check = SumCheck.check(
        result: passage.quantity(closing), terms: [(passage.quantity(opening), 1), (passage.quantity(current), 1)],
        group: collector.group([closing, opening, current])), check.verdict == .holds,
      passage.quantity(closing).value.significantDigits >= 3, !collector.ties(closing, with: [opening, current])
    else { return }
    collector.add(.sum, result: closing, operands: [opening, current], check: check, confidence: .medium)
  }

  private static func words(_ words: String...) -> [[UInt32]] { words.map { Array($0.unicodeScalars.map(\.value)) } }
  private static let closings = words("年末", "期末", "累计", "滚存")
  private static let openings = words("上年", "年初", "期初")
  private static let currents = words("当年", "本年", "当期", "本期")

  /// 收入214380万元；支出178835万元，上解支出31064万元，收支相抵年终结余4481万元: one income less two expenses or more.
  private func findNet(_ mains: [Int], _ collector: inout ClaimCollector) {
    for surplus in mains where passage.isLeftOver(surplus) && !collector.has(.difference, result: surplus) {
      let sentence = passage.figures[surplus].sentence
      guard passage.quantity(surplus).value.significantDigits >= 3, collector.totalOfPart[surplus] < 0 else { continue }
      let expenses = mains.filter {
        $0 < surplus && passage.figures[$0].sentence == sentence && passage.words(before: $0, holdOneOf: Self.spent)
          && !passage.words(before: $0, holdOneOf: Self.carried) && collector.totalOfPart[$0] < 0
      }
      guard expenses.count >= 2, let first = expenses.first else { continue }
      for income in mains.reversed() where income < first && sentence - passage.figures[income].sentence <= 1 {
        guard passage.words(before: income, holdOneOf: Self.income),
          let check = SumCheck.check(
            result: passage.quantity(surplus), terms: [(passage.quantity(income), 1)] + expenses.map { (passage.quantity($0), -1) },
            group: collector.group([surplus, income] + expenses)), check.verdict == .holds
        else { continue }
        collector.add(.balance, result: surplus, operands: [income] + expenses, check: check, confidence: .medium)
        break
      }
    }
  }

  private static let spent = expense + words("上解", "调出", "还本", "偿还", "上缴")

  /// All the income and expense between the two balances: 期初余额, 拨入, 利息, 支付, 期末余额.
  private func findAll(_ carried: [Int], _ incomes: [Int], _ expenses: [Int], _ collector: inout ClaimCollector) -> Bool {
    // 收入总计8642万元，其中本年收入8215万元: a total and its parts are not both terms.
    guard carried.count == 2, incomes.count + expenses.count >= 3, !expenses.isEmpty, !collector.has(.balance, result: carried[1]),
      !(incomes + expenses).contains(where: collector.totalOfPart.contains)
    else { return false }
    let operands = ([carried[0]] + incomes + expenses).sorted()
    // 可用财力6154万元，包括本级收入…、上年结余758万元。支出5832万元: what makes up a total is told by that.
    guard !operands.contains(where: { collector.totalOfPart[$0] >= 0 && !operands.contains(collector.totalOfPart[$0]) }) else {
      return false
    }
    let terms = operands.map { (passage.quantity($0), expenses.contains($0) ? -1 : 1) }
    guard let check = SumCheck.check(result: passage.quantity(carried[1]), terms: terms, group: collector.group(operands + [carried[1]])),
      check.verdict == .holds
    else { return false }
    collector.add(.balance, result: carried[1], operands: operands, check: check, confidence: .medium)
    return true
  }

  /// The one balance that a slip in the closing figure breaks, where the four figures stand in one sentence.
  private func findSlip(_ carried: [Int], _ incomes: [Int], _ expenses: [Int], _ collector: inout ClaimCollector) {
    let sentence = carried.first.map { passage.figures[$0].sentence }
    let incomes = incomes.filter { passage.figures[$0].sentence == sentence }
    let expenses = expenses.filter { passage.figures[$0].sentence == sentence }
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
