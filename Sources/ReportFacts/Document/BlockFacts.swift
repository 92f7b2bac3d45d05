import ReportSyntax

/// What one block says by itself, with offsets from the start of the block: a pure function of the block's bytes, so that it can be kept
/// while text elsewhere changes.
struct BlockFacts: Sendable, Equatable {
  /// The claims within the block.
  var claims: [Claim] = []
  /// Where its quantities stand.
  var quantities: [Range<Int>] = []
  /// The amounts the block is about, which claims across blocks draw on.
  var leads: [Lead] = []
  /// The totals that a list on the following lines divides, nearest first; empty where the block announces none.
  var openTotals: [Lead] = []
  /// Shares whose whole does not stand in the block.
  var openShares: [OpenShare] = []

  /// Nothing: a block without figures.
  static let empty = BlockFacts()

  /// An amount with what is needed to tie it to others.
  struct Lead: Sendable, Equatable {
    let quantity: Quantity
    let measure: Figure.Measure
    let period: Figure.Period
    let role: Figure.Role
    /// The characters of its label.
    let label: [UInt32]
    /// Whether it stands in the first sentence of the block.
    let isFirst: Bool
  }

  /// A share and the amount it is of.
  struct OpenShare: Sendable, Equatable {
    let share: Quantity
    let numerator: Quantity
    /// The group of places the numerator stands in.
    let sentence: Int
  }
}
