/// Reads what the figures of a table are, from the words of their rows and columns.
struct CellFacts {
  private let names: NameReader
  private let origin: Int
  private var known: [Range<Int>: FactName] = [:]
  /// The names of the last row and of the columns met, in order: cells stand side by side, so that the next is nearly always the one asked for.
  private var row: (range: Range<Int>, name: FactName) = (0..<0, .none)
  private var columns: [(range: Range<Int>, name: FactName)] = []
  private var next = 0
  /// The last rate met, and its row.
  private var rate: (row: Int, name: FactName)?

  private static let funds = "年度资金".unicodeScalars.map(\.value)

  /// The facts of the cells of one table, whose block starts at `origin`.
  static func read(_ cells: [BlockFacts.Lead], _ bytes: [UInt8], origin: Int) -> [StatedFact] {
    var reader = CellFacts(bytes, origin)
    var facts: [StatedFact] = []
    facts.reserveCapacity(cells.count)
    var row = 0
    var label = -1
    for cell in cells {
      if cell.label.lowerBound != label {
        row += 1
        label = cell.label.lowerBound
      }
      if let fact = reader.fact(cell, row) { facts.append(fact) }
    }
    return facts
  }

  private init(_ bytes: [UInt8], _ origin: Int) {
    names = NameReader(bytes)
    self.origin = origin
  }

  private mutating func fact(_ cell: BlockFacts.Lead, _ row: Int) -> StatedFact? {
    guard !cell.quantity.amount.isZero else { return nil }
    let rowName = rowName(cell.label)
    let column = columnName(cell.qualifier)
    guard let kind = kind(cell) else { return nil }
    var name = name(rowName, column, kind)
    if kind == .rate { rate = (row, name) }
    // 年度资金总额 | … | 执行率 98.19% | 得分 9.82: the marks are those of the rate.
    if kind == .marks, rowName.isGeneric || cell.isWhole || rowName.scalars == Self.funds, let rate, rate.row == row,
      rate.name.scalars == FactName.executionRate
    {
      name.settle(FactName.executionRate)
    }
    let periods = [cell.period, column.period, rowName.period]
    let measures = [cell.measure, column.measure, rowName.measure]
    let measure = measures.first { $0 != .unstated } ?? .unstated
    return StatedFact(
      quantity: cell.quantity, kind: kind, direction: cell.quantity.value.isNegative && (kind == .change || kind == .growth) ? -1 : 0,
      sentence: row, name: name, topic: .none,
      period: periods.first { $0 != .unstated } ?? .unstated, measure: measure, isMeasureInferred: false, isPart: false,
      isWhole: cell.isWhole || rowName.isGeneric)
  }

  private func kind(_ cell: BlockFacts.Lead) -> StatedFact.Kind? {
    if cell.quantity.unit.dimension == .time { return nil }
    if cell.role == .fullMarks { return .fullMarks }
    if cell.role == .score || cell.quantity.unit.dimension == .marks { return .marks }
    switch cell.role {
    case .bound: return .bound
    case .change: return .change
    case .changeRate: return .growth
    case .share: return .share
    case .rate: return .rate
    case .average: return .average
    case .loose: return nil
    default: return cell.quantity.unit.isRate ? .rate : .amount
    }
  }

  /// The row names the thing and the column a side of it, or the other way round.
  private func name(_ row: FactName, _ column: FactName, _ kind: StatedFact.Kind) -> FactName {
    switch kind {
    // 增减额: the column says what is done to what the row names.
    case .change, .growth, .share: row
    default: joined(row, column)
    }
  }

  private func joined(_ row: FactName, _ column: FactName) -> FactName {
    if column.isGeneric, !row.isGeneric || column.scalars.isEmpty { return row }
    if row.isGeneric { return column }
    var both = row
    both.settle(row.scalars + column.scalars)
    return both
  }

  private mutating func rowName(_ range: Range<Int>) -> FactName {
    if range != row.range { row = (range, name(range)) }
    return row.name
  }

  private mutating func columnName(_ range: Range<Int>) -> FactName {
    if range.isEmpty { return .none }
    if next < columns.count, columns[next].range == range {
      next += 1
      return columns[next - 1].name
    }
    if let first = columns.first, first.range == range {
      next = 1
      return first.name
    }
    let name = name(range)
    if next == columns.count {
      columns.append((range, name))
      next += 1
    }
    return name
  }

  private mutating func name(_ range: Range<Int>) -> FactName {
    if range.isEmpty { return .none }
    if let name = known[range] { return name }
    let name = names.read(origin + range.lowerBound..<origin + range.upperBound)
    known[range] = name
    return name
  }
}
