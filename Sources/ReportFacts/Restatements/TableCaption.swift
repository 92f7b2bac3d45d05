import ReportSyntax

/// Finds the unit that stands over a table: 单位：万元 in the line before it, or at its top.
enum TableCaption {
  typealias Written = (unit: Unit, scale: Int)

  /// The unit of the figures of block `table` that bear none; `caption` is the line of words before it, -1 where there is none.
  static func unit(_ report: ReadReport, table: Int, caption: Int) -> Written? {
    if caption >= 0, let unit = unit(report.text.bytes, report.content(ofBlock: caption)) { return unit }
    let content = report.content(ofBlock: table)
    return unit(report.text.bytes, content.lowerBound..<min(content.upperBound, content.lowerBound + 240))
  }

  /// The unit behind 单位：, or between brackets, in a line that is short.
  private static func unit(_ bytes: [UInt8], _ range: Range<Int>) -> Written? {
    guard range.count <= 300 else { return nil }
    let tokenizer = Tokenizer(bytes, range: range, origin: range.lowerBound)
    var position = range.lowerBound
    while position + 6 <= range.upperBound {
      if tokenizer.stands("单位", at: position) {
        var start = position + 6
        if tokenizer.stands("：", at: start) || tokenizer.stands("为", at: start) {
          start += 3
        } else if tokenizer.stands(":", at: start) {
          start += 1
        } else {
          position = start
          continue
        }
        while start < range.upperBound, bytes[start] == 0x20 { start += 1 }
        if let reading = tokenizer.readUnit(at: start), reading.unit.dimension != .none { return (reading.unit, reading.scale) }
      }
      position += 1
    }
    return nil
  }
}

extension StatedFact {
  /// Whether it is an amount without a unit, or with one that its header only seems to state: 科目（类）.
  var needsUnit: Bool {
    guard kind == .amount || kind == .change || kind == .bound, quantity.scale == 0 else { return false }
    return quantity.unit.dimension == .none
      || quantity.unit.dimension == .items && quantity.value.places > 0 && quantity.range == quantity.number
  }

  /// The fact with the unit of its table, where it has none itself.
  func measured(in unit: TableCaption.Written?) -> StatedFact {
    guard let unit, needsUnit else { return self }
    return StatedFact(
      quantity: Quantity(
        range: quantity.range, number: quantity.number, value: quantity.value, scale: unit.scale, unit: unit.unit, hedge: quantity.hedge,
        isChinese: quantity.isChinese), kind: kind, direction: direction, sentence: sentence, name: name, topic: topic, period: period,
      measure: measure, isMeasureInferred: isMeasureInferred, isPart: isPart, isWhole: isWhole)
  }
}
