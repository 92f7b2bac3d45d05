import ReportSyntax

/// Every fact of a report in the order of the text, with what its place in the report adds.
///
/// A class, though it never changes: it is handed round all the time.
final class FactLedger {
  /// A fact and where it stands. The ledger keeps the fact, so that an entry can be copied without being counted.
  struct Entry {
    private let kept: Unmanaged<StatedFact>
    var fact: StatedFact { kept._withUnsafeGuaranteedRef { $0 } }
    var quantity: Quantity { kept._withUnsafeGuaranteedRef { $0.quantity } }
    var kind: StatedFact.Kind { kept._withUnsafeGuaranteedRef { $0.kind } }
    var direction: Int { kept._withUnsafeGuaranteedRef { $0.direction } }
    var sentence: Int { kept._withUnsafeGuaranteedRef { $0.sentence } }
    var period: Figure.Period { kept._withUnsafeGuaranteedRef { $0.period } }
    var measure: Figure.Measure { kept._withUnsafeGuaranteedRef { $0.measure } }
    var isMeasureInferred: Bool { kept._withUnsafeGuaranteedRef { $0.isMeasureInferred } }
    var isMeasureGuessed: Bool { kept._withUnsafeGuaranteedRef { $0.isMeasureGuessed } }
    var isWhole: Bool { kept._withUnsafeGuaranteedRef { $0.isWhole } }
    /// Whether it states an amount in two digits of 万 or 亿, with a point among them: 0.48亿元.
    var isRough: Bool { digits.count == 2 && quantity.scale >= 4 && quantity.value.places > 0 && !isCell }
    /// Whether no words tell what it is.
    var isNameless: Bool { kept._withUnsafeGuaranteedRef { $0.telling.isGeneric } }
    let block: Int
    let isCell: Bool
    let digits: FactDigits
    /// The year that the figure speaks of; 0 where it cannot be told.
    let year: Int
    /// The block of the form that names the project it is about; -1 outside such forms.
    let form: Int

    init(fact: StatedFact, block: Int, isCell: Bool, digits: FactDigits, year: Int, form: Int) {
      kept = .passUnretained(fact)
      self.block = block
      self.isCell = isCell
      self.digits = digits
      self.year = year
      self.form = form
    }
  }

  let report: ReadReport
  let entries: [Entry]
  /// The facts of the entries, kept for these.
  private let facts: [StatedFact]
  /// Where the entries of each block begin, and last where they end.
  private let bounds: [Int]
  /// The year of the report, 0 where it does not say.
  let year: Int
  /// For each block the last block before it that is a heading, and the last that holds words but no figures; -1 for none.
  private let headings: [Int32]
  private let introductions: [Int32]
  /// The name of the project of each form.
  private let subjects: [Int: FactName]
  /// What stands over each block, and the names in each heading, once they were asked for.
  private var surroundings: [[FactName]?]
  private var namesOfHeadings: [Int: [FactName]] = [:]

  init(_ report: ReadReport, _ facts: [KeptFacts]) {
    self.report = report
    let stated = ReportYear.find(report)
    let reportYear = stated == 0 ? ReportYear.commonest(facts) : stated
    year = reportYear
    let count = facts.reduce(0) { $0 + $1.stated.count }
    var kept: [StatedFact] = []
    kept.reserveCapacity(count)
    var entries: [Entry] = []
    entries.reserveCapacity(count)
    var bounds: [Int] = []
    bounds.reserveCapacity(facts.count + 1)
    var headings: [Int32] = []
    var introductions: [Int32] = []
    var subjects: [Int: FactName] = [:]
    headings.reserveCapacity(facts.count)
    introductions.reserveCapacity(facts.count)
    var heading: Int32 = -1
    var introduction: Int32 = -1
    var form = -1
    for (index, block) in facts.enumerated() {
      headings.append(heading)
      introductions.append(introduction)
      bounds.append(entries.count)
      let isTable = report.blocks[index].table != nil
      if !block.subject.isEmpty {
        form = index
        let start = report.starts[index]
        subjects[form] = NameReader(report.text.bytes).read(start + block.subject.lowerBound..<start + block.subject.upperBound)
      }
      let unit =
        isTable && block.stated.contains { $0.needsUnit } ? TableCaption.unit(report, table: index, caption: Int(introduction)) : nil
      for fact in block.stated {
        let fact = fact.measured(in: unit)
        kept.append(fact)
        entries.append(
          Entry(
            fact: fact, block: index, isCell: isTable, digits: FactDigits(fact.quantity.value),
            year: Self.year(fact.period, of: reportYear),
            form: isTable ? form : -1))
      }
      switch report.blocks[index].kind {
      case .blank: continue
      case .heading, .title:
        heading = Int32(truncatingIfNeeded: index)
        form = -1
      default: break
      }
      introduction = block.quantities.isEmpty ? Int32(truncatingIfNeeded: index) : -1
    }
    bounds.append(entries.count)
    self.facts = kept
    self.entries = entries
    self.bounds = bounds
    self.headings = headings
    self.introductions = introductions
    self.subjects = subjects
    surroundings = [[FactName]?](repeating: nil, count: facts.count)
  }

