/// 人均医疗收入31.42万元, 平均每公里投资194.54万元: what is divided, and by what, is told elsewhere.
extension Faraway {
  mutating func findAverages() {
    for index in ledger.entries.indices {
      let entry = ledger.entries[index]
      guard entry.kind == .average || entry.kind == .amount && begins(entry.fact.name, with: Self.each), isOpen(index),
        entry.quantity.unit.dimension == .money, !isToldBefore(index)
      else { continue }
      average(index)
    }
  }

  private static let each = "每".unicodeScalars.map(\.value)

  private func begins(_ name: FactName, with words: [UInt32]) -> Bool { name.scalars.starts(with: words) }

  private mutating func average(_ index: Int) {
    let entry = ledger.entries[index]
    let words = words(before: index)
    let tops = amounts(near: index) { $0.quantity.unit.dimension == .money && $0.year == entry.year && $0.digits.count >= 3 }.prefix(24)
    let bottoms = amounts(near: index) { Self.isDivisor($0.quantity.unit) }.filter {
      !ledger.entries[$0].quantity.amount.isZero && isAsked(ledger.entries[$0], words)
    }.prefix(12)
    for bottom in bottoms {
      for top in tops {
        let (a, b) = (ledger.entries[top].quantity, ledger.entries[bottom].quantity)
        guard digits(of: index) >= neededDigits(entry, ledger.entries[top], ledger.entries[bottom]),
          let check = RatioCheck.check(
            result: entry.quantity, numerator: (a.amount, Decimal(0)), denominator: (b.value.scaled(by: b.scale), Decimal(0))),
          check.verdict == .holds
        else { continue }
        return add(.average, index, [top, bottom], check)
      }
    }
  }

  private static func isDivisor(_ unit: Unit) -> Bool {
    switch unit.dimension {
    case .people, .visits, .households, .items, .length, .surface, .area, .mass, .volume: true
    default: false
    }
  }

  /// How many digits leave nothing to chance: the fewer, the nearer the two stand.
  private func neededDigits(_ entry: Entry, _ top: Entry, _ bottom: Entry) -> Int {
    if bottom.block == entry.block, bottom.sentence == entry.sentence { return 3 }
    if top.block == entry.block || bottom.block == entry.block { return 4 }
    return [top, bottom].contains { LabelMatch.commonRun(entry.fact.telling.scalars, $0.fact.telling.scalars) >= 2 } ? 4 : 5
  }

  /// The characters before the figure at `index`, back to the last mark.
  private func words(before index: Int) -> [UInt32] {
    let bytes = ledger.report.text.bytes
    let end = ledger.mention(ledger.entries[index]).range.lowerBound
    var start = end
    while start > max(0, end - 60), bytes[start - 1] != 0x0A, !bytes[start - 1].isDigit {
      if start >= 3, bytes[start - 3] == 0xEF || bytes[start - 3] == 0xE3, bytes[start - 2] == 0xBC || bytes[start - 2] == 0x80 { break }
      start -= 1
    }
    return LabelMatch.scalars(bytes, start..<end)
  }

  /// Whether the words ask for an average over what a figure counts: 每公里, 人均, 次均, 户均.
  private func isAsked(_ entry: Entry, _ words: [UInt32]) -> Bool {
    let unit = entry.quantity.unit
    switch unit.dimension {
    case .people: return Self.people.contains { LabelMatch.contains(words, $0) }
    case .visits: return Self.visits.contains { LabelMatch.contains(words, $0) }
    case .households: return Self.households.contains { LabelMatch.contains(words, $0) }
    default:
      let range = entry.quantity.number.upperBound..<entry.quantity.range.upperBound
      let start = ledger.report.starts[entry.block]
      let name = LabelMatch.scalars(ledger.report.text.bytes, start + range.lowerBound..<start + range.upperBound).filter { $0 >= 0x3400 }
      let word = name.drop { Self.scales.contains($0) }
      guard !word.isEmpty else { return false }
      return LabelMatch.contains(words, Self.each + word) || LabelMatch.contains(words, Array(word) + Self.mean)
    }
  }

  private static let mean = "均".unicodeScalars.map(\.value)
  private static let scales = Set("万亿千百".unicodeScalars.map(\.value))
  private static let people = ["人均", "每人", "每名", "生均", "师均", "每生"].map { $0.unicodeScalars.map(\.value) }
  private static let visits = ["次均", "每次", "人次均", "每人次", "人均"].map { $0.unicodeScalars.map(\.value) }
  private static let households = ["户均", "每户"].map { $0.unicodeScalars.map(\.value) }
}
