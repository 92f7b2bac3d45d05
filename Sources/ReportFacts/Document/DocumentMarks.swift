import ReportSyntax

/// Totals of marks, which may lie in several tables of one form: groups, full marks, marks given.
struct DocumentMarks {
  let report: ReadReport
  let facts: [KeptFacts]
  private var claims: [Claim] = []
  private var form = Form()

  /// What was read of a form so far.
  private struct Form {
    var rows: [Row] = []
    var groups: [Group] = []
    var subtotals: [Row] = []
    /// Where the rows of the next 小计 begin.
    var open = 0
    var execution: Row?

    struct Row {
      let full: Placed?
      let given: Placed?
    }

    /// A group and the rows that stand under it.
    struct Group {
      let marks: Placed
      let depth: Int
      /// The rows from here on are its rows, until another group of its depth or a lower one.
      let first: Int
      var end: Int?
    }
  }

  private typealias Placed = (quantity: Quantity, start: Int)

  static func claims(_ report: ReadReport, _ facts: [KeptFacts]) -> [Claim] {
    guard facts.contains(where: { !$0.marks.isEmpty }) else { return [] }
    var reader = DocumentMarks(report: report, facts: facts)
    for block in facts.indices {
      for entry in facts[block].marks { reader.read(entry, report.starts[block]) }
    }
    reader.closeGroups(from: 0)
    reader.addGroups()
    return reader.claims
  }

  private init(report: ReadReport, facts: [KeptFacts]) {
    self.report = report
    self.facts = facts
  }

  private mutating func read(_ entry: MarkEntry, _ start: Int) {
    func placed(_ quantity: Quantity?) -> Placed? { quantity.map { ($0, start) } }
    switch entry {
    case .form:
      closeGroups(from: 0)
      addGroups()
      form = Form()
    case .execution(let full, let given): form.execution = Form.Row(full: placed(full), given: placed(given))
    case .row(let full, let given): form.rows.append(Form.Row(full: placed(full), given: placed(given)))
    case .heading(let depth): closeGroups(from: depth)
    case .subtotal(let full, let given):
      let rows = form.rows[form.open...]
      if let full = placed(full) { add(full, rows.compactMap(\.full), confidence: .high) }
      if let given = placed(given) { add(given, rows.compactMap(\.given), confidence: .high) }
      form.open = form.rows.count
      form.subtotals.append(Form.Row(full: placed(full), given: placed(given)))
    case .group(let marks, let depth):
      closeGroups(from: depth)
      form.groups.append(Form.Group(marks: (marks, start), depth: depth, first: form.rows.count))
    case .total(let full, let given):
      closeGroups(from: 0)
      addGroups()
      addTotal(placed(full), placed(given))
      form = Form()
    }
  }

  private mutating func closeGroups(from depth: Int) {
    for index in form.groups.indices where form.groups[index].end == nil && form.groups[index].depth >= depth {
      form.groups[index].end = form.rows.count
    }
  }

  /// 产出指标（50分）: the full marks of its rows.
  private mutating func addGroups() {
    for group in form.groups {
      let rows = form.rows[group.first..<(group.end ?? form.rows.count)].compactMap(\.full)
      add(group.marks, rows, confidence: .high)
    }
    form.groups = form.groups.filter { $0.depth == form.groups.map(\.depth).min() }
  }

  private mutating func addTotal(_ full: Placed?, _ given: Placed?) {
    if let full {
      addBest(full, [form.subtotals.compactMap(\.full), form.groups.map(\.marks), form.rows.compactMap(\.full)], form.execution?.full)
    }
    if let given { addBest(given, [form.subtotals.compactMap(\.given), form.rows.compactMap(\.given)], form.execution?.given) }
  }

  /// The reading that holds; else the first, which the form itself suggests.
  private mutating func addBest(_ total: Placed, _ lists: [[Placed]], _ execution: Placed?) {
    let readings = lists.filter { !$0.isEmpty }.flatMap { list in (execution.map { [[$0] + list] } ?? []) + [list] }.filter {
      $0.count >= 2
    }
    guard let best = readings.first(where: { sum(total, $0)?.agrees ?? false }) ?? readings.first else { return }
    add(total, best, confidence: .high)
  }

  private func sum(_ total: Placed, _ parts: [Placed]) -> Check? {
    SumCheck.check(
      result: total.quantity.asMarks, terms: parts.map { ($0.quantity.asMarks, 1) },
      group: GroupPlaces((parts + [total]).map(\.quantity.asMarks)))
  }

  private mutating func add(_ total: Placed, _ parts: [Placed], confidence: Confidence) {
    guard !parts.isEmpty, let check = sum(total, parts) else { return }
    claims.append(
      Claim(
        kind: .sum, verdict: check.verdict, confidence: confidence, result: mention(total), operands: parts.map(mention),
        computed: check.computed, gap: check.gap, isOfMarks: true))
  }

  private func mention(_ placed: Placed) -> Mention {
    let range = placed.quantity.range
    return Mention(range: placed.start + range.lowerBound..<placed.start + range.upperBound, value: placed.quantity.value)
  }
}

extension Quantity {
  /// The figure in marks, whatever unit stands beside it.
  fileprivate var asMarks: Quantity {
    let marks = Unit(dimension: .marks, exponent: 0, word: 0)
    return Quantity(range: range, number: number, value: value, scale: 0, unit: marks, hedge: hedge, isChinese: isChinese)
  }
}
