/// A target and what was achieved, compared.
struct Target {
  /// Target and actual value.
  let mentions: [Mention]
  let outcome: Outcome
  let confidence: Confidence

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
    guard let goal = target.quantity, let value = actual.quantity, let order = Self.order(value, goal) else {
      // The same words in both cells.
      outcome = grid.words(target) == grid.words(actual) ? .met : .unknown
      confidence = outcome == .met ? .medium : .low
      return
    }
    switch goal.hedge {
    case .atLeast:
      outcome = order >= 0 ? .met : .missed
      confidence = Self.isFarAbove(value, goal) ? .low : (value.hedge == .exact ? .high : .medium)
    case .atMost:
      outcome = order <= 0 ? .met : .missed
      confidence = value.hedge == .exact ? .high : .medium
    case .exact, .about:
      outcome = order == 0 ? .met : (isCost ? (order < 0 ? .met : .missed) : (order > 0 ? .met : .missed))
      confidence = Self.isFarAbove(value, goal) ? .low : .medium
    }
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
