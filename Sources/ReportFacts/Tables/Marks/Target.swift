/// A target and what was achieved, compared.
struct Target {
  /// Target and actual value.
  let mentions: [Mention]
  let outcome: Outcome
  let confidence: Confidence

  init(mentions: [Mention], outcome: Outcome, confidence: Confidence) {
    (self.mentions, self.outcome, self.confidence) = (mentions, outcome, confidence)
  }

  /// Words of indicators of which less is better.
  static let costs: ByteWords = ["成本", "投诉", "差错", "事故", "违规", "超预算", "逾期", "失误", "返贫", "违约", "控制数", "能耗"]

  enum Outcome {
    case met, missed
    /// Words of which only the writer knows whether they agree.
    case unknown
  }

  /// `isCost` says that less is better where the target has no sign of its own (成本指标).
  init(_ grid: Grid, _ target: TableCell, _ actual: TableCell, isCost: Bool) {
    mentions = [target, actual].map { cell in
      cell.quantity.map(Self.mention) ?? Mention(range: cell.range, value: nil)
    }
    guard let goal = target.quantity, let value = actual.quantity, let judged = Self.judge(value, goal, isCost: isCost) else {
      // The same words in both cells.
      outcome = grid.words(target) == grid.words(actual) ? .met : .unknown
      confidence = outcome == .met ? .medium : .low
      return
    }
    (outcome, confidence) = judged
  }

  /// A target and what was achieved, told in running text; nil where they measure different things.
  init?(goal: Quantity, value: Quantity, isCost: Bool) {
    guard let judged = Self.judge(value, goal, isCost: isCost) else { return nil }
    mentions = [Self.mention(goal), Self.mention(value)]
    (outcome, confidence) = judged
  }

  private static func judge(_ value: Quantity, _ goal: Quantity, isCost: Bool) -> (Outcome, Confidence)? {
    guard let order = order(value, goal) else { return nil }
    switch goal.hedge {
    case .atLeast:
      return (order >= 0 ? .met : .missed, isFarAbove(value, goal) ? .low : (value.hedge == .exact ? .high : .medium))
    case .atMost:
      return (order <= 0 ? .met : .missed, value.hedge == .exact ? .high : .medium)
    case .exact, .about:
      let isMet = order == 0 || (isCost ? order < 0 : order > 0)
      return (isMet ? .met : .missed, isFarAbove(value, goal) ? .low : .medium)
    }
  }

  /// What the marks given say of a target with this outcome; nil where they do not fit into a number.
  ///
  /// Marks may be lost for something else, if the form says what (`isExplained`).
  func claim(full: Quantity, given: Quantity, isExplained: Bool, isOfMarks: Bool) -> Claim? {
    guard let order = Decimal.compare(given.value, full.value) else { return nil }
    var fault: Claim.Fault?
    var confidence = confidence
    switch (order > 0, order == 0, outcome) {
    case (true, _, _):
      fault = .aboveFullMarks
      confidence = .high
    case (_, true, .missed): fault = .missedTarget
    case (_, false, .met):
      fault = .metTarget
      // Words leave a fifth of the marks to judgement (达成 takes 100% to 80% of them, as forms have it).
      if isExplained || mentions.contains(where: { $0.value == nil }) { confidence = .low }
    default: break
    }
    return Claim(
      kind: .target, verdict: fault == nil ? .holds : .mismatch, confidence: confidence, result: Self.mention(given),
      operands: mentions + [Self.mention(full)], fault: fault, isOfMarks: isOfMarks)
  }

  /// How the value stands to the goal: -1 below, 1 above; nil where their units have nothing to do with each other. A value that lacks its
  /// unit has that of the goal.
  private static func order(_ value: Quantity, _ goal: Quantity) -> Int? {
    if value.unit.dimension == goal.unit.dimension { return Decimal.compare(value.amount, goal.amount) }
    if value.unit.dimension == .none || goal.unit.dimension == .none { return Decimal.compare(value.value, goal.value) }
    return nil
  }

  /// Whether the value exceeds the goal by a fifth or more: a target set too low costs marks as well.
  private static func isFarAbove(_ value: Quantity, _ goal: Quantity) -> Bool {
    guard !goal.value.isZero, let limit = goal.amount * Decimal(12, places: 1), let order = Decimal.compare(value.amount, limit) else {
      return false
    }
    return order >= 0
  }

  static func mention(_ quantity: Quantity) -> Mention { Mention(range: quantity.range, value: quantity.value, scale: quantity.scale) }
}
