/// Amounts of change whose two figures are stated.
struct Changes {
  let passage: Passage
  private let subject: Subject

  init(_ passage: Passage) {
    self.passage = passage
    subject = Subject(passage)
  }

  func find(_ change: Int, _ collector: inout ClaimCollector) {
    if passage.figures[change].before.contains(.added), findAdded(change, &collector) { return }
    if let words = passage.figures[change].directionWords, passage.contains("编", in: words) {
      findPosts(change, &collector)
      return
    }
    let quantity = passage.quantity(change)
    let subjects = subject.candidates(for: change, wants: quantity)
    var fallback: (new: Int, base: Int, check: Check)?
    // Eight figures back; further back only four digits tell, or a list that divides the figure.
    let isTelling = quantity.value.significantDigits >= 4
    for new in subjects.prefix(8) + subjects.dropFirst(8).filter({ isTelling || collector.totalOfPart.contains($0) }) {
      guard let base = subject.statedBase(for: change, subject: new),
        let check = check(change, new, base, collector)
      else { continue }
      if check.agrees {
        collector.add(.difference, result: change, operands: [new, base], check: check, confidence: .high)
        return
      }
      if new == subjects.first || check.fault == .direction { fallback = fallback ?? (new, base, check) }
    }
    if fallback?.check.fault == nil, let found = pair(change, subjects, collector) {
      collector.add(.difference, result: change, operands: [found.new, found.base], check: found.check, confidence: .medium)
      return
    }
    if fallback == nil, let found = slippedPair(change, subjects, collector) {
      collector.add(.difference, result: change, operands: [found.new, found.base], check: found.check, confidence: .medium)
      return
    }
    guard let fallback else {
      Savings(passage).findDifference(change, &collector)
      return
    }
    // The very amount with the wrong direction is meant, even where the figure stands some sentences before.
    let distance = passage.figures[change].sentence - passage.figures[fallback.new].sentence
    guard isNear(fallback.base, change), distance == 0 || (fallback.check.fault == .direction && distance <= 3) else { return }
    let isExplicit = passage.figures[fallback.base].role == .base || fallback.check.fault == .direction
    // 比2021年增加5.3亿元 behind 2021年11月提前下达的62.4亿元: a base that only its year makes one is wrong more often than the change.
    let isSlip = Slip.isLikely(written: quantity.value, computed: fallback.check.computed)
    collector.add(
      .difference, result: change, operands: [fallback.new, fallback.base], check: fallback.check,
      confidence: isExplicit ? .high : (isSlip ? .medium : .low))
  }

  private func isNear(_ figure: Int, _ change: Int) -> Bool {
    passage.figures[figure].sentence == passage.figures[change].sentence
  }

  private func check(_ change: Int, _ new: Int, _ base: Int, _ collector: ClaimCollector) -> Check? {
    GrowthCheck.difference(
      result: passage.quantity(change), new: passage.quantity(new), base: passage.quantity(base),
      direction: passage.figures[change].direction,
      group: collector.group([change, new, base]))
  }

  /// Two amounts right before the change, of which it is the difference (预算数…，决算数…，增加…), where nothing says which is the base.
  private func pair(_ change: Int, _ subjects: [Int], _ collector: ClaimCollector) -> (new: Int, base: Int, check: Check)? {
    let near = subjects.filter { isNear($0, change) }.prefix(3)
    guard near.count >= 2, passage.quantity(change).value.significantDigits >= 2 else { return nil }
    for first in near {
      for second in near where second < first {
        guard let check = check(change, first, second, collector), check.agrees, !isEarlier(first, second) else { continue }
        return (first, second, check)
      }
    }
    return nil
  }

  /// The opening budget first, then the nearest.
  private func rank(_ figure: Int, _ change: Int) -> Int {
    (isOpening(figure) ? 0 : 1000) + abs(change - figure)
  }

  /// 年初预算860万元, 年初下达资金860万元.
  private func isOpening(_ figure: Int) -> Bool {
    let place = passage.figures[figure]
    return place.measure == .openingBudget
      || (place.measure == .unstated && passage.words(before: figure, holdOneOf: Self.grants)
        && passage.words(before: figure, holdOneOf: Self.opening))
  }

  private static let opening = [[0x5E74, 0x521D] as [UInt32]]
  private static let grants = ["下达", "安排", "批复", "拨"].map { Array($0.unicodeScalars.map(\.value)) }

  /// The two amounts right before the change, if it is one slip away from their difference.
  private func slippedPair(_ change: Int, _ subjects: [Int], _ collector: ClaimCollector) -> (new: Int, base: Int, check: Check)? {
    let near = subjects.filter { isNear($0, change) && change - $0 <= 2 }
    guard near.count == 2, passage.quantity(change).value.significantDigits >= 4, let check = check(change, near[0], near[1], collector),
      Slip.between(written: passage.quantity(change).value, intended: check.computed) != nil
    else { return nil }
    return (near[0], near[1], check)
  }

  private func isEarlier(_ a: Int, _ b: Int) -> Bool {
    if passage.figures[a].period == .lastYear, passage.figures[b].period != .lastYear { return true }
    if case .year(let first) = passage.figures[a].period, case .year(let second) = passage.figures[b].period { return first < second }
    return false
  }

  /// 编制28人，实有30人，超编2人: heads less posts.
  private func findPosts(_ change: Int, _ collector: inout ClaimCollector) {
    let near = (max(change - 6, 0)..<change).reversed().filter { passage.figures[$0].role == .main && isNear($0, change) }
    guard let heads = near.first(where: { passage.figures[$0].before.contains(.onPost) && !passage.figures[$0].before.contains(.quota) }),
      let posts = near.first(where: { passage.figures[$0].before.contains(.quota) }), let check = check(change, heads, posts, collector),
      check.agrees
    else { return }
    collector.add(.difference, result: change, operands: [heads, posts], check: check, confidence: .high)
  }

  /// 年中追加: 决算数 − 年初预算数.
  private func findAdded(_ change: Int, _ collector: inout ClaimCollector) -> Bool {
    let sentence = passage.figures[change].sentence
    let pool = passage.figures.indices(around: change, 40).filter {
      passage.figures[$0].role == .main && passage.figures[$0].sentence <= sentence && sentence - passage.figures[$0].sentence <= 1
        && passage.quantity($0).goes(with: passage.quantity(change))
    }
    let budgets = pool.filter { isOpening($0) || passage.figures[$0].measure.isBudget }.sorted { rank($0, change) < rank($1, change) }
    let others = pool.filter { !isOpening($0) }.reversed()
    for base in budgets {
      for new in others where new != base {
        guard let check = check(change, new, base, collector), check.agrees else { continue }
        collector.add(.difference, result: change, operands: [new, base], check: check, confidence: .high)
        return true
      }
    }
    guard let base = budgets.first, passage.figures[base].measure == .openingBudget,
      let new = others.first(where: { passage.figures[$0].measure == .actual && isNear($0, change) }), isNear(base, change),
      let check = check(change, new, base, collector),
      passage.amount(base).isZero || SlipEvidence.explains(passage, result: change, parts: [], check)
    else { return false }
    collector.add(.difference, result: change, operands: [new, base], check: check, confidence: .high)
    return true
  }
}
