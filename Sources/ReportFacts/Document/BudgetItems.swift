import ReportSyntax

/// The items of an outturn told one by one by their budget subjects: 社会保障和就业支出（类）抚恤（款）其他优抚支出（项）⏎年初预算为…，支出决算为….
struct BudgetItems {
  /// One subject with what was planned and what was spent.
  struct Item {
    let block: Int
    let subject: FactName
    let budget: BlockFacts.Lead?
    let actual: BlockFacts.Lead?
  }

  /// The items that follow each other, in order.
  private(set) var runs: [[Item]] = []

  /// How many blocks with figures may stand between two items.
  private static let gap = 2
  /// The most items of one run: no report has as many.
  private static let limit = 400

  init(_ report: ReadReport, _ facts: [KeptFacts], figured: [Int]) {
    var run: [Item] = []
    var missed = 0
    var previous = -1
    for block in figured {
      defer { previous = block }
      let budget = facts[block].leads.first { $0.role == .main && $0.measure.isBudget }
      let actual = facts[block].leads.first { $0.role == .main && $0.measure == .actual }
      guard budget != nil || actual != nil, let subject = Self.subject(report, block, after: previous) else {
        missed += 1
        if missed > Self.gap || run.count >= Self.limit, !run.isEmpty {
          if run.count >= 2 { runs.append(run) }
          run = []
        }
        continue
      }
      missed = 0
      if run.count == Self.limit {
        runs.append(run)
        run = []
      }
      run.append(Item(block: block, subject: subject, budget: budget, actual: actual))
    }
    if run.count >= 2 { runs.append(run) }
  }

  /// The class of the subject that opens a block, or that the line above it is.
  private static func subject(_ report: ReadReport, _ block: Int, after previous: Int) -> FactName? {
    let bytes = report.text.bytes
    let own = report.content(ofBlock: block)
    if let name = firstLevel(bytes, own.lowerBound..<min(own.upperBound, own.lowerBound + 300)) { return name }
    var above = block - 1
    while above > previous, report.blocks[above].kind == .blank { above -= 1 }
    guard above > previous else { return nil }
    let range = report.content(ofBlock: above)
    return range.count <= 360 ? firstLevel(bytes, range) : nil
  }

  private static func firstLevel(_ bytes: [UInt8], _ range: Range<Int>) -> FactName? {
    let levels = BudgetSubject.levels(bytes, range)
    guard levels.count >= 2, let first = levels.first else { return nil }
    let name = NameReader(bytes).read(first)
    return name.scalars.isEmpty ? nil : name
  }
}
