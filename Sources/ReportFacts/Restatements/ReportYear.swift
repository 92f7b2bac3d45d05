import ReportSyntax

/// The year that a report is about.
enum ReportYear {
  /// How many blocks with words at the beginning are looked at.
  private static let blocks = 8

  /// The first year that the title states, or else the first lines; 0 where none does.
  static func find(_ report: ReadReport) -> Int {
    var seen = 0
    var first = 0
    for (index, block) in report.blocks.enumerated() {
      if block.kind == .blank { continue }
      seen += 1
      if seen > Self.blocks { break }
      guard let year = year(report.text.bytes, report.content(ofBlock: index)) else { continue }
      if block.kind == .title { return year }
      if first == 0 { first = year }
    }
    return first
  }

  /// The year that the most figures are stated for; 0 where none is.
  static func commonest(_ facts: [KeptFacts]) -> Int {
    var counts: [Int: Int] = [:]
    for block in facts {
      for fact in block.stated {
        if case .year(let year) = fact.period { counts[year, default: 0] += 1 }
      }
    }
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
  }

  /// Four digits before 年 in the first two hundred bytes.
  private static func year(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var position = range.lowerBound
    let end = min(range.upperBound, range.lowerBound + 200)
    while position + 7 <= end {
      if bytes[position..<position + 4].allSatisfy(\.isDigit), bytes[position + 4..<position + 7].elementsEqual("年".utf8) {
        let year = bytes[position..<position + 4].reduce(0) { $0 * 10 + Int($1 - 0x30) }
        if year > 1949, year < 2100 { return year }
      }
      position += 1
    }
    return nil
  }
}
