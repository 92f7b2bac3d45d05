/// Totals that are made up of amounts by definition, wherever these stand: 收入总计 of 本年收入 and 年初结转和结余, 支出合计 of 基本支出 and
/// 项目支出.
extension Faraway {
  /// How many blocks apart the parts, and the parts and their total, may stand.
  private static let distance = (parts: 4, total: 8)

  mutating func findSums() {
    for index in ledger.entries.indices {
      let entry = ledger.entries[index]
      guard isTerm(entry) else { continue }
      if starts(entry, with: Self.carriedIn) {
        sum(index, with: Self.income)
      } else if starts(entry, with: Self.carriedOut) {
        sum(index, with: Self.expense)
      } else if entry.fact.name.scalars == Self.project {
        sum(index, with: Self.basic)
      }
    }
  }

  private static func words(_ words: String...) -> [[UInt32]] { words.map { $0.unicodeScalars.map(\.value) } }
  private static let carriedIn = words("年初结转", "年初结余", "上年结转", "上年结余", "年初财政拨款结转")
  private static let carriedOut = words("年末结转", "年末结余", "结转下年", "年末财政拨款结转")
  private static let income = "收入".unicodeScalars.map(\.value)
  private static let expense = "支出".unicodeScalars.map(\.value)
  private static let basic = "基本支出".unicodeScalars.map(\.value)
  private static let project = "项目支出".unicodeScalars.map(\.value)
  private static let both = "收支".unicodeScalars.map(\.value)

  private func isTerm(_ entry: Entry) -> Bool {
    entry.kind == .amount && !entry.isCell && entry.quantity.unit.dimension == .money && entry.quantity.hedge == .exact
      && entry.digits.count >= 3
  }

  private func starts(_ entry: Entry, with words: [[UInt32]]) -> Bool { words.contains { entry.fact.name.scalars.starts(with: $0) } }

  /// Looks for the other part, whose name ends in `noun`, near the one at `index`, and for the total of both.
  private mutating func sum(_ index: Int, with noun: [UInt32]) {
    let entry = ledger.entries[index]
    let isSplit = noun == Self.basic
    let others = neighbours(of: index, within: Self.distance.parts).filter { other in
      let candidate = ledger.entries[other]
      guard candidate.year == entry.year, isTerm(candidate), isSplit == false || candidate.measure.isBudget == entry.measure.isBudget
      else { return false }
      let name = candidate.fact.name.scalars
      return isSplit ? name == noun : name.count >= 2 && name.suffix(2).elementsEqual(noun)
    }
    let mine = Set(totals(of: index))
    for other in others.prefix(8) {
      // A total that is stated with its parts is told already.
      if totals(of: other).contains(where: { mine.contains($0) }) { return }
      if let total = total(of: index, other, noun) { return add(total.0, other, index, total.1) }
    }
  }

  private mutating func add(_ total: Int, _ other: Int, _ index: Int, _ check: Check) {
    let operands = [other, index]
    let isTold = claims.contains { claim in
      claim.kind == .sum && claim.operands.map(\.value) == operands.map { ledger.entries[$0].quantity.value }
    }
    if !isTold { add(.sum, total, operands, check) }
  }

  /// The figures of the blocks around that of `index`, the nearest first.
  private func neighbours(of index: Int, within distance: Int) -> [Int] {
    let block = ledger.entries[index].block
    let near = max(0, index - 40)..<min(ledger.entries.count, index + 40)
    return near.filter { $0 != index && abs(ledger.entries[$0].block - block) <= distance }.sorted { abs($0 - index) < abs($1 - index) }
  }

  private func total(of index: Int, _ other: Int, _ noun: [UInt32]) -> (Int, Check)? {
    let entry = ledger.entries[index]
    let terms = [ledger.entries[other].quantity, entry.quantity]
    for candidate in neighbours(of: index, within: Self.distance.total) where candidate != other {
      let total = ledger.entries[candidate]
      guard isTerm(total), total.year == entry.year, total.digits.count >= 4, isTotal(total, noun, beside: entry),
        let check = SumCheck.check(result: total.quantity, terms: terms.map { ($0, 1) }, group: GroupPlaces(terms + [total.quantity])),
        check.verdict == .holds
      else { continue }
      return (candidate, check)
    }
    return nil
  }

  /// Whether a figure is called a total of the kind that is looked for: 收入总计, 支出总计, 收、支总计; 支出合计 or nothing beside 基本支出.
  private func isTotal(_ total: Entry, _ noun: [UInt32], beside part: Entry) -> Bool {
    let name = total.fact.name.scalars
    if noun == Self.basic {
      guard total.measure.isBudget == part.measure.isBudget else { return false }
      return name.isEmpty || name.suffix(2).elementsEqual(Self.expense) || total.isNameless
    }
    return name.count >= 2 && (name.suffix(2).elementsEqual(noun) || name.suffix(2).elementsEqual(Self.both))
  }
}
