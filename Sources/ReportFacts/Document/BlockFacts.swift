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
  /// The figures of a table's cells, row by row, with the units, periods and measures of their captions and headers; empty for other
  /// blocks.
  var cells: [Lead] = []
  /// What each figure is, for claims that join mentions far apart.
  var stated: [StatedFact] = []
  /// The project that a form is about, in offsets from the start of the block; empty where it names none.
  var subject = 0..<0
  /// What its tables of marks state, in order.
  var marks: [MarkEntry] = []
  /// What can be said of its places besides claims, in offsets from the start of the block.
  var observations: [Observation] = []
  /// Whether it defines grades by other marks than 90, 80 and 60.
  var statesGradeBands = false
  /// The totals that a list on the following lines divides, nearest first; empty where the block announces none.
  var openTotals: [Lead] = []
  /// Numbers of items that a list on the following lines may spell out: 共3家，包括：
  var openCounts: [Lead] = []
  /// Whether the block begins with 合计 or 总计, as the last line of a list does.
  var isTotalLine = false
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
    /// Whether 合计, 总计 or the like stands before it.
    let isWhole: Bool
    /// Its label, in offsets from the start of the block: the noun phrase before it; in a table the words of its row.
    let label: Range<Int>
    /// In a table the words of its column, in offsets from the start of the block; empty in running text.
    var qualifier = 0..<0
  }

  /// A share and the amount it is of.
  struct OpenShare: Sendable, Equatable {
    let share: Quantity
    let numerator: Quantity
    let sentence: Int
    /// What 占 names as the whole; empty where it names none.
    let whole: [UInt32]
  }
}
