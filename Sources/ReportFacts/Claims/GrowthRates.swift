/// Finds what a rate of change is computed from.
struct GrowthRates {
  let passage: Passage
  private let subject: Subject
  /// The figures that lists divide.
  private let totals: Set<Int>

  init(_ collector: ClaimCollector) {
    passage = collector.passage
    subject = Subject(passage)
    totals = Set(collector.totalOfPart.filter { $0 >= 0 })
  }

  private struct Found {
    let operands: [Int]
    let check: Check
    let implied: Bool
  }

  func find(_ rate: Int, _ collector: inout ClaimCollector) {
    if Savings(passage).isShare(rate) || fromDifference(rate, &collector) { return }
    var fallback: Found?
    let all = subjects(of: rate)
    // Six figures back, and further back those that a list divides.
    for new in all.prefix(6) + all.dropFirst(6).filter(totals.contains) {
      for found in readings(rate, new, collector) {
        if found.check.agrees {
          collector.add(.growth, result: rate, operands: found.operands, check: found.check, confidence: .high, impliedBase: found.implied)
          return
        }
        if fallback == nil, isExplicit(rate, new), areAlike(found.operands) { fallback = found }
      }
    }
    if let found = ofStatedBase(rate, collector) {
      collector.add(.growth, result: rate, operands: found.operands, check: found.check, confidence: .medium)
      return
    }
    if let new = subjects(of: rate).first, let found = againstBudget(rate, new, collector) {
      collector.add(.growth, result: rate, operands: found.operands, check: found.check, confidence: .medium)
      return
    }
    guard let fallback = fallback ?? ofTotalBefore(rate, collector) else { return }
    collector.add(
      .growth, result: rate, operands: fallback.operands, check: fallback.check, confidence: .high, impliedBase: fallback.implied)
  }

  /// 减少310.56万元，下降7.95%: the figures of the difference right before are those of the rate.
  private func fromDifference(_ rate: Int, _ collector: inout ClaimCollector) -> Bool {
    guard let change = change(beside: rate), let operands = collector.operands(of: .difference, result: change),
      let check = GrowthCheck.rate(
        result: passage.quantity(rate), new: passage.quantity(operands[0]), base: passage.quantity(operands[1]),
        direction: passage.figures[rate].direction, group: collector.group([rate] + operands))
    else { return false }
    collector.add(.growth, result: rate, operands: operands, check: check, confidence: .high)
    return true
  }

  /// The subject of a rate is that of the change beside it, if there is one.
  private func subjects(of rate: Int) -> [Int] {
    if let change = change(beside: rate), change < rate, !subject.isElliptic(change) {
      let named = subject.candidates(for: change, wants: passage.quantity(change))
      if !named.isEmpty { return named }
      return []
    }
    return subject.candidates(for: rate)
  }

  /// 收、支总计5328万元。与上年相比，收、支总计各增加1204万元，增长22.61%: the one amount of the sentence before, where the rate is one slip off or was
  /// taken of the new figure instead of the old.
  private func ofTotalBefore(_ rate: Int, _ collector: ClaimCollector) -> Found? {
    let sentence = passage.figures[rate].sentence
    let mains = passage.figures(inSentence: sentence - 1).filter { passage.figures[$0].role == .main }
    // 基本支出预算421万元，其中…。基本支出比上年增加18万元: the total of the list.
    let wholes = mains.filter(totals.contains)
    let before = mains.count > 1 && wholes.count == 1 ? wholes : mains
    guard let change = change(beside: rate), change < rate, before.count == 1, let new = before.first,
      passage.figures[change].sentence == sentence, passage.quantity(new).goes(with: passage.quantity(change)),
      passage.quantity(new).hedge == .exact, passage.quantity(change).hedge == .exact,
      !passage.figures(inSentence: sentence).contains(where: { $0 < change && passage.figures[$0].role == .main }),
      let check = GrowthCheck.impliedRate(
        result: passage.quantity(rate), new: passage.quantity(new), change: passage.quantity(change),
        direction: passage.figures[rate].direction, group: collector.group([rate, new, change])),
      let ofNew = Decimal.quotient(
        passage.amount(change).magnitude.scaled(by: 2), passage.amount(new), places: passage.quantity(rate).value.places)
    else { return nil }
    let stated = passage.quantity(rate).value.magnitude
    guard stated.significantDigits >= 3,
      Decimal.compare(ofNew, stated) == 0
        || Slip.between(written: stated, intended: check.computed.magnitude.rounded(to: stated.places)) != nil
    else { return nil }
    return Found(operands: [new, change], check: check, implied: true)
  }

