import ReportFacts

/// The figures of a claim that may be the wrong one: those of which a single slip of the hand explains that the claim fails.
struct Suspects {
  /// An operand and what its writer may have meant.
  struct Suspect {
    let index: Int
    let intended: Decimal
    /// Whether the report states the intended number elsewhere.
    let isStated: Bool
  }

  private let judged: JudgedClaim
  private let equation: Equation

  init?(_ judged: JudgedClaim) {
    guard let equation = Equation(judged) else { return nil }
    self.judged = judged
    self.equation = equation
  }

  /// At most two operands: more explain nothing, unless the report states elsewhere what one should be.
  func find() -> [Suspect] {
    let found = judged.claim.operands.indices.compactMap(suspect)
    return found.count <= 2 ? found : Array(found.filter(\.isStated).prefix(2))
  }

  /// The one number that operand `index` may have been meant to be; of several the one that the report states elsewhere.
  private func suspect(_ index: Int) -> Suspect? {
    let mention = judged.claim.operands[index]
    guard let written = mention.value, !judged.evidence.vouch(for: mention), let figure = judged.operand(index) else { return nil }
    var exact: [Decimal] = []
    var rounded: [Decimal] = []
    for variant in SlipVariants.of(written) {
      switch equation.fit(index, variant.scaled(by: mention.scale)) {
      case .exact: exact.append(variant)
      case .rounded: rounded.append(variant)
      case nil: break
      }
    }
    let stated = (exact + rounded).filter { judged.evidence.states(figure.number(for: $0), besides: judged.claim) }
    if stated.count == 1 { return Suspect(index: index, intended: stated[0], isStated: true) }
    let likely = exact.isEmpty ? rounded : exact
    return likely.count == 1 ? Suspect(index: index, intended: likely[0], isStated: false) : nil
  }
}
