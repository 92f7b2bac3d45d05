/// Tells whether two facts of a report are the same thing, of the same time, in the same column: then the later one restates the earlier.
struct FactMatch {
  private let ledger: FactLedger

  init(_ ledger: FactLedger) {
    self.ledger = ledger
  }

  typealias Entry = FactLedger.Entry

  /// How surely `later` is what `earlier` is, from 0 to 100; 0 where kind, unit, time or column tell them apart.
  ///
  /// `agreeing` says that their values agree: then the place of the two tells something too.
  func score(_ earlier: Entry, _ later: Entry, agreeing: Bool = false) -> Int {
    guard areComparable(earlier, later, agreeing) else { return 0 }
    if agreeing, FactPlaces.isConverted(earlier, later) { return 100 }
    var score = scoreByName(earlier, later)
    // 农村饮水项目预算资金420万元 at the head of the report, and 项目预算资金420万元.
    if agreeing, score < 88, later.isNameless, later.fact.isWhole, !later.isCell, earlier.block != later.block,
      haveStatedColumn(earlier.fact, later.fact), ledger.isLeadingBudget(earlier)
    {
      score = 88
    }
    guard agreeing, score < 82, earlier.block != later.block || !earlier.isCell else { return score }
    if NameMatch.areContrasted(earlier.fact.telling, later.fact.telling) { return score }
    return max(score, FactPlaces.score(earlier, later))
  }

  /// The same by what the two are called.
  private func scoreByName(_ earlier: Entry, _ later: Entry) -> Int {
    let a = earlier.fact
    let b = later.fact
    // Cells of one table are different by their rows and columns.
    if earlier.block == later.block {
      if earlier.isCell { return a.sentence != b.sentence && a.name.scalars == b.name.scalars && !a.name.isGeneric ? 100 : 0 }
      if a.sentence == b.sentence {
        // 执行率97.68%（以调整后预算1,845.20万元为分母）: the column tells what it is, further on in the sentence.
        if isRemark(earlier, later) { return 100 }
        return a.name.scalars == b.name.scalars && !a.name.isGeneric && !a.kind.isRate ? 100 : 0
      }
      if isSaidInDigits(a, b) { return 98 }
    }
    if a.quantity.unit.isCounted, haveStatedColumn(a, b), a.name.scalars == b.name.scalars, !a.name.scalars.isEmpty { return 98 }
    if earlier.form != later.form, isOfForm(later) || isOfForm(earlier) { return 0 }
    let first = a.telling.text
    let second = b.telling.text
    let own = NameMatch.score(first, second)
    if NameMatch.areContrasted(first, second) { return 0 }
    if !first.isGeneric, !second.isGeneric {
      return a.name.isGeneric && b.name.isGeneric ? max(own, haveStatedColumn(a, b) ? 50 : 0) : own
    }
    var best = min(own, 40)
    if FactName.endsInInvestment(a.name), FactName.endsInInvestment(b.name), ledger.investment != nil { best = 88 }
    if a.name.isGeneric, b.name.isGeneric { best = max(best, nameless(a, b)) }
    // What stands over a figure tells what it is where its own words do not.
    if !first.isGeneric {
      for other in ledger.surroundings(of: later) { best = max(best, NameMatch.score(first, other.text) - 2) }
    } else if !second.isGeneric {
      for name in ledger.surroundings(of: earlier) { best = max(best, NameMatch.score(name.text, second) - 2) }
    }
    return best
  }

  private func isRemark(_ earlier: Entry, _ later: Entry) -> Bool {
    let (a, b) = (earlier.fact, later.fact)
    return haveStatedColumn(a, b) && a.measure.isBudget && a.name.scalars == b.name.scalars && a.name.isGeneric
      && min(earlier.digits.count, later.digits.count) >= 5
      && b.quantity.range.lowerBound - a.quantity.range.upperBound >= 60 && a.quantity.unit.dimension == .money
  }

