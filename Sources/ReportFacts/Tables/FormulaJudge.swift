/// Tries formulas on the figures of a table and keeps those that its figures bear out.
///
/// A column, or a row, is what it says in every line. So the lines in which a formula holds show what is meant, and the others that one of
/// their figures is wrong.
struct FormulaJudge {
  let lines: [TableLine]

  /// One formula in one crossing line.
  struct Instance {
    let position: Int
    let result: Quantity
    let operands: [Quantity]
    let check: Check
    /// Whether agreement proves something: several operands that are not nought.
    let tells: Bool

    /// Whether no agreement by chance is to be feared: several figures and many digits.
    var isTold: Bool { tells && operands.count { !$0.amount.isZero } >= 2 && result.value.significantDigits >= 3 }
  }

  struct Outcome {
    let formula: Formula
    var instances: [Instance] = []
    var agreeing: Int { instances.count { $0.check.agrees } }
    var telling: Int { instances.count { $0.check.agrees && $0.tells } }
    var failing: Int { instances.count { !$0.check.agrees } }
    /// Whether it adds a total that stands before to what follows that: then nought may follow.
    var isNested: Bool { formula.isNested }
  }

  /// The claims of the best of several formulas for one result, none where no reading is borne out.
  func claims(ofBest formulas: [Formula]) -> [Claim] {
    // Many readings of a long table: its first lines tell which is meant.
    let sample = formulas.count > 4 ? Self.sample : .max
    let outcomes = formulas.map { outcome($0, most: sample) }.filter { !$0.instances.isEmpty }
    guard var best = outcomes.first else { return [] }
    // What holds throughout and as often as any other is meant as it was asked for.
    let most = outcomes.reduce(0) { max($0, $1.agreeing) }
    if let whole = outcomes.first(where: { $0.failing == 0 && $0.agreeing == most && $0.telling > 0 || $0.isNested && $0.failing == 0 }) {
      best = whole
    } else {
      for other in outcomes.dropFirst() where rank(other) > rank(best) { best = other }
    }
    return claims(best.instances.count < sample ? best : outcome(best.formula))
  }

  /// How many lines are tried to choose among readings.
  private static let sample = 200

  /// A formula that holds more often and fails less; among equals the one asked for first.
  private func rank(_ outcome: Outcome) -> Int { outcome.telling * 4 + outcome.agreeing - outcome.failing * 3 }

  /// The claims of a formula. `isSure` says that it has been borne out already.
  func claims(_ outcome: Outcome, isSure: Bool = false) -> [Claim] {
    guard isSure || isBorneOut(outcome) else { return [] }
    return outcome.instances.compactMap { instance in
      if instance.check.agrees { return claim(outcome.formula, instance, .high) }
      guard let confidence = confidence(outcome, instance, isSure: isSure) else { return nil }
      return claim(outcome.formula, instance, confidence)
    }
  }

  private func isBorneOut(_ outcome: Outcome) -> Bool {
    if outcome.formula.isCertain { return true }
    if outcome.formula.isExplicit {
      if outcome.telling >= outcome.failing, outcome.telling > 0 { return true }
      return outcome.failing == 0 || outcome.instances.allSatisfy { $0.check.agrees || slips($0, outcome.formula) }
    }
    if outcome.failing > 0 { return outcome.telling >= 2 * outcome.failing && outcome.telling >= 2 }
    return outcome.telling >= 2 || outcome.instances.contains { $0.tells && $0.result.value.significantDigits >= 4 }
  }

  /// How sure a mismatch is; nil where nothing should be said.
  private func confidence(_ outcome: Outcome, _ instance: Instance, isSure: Bool) -> Confidence? {
    if ([instance.result] + instance.operands).contains(where: { $0.hedge != .exact }) { return nil }
    if slips(instance, outcome.formula) { return .high }
    // 全院数含急诊、体检等未单列科室
    if outcome.formula.isLoose { return nil }
    if isOnlyPart(instance, outcome) { return .medium }
    if isBelowParts(instance, outcome.formula), !outcome.formula.isExplicit || outcome.agreeing < 2 { return .low }
    if outcome.telling >= 2, outcome.telling >= 3 * outcome.failing { return .high }
    // A total over lines of one level is one; but figures of unknown measure may be averages, ranks or shares.
    if outcome.formula.isCertain {
      let isKnown = outcome.agreeing > 0 || instance.result.unit.dimension == .money || outcome.formula.kind == .ratio
      return isKnown ? .medium : .low
    }
    if isSure { return .medium }
    let isBorneOut = max(outcome.telling, outcome.telling > 0 ? outcome.agreeing : 0) >= 2 * outcome.failing
    return outcome.formula.isExplicit && isBorneOut ? .medium : .low
  }