  /// 实际支出39.65万元，控制率84.72%。与上年44.02万元相比，“三公”经费减少4.37万元，降低9.93%: the figure that the base and the change give, under
  /// whatever name it was told before.
  private func ofStatedBase(_ rate: Int, _ collector: ClaimCollector) -> Found? {
    guard let change = change(beside: rate), change < rate, passage.quantity(change).value.significantDigits >= 3,
      let base = (max(change - 4, 0)..<change).last(where: {
        passage.figures[$0].role == .base && passage.figures[$0].sentence == passage.figures[rate].sentence
          && passage.quantity($0).goes(with: passage.quantity(change))
      })
    else { return nil }
    let moved = passage.amount(change).magnitude
    guard let new = passage.amount(base) + (passage.figures[change].direction < 0 ? moved.negated : moved),
      let told = (max(base - 40, 0)..<base).last(where: {
        passage.figures[$0].role == .main && passage.quantity($0).goes(with: passage.quantity(base))
          && Decimal.compare(passage.amount($0), new) == 0
      }),
      let check = GrowthCheck.rate(
        result: passage.quantity(rate), new: passage.quantity(told), base: passage.quantity(base),
        direction: passage.figures[rate].direction, group: collector.group([rate, told, base])), check.agrees
    else { return nil }
    return Found(operands: [told, base], check: check, implied: false)
  }

  /// Whether two figures can be of the same thing in two years: 次均费用6832元 did not come from 1.92亿元.
  private func areAlike(_ operands: [Int]) -> Bool {
    guard operands.count == 2, !passage.amount(operands[1]).isZero,
      let low = Decimal.compare(passage.amount(operands[0]).magnitude, passage.amount(operands[1]).magnitude.scaled(by: 2)),
      let high = Decimal.compare(passage.amount(operands[1]).magnitude, passage.amount(operands[0]).magnitude.scaled(by: 2))
    else { return true }
    if low < 0 && high < 0 || passage.amount(operands[0]).isZero { return true }
    // 89410万元 beside 131870.68元: 万 left out of one of them.
    return passage.quantity(operands[0]).scale != passage.quantity(operands[1]).scale && isUnitSlip(operands)
  }

  /// Whether the two are alike once 万 is put to one of them.
  private func isUnitSlip(_ operands: [Int]) -> Bool {
    let (new, base) = (passage.amount(operands[0]).magnitude, passage.amount(operands[1]).magnitude)
    return [4, -4].contains { shift in
      guard let low = Decimal.compare(new.scaled(by: shift), base.scaled(by: 1)),
        let high = Decimal.compare(base, new.scaled(by: shift + 1))
      else {
        return false
      }
      return low < 0 && high < 0
    }
  }

  private func isExplicit(_ rate: Int, _ new: Int) -> Bool {
    let place = passage.figures[rate]
    if passage.figures[new].sentence == place.sentence { return subjects(of: rate).first == new }
    if opensWithBase(rate), isDivided(new), place.sentence - passage.figures[new].sentence == 1 { return true }
    // A sentence before: only under the very name that the change has.
    guard let change = change(beside: rate), !subject.isElliptic(change) else { return false }
    return subject.isSameName(change, new) && place.sentence - passage.figures[new].sentence <= 2
  }

