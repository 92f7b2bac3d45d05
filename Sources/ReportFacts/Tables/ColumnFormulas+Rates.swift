/// Columns of changes between two others, of rates and of averages.
extension ColumnFormulas {
  /// 增减 may hold differences, rates, or rates of amounts beside differences of averages.
  func changes(_ column: Int) -> [[Formula]] {
    let rates = columns[column].figures.count { $0?.unit.isRate ?? false }
    let isPlain = rates < columns[column].figures.count { $0 != nil }
    func formulas(_ kind: ClaimKind, ofRates: Bool?) -> [Formula] {
      pairs(kind, column).map { formula in
        var formula = formula
        formula.ofRates = ofRates
        return formula
      }
    }
    if rates > 0, isPlain { return [formulas(.difference, ofRates: false), formulas(.growth, ofRates: true)] }
    if rates > 0 || columns[column].meaning.kind == .changeRate, let implied = impliedGrowth(column) { return [[implied]] }
    if rates > 0 { return [formulas(.growth, ofRates: nil)] }
    let (asked, other): (ClaimKind, ClaimKind) =
      columns[column].meaning.kind == .change ? (.difference, .growth) : (.growth, .difference)
    return [formulas(asked, ofRates: nil) + formulas(other, ofRates: nil).map(\.impliedByFigures)]
  }

  /// 期末人数 | 比上年末增加 | 增长（%）: a rate beside a change and the one column that it is of.
  private func impliedGrowth(_ column: Int) -> Formula? {
    let near = columns.indices.filter { $0 != column && abs($0 - column) <= 4 }
    let stocks = near.filter { isAdditive($0) || isMeasured($0) }
    let changes = near.filter { columns[$0].meaning.kind == .change && !isOfRates($0) && uppers[$0] == uppers[column] }
    guard stocks.count == 1, changes.count == 1, columns.count(where: { $0.meaning.kind == .changeRate }) == 1 else { return nil }
    return Formula(
      kind: .growth, result: column, operands: [stocks[0], changes[0]], isExplicit: true, isImplied: true,
      falls: columns[changes[0]].meaning.falls)
  }

  /// The pairs [new, base] of columns that a change may be of, the likeliest first.
  func pairs(_ kind: ClaimKind, _ column: Int) -> [Formula] {
    let pool = columns.indices.filter { (isAdditive($0) || isMeasured($0)) && $0 != column && abs($0 - column) <= 8 }
    var formulas: [Formula] = []
    for new in pool {
      for base in pool where new != base {
        formulas.append(
          Formula(
            kind: kind, result: column, operands: [new, base], isExplicit: isOrdered(new, base, column),
            falls: columns[column].meaning.falls))
      }
    }
    return formulas.sorted { a, b in a.isExplicit && !b.isExplicit }
  }

  /// 年初预算 | 追加后预算 | 追加: of two columns before it; what is told before its total is a part of that.
  func additions(_ column: Int) -> [Formula] {
    pairs(.difference, column).filter { $0.operands.allSatisfy { $0 < column } }.map { formula in
      var formula = formula
      formula.isExplicit = false
      return formula
    }
  }

  /// Whether the headers say that `new` is the later or the actual one of the two.
  private func isOrdered(_ new: Int, _ base: Int, _ column: Int) -> Bool {
    let (a, b) = (columns[new].meaning, columns[base].meaning)
    if let upper = uppers[column], uppers[new] != upper || uppers[base] != upper, uppers[new] == uppers[base] { return false }
    switch (a.period, b.period) {
    case (.year(let later), .year(let earlier)): if later != earlier { return later > earlier && a.measure.isBudget == b.measure.isBudget }
    case (.lastYear, .lastYear): break
    case (_, .lastYear): return a.measure.isBudget == b.measure.isBudget || b.measure == .unstated || a.measure == .unstated
    case (.lastYear, _): return false
    default: break
    }
    return a.measure == .actual && b.measure.isBudget
  }

  /// 执行率 = 执行数 ÷ 预算数; 得分率 = 得分 ÷ 分值.
  func rates(_ column: Int) -> [Formula] {
    let pool = columns.indices.filter {
      $0 != column && abs($0 - column) <= 8 && columns[$0].meaning.kind != .rate && columns[$0].meaning.kind != .serial
    }
    var formulas: [Formula] = []
    let hasFunds = pool.contains { columns[$0].meaning.measure == .actual } && pool.contains { columns[$0].meaning.measure.isBudget }
    for top in pool {
      for bottom in pool where top != bottom {
        let (a, b) = (columns[top].meaning, columns[bottom].meaning)
        let isExplicit =
          (a.kind == .score && b.kind == .fullMarks && !hasFunds) || isStaffed(columns[top], of: columns[bottom])
          || (a.kind == .amount && b.kind == .amount && a.measure == .actual && b.measure.isBudget && a.period != .lastYear)
        formulas.append(Formula(kind: .ratio, result: column, operands: [top, bottom], isExplicit: isExplicit))
      }
    }
    let explicit = formulas.filter(\.isExplicit)
    // 执行率 goes by 全年预算数 where 年初预算数 stands beside it.
    let certain = explicit.count == 1 ? explicit : explicit.filter { columns[$0.operands[1]].meaning.measure != .openingBudget }
    for index in formulas.indices where certain.count == 1 && formulas[index].operands == certain[0].operands {
      formulas[index].isCertain = true
    }
    return formulas.sorted { a, b in (a.isCertain ? 2 : a.isExplicit ? 1 : 0) > (b.isCertain ? 2 : b.isExplicit ? 1 : 0) }
  }

  /// 在职人数 of 编制数.
  private func isStaffed(_ top: TableLine, of bottom: TableLine) -> Bool { top.names == .staff && bottom.names == .posts }

  func quotients(_ column: Int) -> [Formula] {
    let pool = columns.indices.filter { isAdditive($0) && $0 != column && abs($0 - column) <= 6 }
    return pool.flatMap { top in
      pool.filter { $0 != top }.map { Formula(kind: .average, result: column, operands: [top, $0], isExplicit: false) }
    }
  }

  func deductions(_ column: Int) -> [Formula] {
    guard let full = columns.indices.first(where: { columns[$0].meaning.kind == .fullMarks }),
      let score = columns.indices.first(where: { columns[$0].meaning.kind == .score })
    else { return [] }
    return [Formula(kind: .difference, result: column, operands: [full, score], isExplicit: true)]
  }
}