  /// Whether a total is smaller than one of its parts: an average, a price or a rank in the row of totals.
  private func isBelowParts(_ instance: Instance, _ formula: Formula) -> Bool {
    guard formula.kind == .sum, instance.operands.allSatisfy({ !$0.value.isNegative }) else { return false }
    return instance.operands.contains { (Decimal.compare($0.amount, instance.result.amount) ?? 0) > 0 }
  }

  /// 年度资金总额 over 财政拨款 and nothing else: one and the same in every column but this, where it is a slip away.
  private func isOnlyPart(_ instance: Instance, _ outcome: Outcome) -> Bool {
    outcome.formula.kind == .sum && instance.operands.count == 1 && outcome.failing == 1 && outcome.agreeing >= 3
      && outcome.instances.allSatisfy { $0.operands.count == 1 && !$0.result.amount.isZero }
      && Slip.isNear(written: instance.result.value, intended: instance.check.computed)
  }

  /// Whether one slip of the hand explains why the figures do not agree.
  private func slips(_ instance: Instance, _ formula: Formula) -> Bool {
    let written = instance.result.value
    if written.significantDigits >= 3 {
      let computed =
        formula.kind == .sum || formula.kind == .difference ? instance.check.computed : instance.check.computed.rounded(to: written.places)
      if Slip.between(written: written, intended: formula.falls ? computed.magnitude : computed) != nil { return true }
    }
    guard formula.kind == .sum else { return false }
    return instance.operands.contains { operand in
      guard operand.scale == instance.result.scale, operand.value.significantDigits >= 3, let intended = operand.value + instance.check.gap
      else {
        return false
      }
      return Slip.between(written: operand.value, intended: intended) != nil
    }
  }

  /// Tries a formula in the first `most` lines that have a result.
  func outcome(_ formula: Formula, most: Int = .max) -> Outcome {
    var outcome = Outcome(formula: formula)
    let line = lines[formula.result]
    for position in line.figures.indices {
      guard let result = line.figures[position], let instance = instance(formula, result, position) else { continue }
      outcome.instances.append(instance)
      if outcome.instances.count == most { break }
    }
    return outcome
  }

  private func instance(_ formula: Formula, _ stated: Quantity, _ position: Int) -> Instance? {
    var found: [Quantity] = []
    found.reserveCapacity(formula.operands.count)
    var signs: [Int] = []
    for (place, line) in formula.operands.enumerated() {
      if let quantity = lines[line].figures[position] {
        found.append(quantity)
        if !formula.signs.isEmpty { signs.append(formula.signs[place]) }
      } else if formula.kind != .sum && formula.kind != .balance {
        return nil
      }
    }
    guard !found.isEmpty else { return nil }
    // 药占比（%） | 29.4 | 27.6 | -1.8: the unit of the row is no rate of its figures.
    if let ofRates = formula.ofRates, (stated.unit.isRate && !found[0].unit.isRate) != ofRates { return nil }
    let (result, operands) = inOneUnit(formula.kind, stated, found)
    guard let check = check(formula, result, operands, signs) else { return nil }
    let isSum = formula.kind == .sum || formula.kind == .balance
    let full = operands.count { !$0.amount.isZero }
    // 0.12 = 0 + 0 + 0.12 tells something, 1 = 0 + 1 does not.
    let isPlain = full == 1 && operands.count >= 2 && result.value.significantDigits >= 2
    let tells = isSum ? full >= 2 || isPlain : full == operands.count && !result.amount.isZero
    return Instance(position: position, result: result, operands: operands, check: check, tells: tells)
  }

