/// What the headers of columns promise: totals of other columns, changes between two, rates of two.
struct ColumnFormulas {
  let columns: [TableLine]
  /// For each column the header cell above its own that it shares with others; nil where it has a header of one level.
  let uppers: [CellPlace?]

  /// The formulas for each column that may follow from others.
  var all: [[Formula]] {
    columns.indices.flatMap { column in
      let kind = columns[column].meaning.kind
      return (kind == .change || kind == .changeRate ? changes(column) : [candidates(column)]).filter { !$0.isEmpty }
    }
  }

  private func candidates(_ column: Int) -> [Formula] {
    let meaning = columns[column].meaning
    switch meaning.kind {
    case .amount where isOfRates(column): return rates(column).map(\.impliedByFigures)
    case .rate: return rates(column)
    case .average: return quotients(column)
    case .deduction: return deductions(column)
    case .rest: return pairs(.difference, column) + sums(column)
    case .added: return additions(column) + sums(column) + sumsOfAll(column)
    case .price: return (followsAmong(column) ? sums(column) : []) + sumsOfAll(column)
    case .surplus: return surpluses(column) + sums(column)
    case .closing where !columns[..<column].contains { $0.meaning.kind == .opening }: return surpluses(column).map(\.impliedByFigures)
    case .amount, .closing, .fullMarks, .score:
      return sums(column) + adjusted(column) + balances(column) + sumsOfAll(column) + products(column)
    default: return []
    }
  }

  func isAdditive(_ column: Int) -> Bool {
    switch columns[column].meaning.kind {
    case .amount, .opening, .closing, .surplus, .rest, .added, .fullMarks, .score: true
    default: false
    }
  }

  /// Averages and prices: they change from year to year, though they add up with nothing.
  func isMeasured(_ column: Int) -> Bool {
    columns[column].meaning.kind == .average || columns[column].meaning.kind == .price
  }

  /// Whether all the figures of a column have %.
  func isOfRates(_ column: Int) -> Bool {
    let figures = columns[column].figures
    return figures.contains { $0 != nil } && figures.allSatisfy { $0?.unit.isRate ?? true }
  }
}

extension Formula {
  /// The same formula where no word says it.
  var impliedByFigures: Formula {
    var formula = self
    formula.isExplicit = false
    formula.isCertain = false
    return formula
  }
}