  /// 与2021年的1,297起相比增长11.3%: nothing but the base and the rate in the sentence so far.
  private func opensWithBase(_ rate: Int) -> Bool {
    rate > 0 && passage.figures[rate - 1].role == .base && subject.isElliptic(rate)
      && passage.figures(inSentence: passage.figures[rate].sentence).first == rate - 1
  }

  /// 出动1,462起，其中…: the figure that a list of the sentence before divides.
  private func isDivided(_ figure: Int) -> Bool { totals.contains(figure) }

  private func readings(_ rate: Int, _ new: Int, _ collector: ClaimCollector) -> [Found] {
    var found: [Found] = []
    let result = passage.quantity(rate)
    let direction = passage.figures[rate].direction
    if let base = bracketedBase(of: rate), base != new, passage.quantity(base).goes(with: passage.quantity(new)),
      let check = GrowthCheck.rate(
        result: result, new: passage.quantity(new), base: passage.quantity(base), direction: direction,
        group: collector.group([rate, new, base]))
    {
      return [Found(operands: [new, base], check: check, implied: false)]
    }
    if let base = subject.statedBase(for: rate, subject: new), base != new,
      let check = GrowthCheck.rate(
        result: result, new: passage.quantity(new), base: passage.quantity(base), direction: direction,
        group: collector.group([rate, new, base]))
    {
      found.append(Found(operands: [new, base], check: check, implied: false))
    }
    if let change = change(beside: rate), change != new, !Savings(passage).isSubmitted(new),
      passage.quantity(change).goes(with: passage.quantity(new)),
      let check = GrowthCheck.impliedRate(
        result: result, new: passage.quantity(new), change: passage.quantity(change), direction: direction,
        group: collector.group([rate, new, change]))
    {
      found.append(Found(operands: [new, change], check: check, implied: true))
    }
    return found
  }

  /// 增长-2.16%（上年60.22亿元）: last year's figure in a bracket right behind the rate.
  private func bracketedBase(of rate: Int) -> Int? {
    let base = rate + 1
    guard base < passage.figures.count, passage.figures[base].role == .main,
      passage.figures[base].bracket == passage.figures[rate].token + 1,
      !(base + 1 < passage.figures.count && passage.figures[base + 1].bracket == passage.figures[base].bracket)
    else { return nil }
    switch passage.figures[base].period {
    case .lastYear, .year: return base
    default: return nil
    }
  }

  /// A budget in the same sentence, for rates that say 同比 and mean the budget; only an agreement speaks for it.
  private func againstBudget(_ rate: Int, _ new: Int, _ collector: ClaimCollector) -> Found? {
    let result = passage.quantity(rate)
    guard result.value.significantDigits >= 2 else { return nil }
    for base in passage.figures(near: rate) where base < rate && base != new && passage.figures[base].measure.isBudget {
      guard passage.quantity(base).goes(with: passage.quantity(new)),
        let check = GrowthCheck.rate(
          result: result, new: passage.quantity(new), base: passage.quantity(base), direction: passage.figures[rate].direction,
          group: collector.group([rate, new, base])), check.agrees
      else { continue }
      return Found(operands: [new, base], check: check, implied: false)
    }
    return nil
  }

  /// The amount of change that a rate goes with: 减少2.97万元，下降6.89% or 增长10.85%，增收2798万元, with nothing but other rates between.
  private func change(beside rate: Int) -> Int? {
    let place = passage.figures[rate]
    if rate > 0 {
      let other = passage.figures[rate - 1]
      if other.role == .change, other.sentence == place.sentence, other.bracket == place.bracket, other.direction == place.direction {
        return rate - 1
      }
    }
    if rate + 1 < passage.figures.count {
      let other = passage.figures[rate + 1]
      if other.role == .change, other.sentence == place.sentence, other.bracket == place.bracket, other.direction == place.direction,
        subject.isElliptic(rate + 1), other.clause - place.clause <= 1
      {
        return rate + 1
      }
    }
    return nil
  }
}
