/// 结余 = 收入 − 支出, where both stand before it.
struct Surplus {
  let passage: Passage
  private static let income: [UInt32] = Array("收入".unicodeScalars.map(\.value))
  private static let expense: [UInt32] = Array("支出".unicodeScalars.map(\.value))

  init(_ passage: Passage) {
    self.passage = passage
  }

  func find(_ surplus: Int, _ collector: inout ClaimCollector) {
    let pool = (0..<surplus).reversed().filter {
      passage.figures[$0].role == .main && passage.figures[$0].bracket < 0 && passage.quantity($0).goes(with: passage.quantity(surplus))
        && passage.quantity($0).unit.dimension == .money
    }
    let incomes = pool.filter { names($0, Self.income) }
    let expenses = pool.filter { names($0, Self.expense) }
    for income in (incomes + pool.filter { !incomes.contains($0) && !expenses.contains($0) }).prefix(12) {
      for expense in expenses.prefix(8) {
        guard let check = check(surplus, income, expense, collector), check.agrees else { continue }
        guard passage.quantity(surplus).value.significantDigits >= 3 || passage.figures[income].sentence == passage.figures[surplus].sentence else { continue }
        if collector.ties(income, with: [expense, surplus]) || collector.totalOfPart[surplus] == income { return }
        collector.add(.difference, result: surplus, operands: [income, expense], check: check, confidence: .medium)
        return
      }
    }
    guard !passage.figures[surplus].before.contains(.cumulative) else { return }
    guard let income = incomes.first, let expense = expenses.first, passage.figures[income].sentence == passage.figures[surplus].sentence,
      passage.figures[expense].sentence == passage.figures[surplus].sentence, let check = check(surplus, income, expense, collector),
      SlipEvidence.explains(passage, result: surplus, parts: [], check)
    else { return }
    collector.add(.difference, result: surplus, operands: [income, expense], check: check, confidence: .medium)
  }

  private func names(_ figure: Int, _ word: [UInt32]) -> Bool {
    LabelMatch.commonRun(LabelMatch.scalars(passage, passage.figures[figure].label), word) == word.count
  }

  private func check(_ surplus: Int, _ income: Int, _ expense: Int, _ collector: ClaimCollector) -> Check? {
    GrowthCheck.difference(
      result: passage.quantity(surplus), new: passage.quantity(income), base: passage.quantity(expense), direction: 1,
      group: collector.group([surplus, income, expense]))
  }
}
