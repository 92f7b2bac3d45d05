import Linting
import ReportFacts
import ReportSyntax
import ReportText
import Texts

/// Finds differences of two percentages that are written as a percentage.
struct PointSlips {
  let line: WordedLine
  private let rates: [Rate]

  /// 92.4%
  private struct Rate {
    let range: Range<Int>
    let value: Decimal
  }

  init(_ line: WordedLine) {
    self.line = line
    rates = line.signs.compactMap { sign in
      guard sign.kind == .percent else { return nil }
      var start = sign.range.lowerBound
      while start > line.range.lowerBound, Self.isNumber(line.bytes[start - 1]), sign.range.lowerBound - start < 12 { start -= 1 }
      guard let value = Self.decimal(line.bytes[start..<sign.range.lowerBound]) else { return nil }
      return Rate(range: start..<sign.range.upperBound, value: value)
    }
  }

  var remarks: [Remark] {
    guard rates.count >= 3 else { return [] }
    return (2..<rates.count).compactMap { remark($0) }
  }

  private func remark(_ index: Int) -> Remark? {
    let (first, second, change) = (rates[index - 2], rates[index - 1], rates[index])
    guard change.range.upperBound - first.range.lowerBound <= 180, let difference = second.value - first.value, !difference.isZero,
      Decimal.compare(difference.magnitude, change.value) == 0, isLevelPair(first, second), isChange(second, change),
      !isRelative(change.value, first.value, second.value)
    else { return nil }
    let number = line.words(change.range.lowerBound..<change.range.upperBound - 1)
    let (a, b) = (line.words(first.range), line.words(second.range))
    return Remark(
      message: PunctuationTexts.points(b, a, number), range: change.range,
      related: [first.range, second.range].map { RelatedRemark(range: $0, message: PunctuationTexts.rate) },
      fixes: [.replace(change.range, with: number + "个百分点", title: PunctuationTexts.changeToPoints(number), .unsafe)])
  }

  /// 由92%提高到95%; 91.7%，比上年的82.4%.
  private func isLevelPair(_ first: Rate, _ second: Rate) -> Bool {
    let between = line.words(first.range.upperBound..<second.range.lowerBound)
    if between.contains("。") { return false }
    let reachesTo =
      ["到", "至", "为"].contains { between.hasSuffix($0) }
      && (line.stands("由", before: first.range.lowerBound) || line.stands("从", before: first.range.lowerBound)
        || line.stands("的", before: first.range.lowerBound))
    let compares = ["比上年", "较上年", "比去年", "较去年", "比2", "较2", "比年初", "比目标", "较目标", "比预算", "比计划"].contains { between.contains($0) }
    return reachesTo || compares
  }

  /// 提高了 stands right before the figure, and nothing else is spoken of before it.
  private func isChange(_ second: Rate, _ change: Rate) -> Bool {
    let between = line.words(second.range.upperBound..<change.range.lowerBound)
    if between.contains("。") || between.unicodeScalars.count > 12 { return false }
    let verbs = ["提高", "上升", "提升", "增加", "下降", "降低", "减少", "回落", "下滑", "高", "低"]
    let words = between.hasSuffix("了") ? String(between.dropLast()) : between
    return verbs.contains { words.hasSuffix($0) }
  }

  /// Whether the figure is exactly the relative change as well, as of 100%.
  private func isRelative(_ change: Decimal, _ first: Decimal, _ second: Decimal) -> Bool {
    guard let difference = second - first, let scaled = change * first,
      let order = Decimal.compare(scaled, difference.magnitude.scaled(by: 2))
    else { return true }
    return order == 0
  }

  private static func isNumber(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) || byte == UInt8(ascii: ".") }

  private static func decimal(_ bytes: ArraySlice<UInt8>) -> Decimal? {
    var coefficient = 0
    var places = -1
    for byte in bytes {
      if byte == UInt8(ascii: ".") {
        guard places < 0 else { return nil }
        places = 0
      } else {
        coefficient = coefficient * 10 + Int(byte - 0x30)
        if places >= 0 { places += 1 }
      }
    }
    guard !bytes.isEmpty, bytes.count <= 12, bytes.first != UInt8(ascii: "."), places != 0 else { return nil }
    return Decimal(Int128(coefficient), places: max(places, 0))
  }
}