  private func check(_ formula: Formula, _ result: Quantity, _ operands: [Quantity], _ signs: [Int]) -> Check? {
    var group = GroupPlaces(operands)
    switch formula.kind {
    case .sum, .balance:
      guard operands.allSatisfy({ $0.goes(with: result) }), !result.unit.isRate else { return nil }
      group.note(result)
      return SumCheck.check(result: result, terms: operands, signs: signs, group: group)
    case .difference:
      guard operands[0].goes(with: operands[1]), result.goes(with: operands[0]) else { return nil }
      group.note(result)
      return signedDifference(formula, result, operands, group)
    case .growth where formula.isImplied:
      guard operands[0].goes(with: operands[1]), result.isRateOrBare else { return nil }
      let direction = operands[1].value.isNegative || formula.falls ? -1 : 1
      if result.value.isNegative, direction > 0 { return nil }
      return GrowthCheck.impliedRate(
        result: result.asPercent, new: operands[0], change: operands[1], direction: direction, group: group)
    case .growth:
      guard operands[0].goes(with: operands[1]), result.isRateOrBare, !operands[1].amount.isZero else { return nil }
      return GrowthCheck.rate(
        result: result.asPercent, new: operands[0], base: operands[1], direction: formula.falls && !result.value.isNegative ? -1 : 1,
        group: group)
    case .ratio:
      guard operands[0].goes(with: operands[1]), result.isRateOrBare, !operands[1].amount.isZero else { return nil }
      // 编制数 and 实有数 are counted, whether or not 人 stands over them.
      let areCounted =
        formula.operands.allSatisfy { lines[$0].names == .posts || lines[$0].names == .staff }
        && operands.allSatisfy { $0.value.places <= 0 }
      return RatioCheck.check(
        result: result.asPercent, numerator: (operands[0].amount, areCounted ? .zero : group.halfUnit(of: operands[0])),
        denominator: (operands[1].amount, areCounted ? .zero : group.halfUnit(of: operands[1])))
    case .average:
      guard !operands[1].amount.isZero else { return nil }
      // 每公里12.6万元: a kilometre of those that the column counts, not a metre.
      let (unit, other) = (operands[0].unit.exponent, operands[1].unit.exponent)
      let isAlike = result.unit.dimension == operands[0].unit.dimension
      return RatioCheck.check(
        result: result,
        numerator: isAlike
          ? (operands[0].amount, group.halfUnit(of: operands[0]))
          : (operands[0].amount.scaled(by: -unit), group.halfUnit(of: operands[0]).scaled(by: -unit)),
        denominator: (operands[1].amount.scaled(by: -other), group.halfUnit(of: operands[1]).scaled(by: -other)))
    case .product: return product(result, operands)
    default: return nil
    }
  }

  /// 违规金额（万元） | 管理不规范金额（万元） | 小计: who writes the unit over some columns means it for the others that are added or compared.
  private func inOneUnit(_ kind: ClaimKind, _ result: Quantity, _ operands: [Quantity]) -> (Quantity, [Quantity]) {
    let takesResult = kind == .sum || kind == .balance || kind == .difference
    guard takesResult || kind == .growth || kind == .ratio else { return (result, operands) }
    guard operands.contains(where: \.isBare) || takesResult && result.isBare else { return (result, operands) }
    let all = takesResult ? operands + [result] : operands
    guard let first = all.first(where: { !$0.isBare }), !first.unit.isRate,
      all.allSatisfy({ $0.isBare || $0.scale == first.scale && $0.unit == first.unit })
    else { return (result, operands) }
    return (takesResult ? result.inUnit(of: first) : result, operands.map { $0.inUnit(of: first) })
  }

  /// 面积 × 标准 = 金额, each in the unit of its column.
  private func product(_ result: Quantity, _ operands: [Quantity]) -> Check? {
    guard !result.unit.isRate, operands.allSatisfy({ !$0.unit.isRate || $0.unit.dimension == .perUnit }) else { return nil }
    var computed = Decimal(1)
    for operand in operands {
      guard let next = computed * operand.value.scaled(by: result.isBare ? 0 : operand.scale) else { return nil }
      computed = next
    }
    return SumCheck.compare(
      result: result, computed: computed.scaled(by: result.unit.exponent),
      tolerance: Decimal(5, places: result.value.places + 1).scaled(by: result.scale + result.unit.exponent), group: GroupPlaces([result]))
  }

  /// Differences in tables carry their sign, unless the header says which way they go.
  private func signedDifference(_ formula: Formula, _ result: Quantity, _ operands: [Quantity], _ group: GroupPlaces) -> Check? {
    guard let change = operands[0].amount - operands[1].amount,
      let half = group.halfUnit(of: operands[0]) + group.halfUnit(of: operands[1]), let tolerance = half + group.halfUnit(of: result)
    else { return nil }
    let computed = formula.falls && !result.value.isNegative ? change.negated : change
    return SumCheck.compare(result: result, computed: computed, tolerance: tolerance, group: group)
  }

  private func claim(_ formula: Formula, _ instance: Instance, _ confidence: Confidence) -> Claim {
    Claim(
      kind: formula.kind, verdict: instance.check.verdict, confidence: confidence, result: mention(instance.result),
      operands: instance.operands.map(mention), impliedBase: formula.isImplied, computed: instance.check.computed, gap: instance.check.gap,
      fault: instance.check.fault)
  }

  private func mention(_ quantity: Quantity) -> Mention { Mention(range: quantity.range, value: quantity.value, scale: quantity.scale) }
}

extension Quantity {
  /// A rate, or a figure whose column says that it is one.
  var isRateOrBare: Bool { unit.isRate || unit.dimension == .none }

  /// The same figure in per cent, where it has no unit.
  var asPercent: Quantity {
    guard unit.dimension == .none else { return self }
    let percent = Unit(dimension: .percent, exponent: 0, word: 0)
    return Quantity(range: range, number: number, value: value, scale: 0, unit: percent, hedge: hedge, isChinese: isChinese)
  }
}
