/// 结余 = 收入 − 支出: what is left of an amount after what was spent.
struct Surplus {
  let passage: Passage
  private static let income = ["收入", "下达", "到位", "预算", "拨入"].map { Array($0.unicodeScalars.map(\.value)) }
  private static let expense = ["支出", "成本", "支付", "使用", "拨付", "执行", "发放", "兑付", "归还", "收回", "整改", "退回", "完成投资"].map {
    Array($0.unicodeScalars.map(\.value))
  }
  /// 应发放, 计划拨付: what was to be paid is what there was.
  private static let due = ["应发", "应拨", "应付", "应支", "应兑", "计划"].map { Array($0.unicodeScalars.map(\.value)) }
  private static let opening = ["年初", "上年", "期初"].map { Array($0.unicodeScalars.map(\.value)) }
  private static let cumulative = ["累计", "滚存", "历年"].map { Array($0.unicodeScalars.map(\.value)) }
  private static let gap = words("差额", "缺口")
  private static let loss = ["亏", "赤字", "收不抵支", "入不敷出"].map { Array($0.unicodeScalars.map(\.value)) }

  /// What is left by definition: 净资产 = 资产 − 负债, 净值 = 原值 − 折旧 (政府会计准则).
  private typealias Identity = (result: [[UInt32]], minuend: [[UInt32]], subtrahend: [[UInt32]])
  private static let identities: [Identity] = [
    (words("净资产"), words("资产"), words("负债")), (words("净值"), words("原值"), words("折旧")),
    (words("缺口", "尚差", "未到位", "差额"), words("应", "计划", "需", "核定", "总投资"), words("到位", "实际", "已")),
  ]

  private static func words(_ words: String...) -> [[UInt32]] { words.map { Array($0.unicodeScalars.map(\.value)) } }

  init(_ passage: Passage) {
    self.passage = passage
  }

  func find(_ surplus: Int, _ collector: inout ClaimCollector) {
    let place = passage.figures[surplus]
    guard !passage.words(before: surplus, holdOneOf: Self.opening) else { return }
    let isCumulative = place.before.contains(.cumulative) || passage.words(before: surplus, holdOneOf: Self.cumulative)
    let pool = passage.figures.indices(around: surplus, 40).filter { isCandidate($0, for: surplus) }.sorted {
      distance($0, surplus) < distance($1, surplus)
    }
    if let identity = Self.identities.first(where: { passage.words(before: surplus, holdOneOf: $0.result) }) {
      if findIdentity(surplus, identity.minuend, identity.subtrahend, pool, &collector) || identity.minuend.count == 1 { return }
    }
    let expenses = pool.filter { isExpense($0) }
    let incomes = pool.filter { !expenses.contains($0) }
    let near = { (figures: [Int]) in figures.first { passage.figures[$0].sentence == place.sentence } }
    // Income, expense and surplus in one sentence: no other figures are meant.
    if !isCumulative, let income = near(incomes.filter { passage.words(before: $0, holdOneOf: Self.income.prefix(1)) }),
      let expense = near(expenses), income < surplus, expense < surplus, surplus - min(income, expense) <= 2,
      let check = check(surplus, income, expense, collector)
    {
      collector.add(.difference, result: surplus, operands: [income, expense], check: check, confidence: check.agrees ? .high : .medium)
      return
    }
    for income in incomes.prefix(12) {
      for expense in expenses.prefix(8) {
        guard let check = check(surplus, income, expense, collector), check.agrees, isTelling(surplus, income) else { continue }
        let whole = collector.totalOfPart[surplus]
        if collector.ties(income, with: [expense, surplus]) || (whole >= 0 && passage.amount(whole) == passage.amount(income)) { return }
        collector.add(.difference, result: surplus, operands: [income, expense], check: check, confidence: .medium)
        return
      }
    }
    guard !isCumulative, let income = near(incomes), let expense = near(expenses),
      let check = check(surplus, income, expense, collector),
      Slip.between(written: passage.quantity(surplus).value, intended: check.computed) != nil
    else { return }
    collector.add(.difference, result: surplus, operands: [income, expense], check: check, confidence: .medium)
  }

  private func isExpense(_ figure: Int) -> Bool {
    if passage.words(before: figure, holdOneOf: Self.loss) { return true }
    return passage.words(before: figure, holdOneOf: Self.expense) && !passage.words(before: figure, holdOneOf: Self.income.prefix(1))
      && !passage.words(before: figure, holdOneOf: Self.due)
  }

  private func findIdentity(
    _ surplus: Int, _ minuend: [[UInt32]], _ subtrahend: [[UInt32]], _ pool: [Int], _ collector: inout ClaimCollector
  ) -> Bool {
    for base in pool.filter({ passage.words(before: $0, holdOneOf: subtrahend) }).prefix(4) {
      for whole in pool.filter({ passage.words(before: $0, holdOneOf: minuend) && $0 != base }).prefix(6) {
        guard let check = check(surplus, whole, base, collector), check.agrees else { continue }
        collector.add(.difference, result: surplus, operands: [whole, base], check: check, confidence: .medium)
        return true
      }
    }
    return false
  }

  /// An amount of money before the surplus, or behind it in its sentence.
  private func isCandidate(_ figure: Int, for surplus: Int) -> Bool {
    let other = passage.figures[figure]
    // 收、支总计12305.78万元：…支出12051.13万元，年末结转254.65万元: what is left is a part of the total.
    let isOfBoth =
      ["总计", "总量", "合计"].contains { passage.contains($0, in: other.label) } && passage.contains("收", in: other.label)
      && passage.contains("支", in: other.label)
    return figure != surplus && (other.role == .main || other.role == .denominator) && other.bracket < 0 && !isOfBoth
      && passage.quantity(figure).unit.dimension == .money
      && passage.quantity(figure).goes(with: passage.quantity(surplus))
      && (figure < surplus || other.sentence == passage.figures[surplus].sentence)
  }

  private func distance(_ a: Int, _ b: Int) -> Int {
    abs(passage.figures[a].sentence - passage.figures[b].sentence) * 1000 + abs(a - b)
  }

  private func isTelling(_ surplus: Int, _ income: Int) -> Bool {
    passage.quantity(surplus).value.significantDigits >= 3 || passage.figures[income].sentence == passage.figures[surplus].sentence
  }

  /// -1 for a loss, 0 for a gap either way, 1 for what is left.
  private func direction(of surplus: Int) -> Int {
    // 当期收不抵支，缺口389.37万元: which way it goes another clause says.
    if passage.words(before: surplus, holdOneOf: Self.gap) { return 0 }
    return passage.words(before: surplus, holdOneOf: Self.loss) ? -1 : 1
  }

  private func check(_ surplus: Int, _ income: Int, _ expense: Int, _ collector: ClaimCollector) -> Check? {
    GrowthCheck.difference(
      result: passage.quantity(surplus), new: passage.quantity(income), base: passage.quantity(expense),
      direction: direction(of: surplus), group: collector.group([surplus, income, expense]))
  }
}