  /// 组织技能培训十二期。…12期培训: a number in words and again in digits, of what the one name ends in.
  private func isSaidInDigits(_ a: StatedFact, _ b: StatedFact) -> Bool {
    guard a.quantity.isChinese != b.quantity.isChinese, a.quantity.unit.dimension == .items, a.quantity.unit == b.quantity.unit,
      a.quantity.value.writtenDigits >= 2, !a.name.scalars.isEmpty, !b.name.scalars.isEmpty
    else { return false }
    return a.name.scalars.suffix(2) == b.name.scalars.suffix(2) || b.name.scalars.starts(with: a.name.scalars.suffix(2))
  }

  /// How surely two figures that nothing names are one: 支出总计 and 支出合计, 年初预算10710.15万元 twice.
  private func nameless(_ a: StatedFact, _ b: StatedFact) -> Int {
    if NameMatch.areContrasted(a.name, b.name) { return 0 }
    if haveStatedColumn(a, b) { return a.isWhole && b.isWhole ? 80 : 55 }
    if a.kind == .marks { return a.isWhole && b.isWhole ? 90 : 0 }
    return a.name.scalars == b.name.scalars || (a.isWhole && b.isWhole) ? (a.isWhole && b.isWhole ? 65 : 50) : 40
  }

  private func haveStatedColumn(_ a: StatedFact, _ b: StatedFact) -> Bool { a.measure != .unstated && a.measure == b.measure }

  /// Marks and rates of a form, and the small numbers of its indicators, are those of its project alone.
  private func isOfForm(_ entry: Entry) -> Bool {
    guard entry.form >= 0 else { return false }
    switch entry.kind {
    case .marks, .fullMarks: return true
    case .rate, .share, .growth: return entry.digits.count < 4
    default: return entry.digits.count < 2 && !entry.isNameless
    }
  }

  /// Whether kind, unit, time and column leave room for the two to be one.
  private func areComparable(_ a: Entry, _ b: Entry, _ agreeing: Bool) -> Bool {
    // 20分 is the full marks of much; of one class of indicators by its very name.
    if a.kind == .marks || a.kind == .fullMarks, a.digits.count < 2 {
      guard a.kind == .fullMarks, a.quantity.value.writtenDigits >= 2, !a.fact.telling.isGeneric,
        a.fact.telling.core == b.fact.telling.core
      else {
        return false
      }
    }
    if a.quantity.value.isNegative != b.quantity.value.isNegative { return false }
    guard areKindred(a, b), haveOneUnit(a.quantity, b.quantity), a.year == b.year else { return false }
    if a.direction != 0, b.direction != 0, a.direction != b.direction { return false }
    // That what is received or spent is an outturn is a guess; a table with the same figure of many digits tells better.
    let isGuessed = a.isMeasureGuessed || b.isMeasureGuessed
    if agreeing, isGuessed, a.isCell != b.isCell, min(a.digits.count, b.digits.count) >= 4 { return true }
    return haveOneColumn(a.measure, b.measure)
  }

  private func areKindred(_ a: Entry, _ b: Entry) -> Bool {
    if a.kind == b.kind { return a.kind != .bound || a.quantity.hedge == b.quantity.hedge }
    if a.kind.isRate, b.kind.isRate { return a.kind == .rate || b.kind == .rate }
    if a.kind == .average || b.kind == .average { return a.kind == .amount || b.kind == .amount }
    // A target that is the budget: ≤339.16万元.
    guard a.kind == .bound || b.kind == .bound else { return false }
    let other = a.kind == .bound ? b : a
    return other.measure.isBudget && (other.kind == .amount || other.kind == .rate) || other.measure == .unstated && other.kind == .amount
  }

  /// Whether figures in the two units can state one amount; a cell often bears no unit.
  private func haveOneUnit(_ a: Quantity, _ b: Quantity) -> Bool {
    if a.unit.dimension == b.unit.dimension { return a.unit.dimension != .items || a.unit == b.unit }
    return (a.unit.dimension == .none && a.scale == 0 && !b.unit.isRate) || (b.unit.dimension == .none && b.scale == 0 && !a.unit.isRate)
  }

  private func haveOneColumn(_ a: Figure.Measure, _ b: Figure.Measure) -> Bool {
    if a == b || a == .unstated || b == .unstated { return true }
    return a.isBudget && b.isBudget
  }
}