  /// The year that a period is, in a report of `year`; 0 where it cannot be told.
  private static func year(_ period: Figure.Period, of year: Int) -> Int {
    switch period {
    case .year(let stated): stated
    case .lastYear: year == 0 ? -1 : year - 1
    case .unstated, .thisYear: year
    }
  }

  /// Whether an entry is the first budget that the running text of the report states.
  func isLeadingBudget(_ entry: Entry) -> Bool {
    guard let leading = leadingBudget else { return false }
    return entry.block == entries[leading].block && entry.quantity.range == entries[leading].quantity.range
  }

  private lazy var leadingBudget = entries.firstIndex {
    $0.kind == .amount && !$0.isCell && $0.measure.isBudget && $0.quantity.unit.dimension == .money && !$0.fact.isPart
  }

  /// The total investment that a named project of the report has, where no other is named: 总投资 by itself is that one.
  private(set) lazy var investment: Decimal? = {
    var found: Decimal?
    for entry in entries where entry.kind == .amount && !entry.isCell && !entry.isNameless && FactName.endsInInvestment(entry.fact.name) {
      let amount = entry.quantity.amount
      if let found, Decimal.compare(found, amount) != 0 { return nil }
      found = amount
    }
    return found
  }()

  /// What stands over the block of an entry: the line before it, if that is short and holds no figures, and the heading.
  func surroundings(of entry: Entry) -> [FactName] {
    if entry.form >= 0, let subject = subjects[entry.form] { return [subject] }
    if let known = surroundings[entry.block] { return known }
    let names = readSurroundings(of: entry)
    surroundings[entry.block] = names
    return names
  }

  private func readSurroundings(of entry: Entry) -> [FactName] {
    var names: [FactName] = []
    let introduction = Int(introductions[entry.block])
    if introduction >= 0 { names += headingNames(introduction) }
    let heading = Int(headings[entry.block])
    if heading >= 0, heading != introduction { names += headingNames(heading) }
    return names
  }

  /// The names in a heading; one for each level of 社会保障和就业支出（类）抚恤（款）其他优抚支出（项）.
  private func headingNames(_ block: Int) -> [FactName] {
    if let known = namesOfHeadings[block] { return known }
    let names = readHeadingNames(block)
    namesOfHeadings[block] = names
    return names
  }

  private func readHeadingNames(_ block: Int) -> [FactName] {
    let range = report.content(ofBlock: block)
    guard range.count <= 240 else { return [] }
    let reader = NameReader(report.text.bytes)
    var names: [FactName] = []
    for part in BudgetSubject.levels(report.text.bytes, range) {
      let name = reader.read(part)
      if !name.isGeneric { names.append(name) }
    }
    return names
  }

  /// The indices of the entries of a block.
  func entries(ofBlock block: Int) -> Range<Int> { bounds[block]..<bounds[block + 1] }

  func mention(_ entry: Entry) -> Mention {
    let start = report.starts[entry.block]
    let range = entry.quantity.range
    return Mention(
      range: start + range.lowerBound..<start + range.upperBound, value: entry.quantity.value, scale: entry.quantity.scale)
  }
}
