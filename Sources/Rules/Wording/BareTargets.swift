import Linting
import ReportFacts
import ReportSyntax
import ReportText
import Texts

/// Finds values of indicators that lack their unit: beside a target that has one, or of costs that have one in other rows.
struct BareTargets {
  private let subject: Subject
  private let bytes: [UInt8]

  init(_ subject: Subject) {
    self.subject = subject
    bytes = subject.text.bytes
  }

  /// Number and unit of a cell.
  private struct Value {
    let range: Range<Int>
    let isZero: Bool
    /// Where its unit stands; empty where it has none.
    let unit: Range<Int>
  }

  var remarks: [Remark] {
    let claims = subject.analysis.claims
    // By index, for claims are large.
    let rows = claims.indices.filter { claims[$0].kind == .target && claims[$0].isOfMarks && claims[$0].operands.count == 3 }
    guard !rows.isEmpty else { return [] }
    let values = rows.map { (target: value(claims[$0].operands[0]), actual: value(claims[$0].operands[1])) }
    let cost = costUnit(values)
    var remarks: [Remark] = []
    for (target, actual) in values {
      guard let target, let actual else { continue }
      if target.unit.isEmpty != actual.unit.isEmpty {
        let (bare, other) = target.unit.isEmpty ? (target, actual) : (actual, target)
        guard !bare.isZero, isMeasure(other.unit), !isNamed(other.unit, before: target.range.lowerBound) else { continue }
        let mention = RelatedRemark(range: other.range, message: PunctuationTexts.besideUnit)
        remarks.append(
          remark(bare, subject.text.string(other.unit), PunctuationTexts.bareBeside, subject.text.string(other.range), [mention]))
      } else if target.unit.isEmpty, let cost, isCost(target.range) {
        for bare in [target, actual] where !bare.isZero { remarks.append(remark(bare, cost, PunctuationTexts.bareCost, cost, [])) }
      }
    }
    return remarks
  }

  private func remark(_ bare: Value, _ unit: String, _ message: Text, _ other: String, _ related: [RelatedRemark]) -> Remark {
    let end = bare.range.upperBound
    return Remark(
      message: message(subject.text.string(bare.range), other), range: bare.range, related: related,
      fixes: [.replace(end..<end, with: unit, title: PunctuationTexts.addUnit(unit), .unsafe)])
  }

  private func value(_ mention: Mention) -> Value? {
    guard let value = mention.value else { return nil }
    let range = mention.range
    let number = bytes[range].prefix { ($0 >= 0x30 && $0 <= 0x39) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
    guard !number.isEmpty else { return nil }
    let unit = bytes.trimmed(range.lowerBound + number.count..<range.upperBound)
    // What follows a figure inside its cell may be a unit that is not known.
    let next = range.upperBound < bytes.count ? bytes[range.upperBound] : 0x0A
    guard !unit.isEmpty || next == 0x0A || next == 0x0D || next == 0x09 || next == 0x20 || next == UInt8(ascii: "|") else { return nil }
    return Value(range: range, isZero: value.isZero, unit: unit)
  }

  /// Whether a value makes no sense without the unit; dates and marks do.
  private func isMeasure(_ unit: Range<Int>) -> Bool {
    unit.count <= 12 && !Self.noMeasures.contains { $0.utf8CodeUnitCount == unit.count && bytes.ends(unit, with: $0) }
  }

  private static let noMeasures: [StaticString] = ["年", "月", "日", "年度", "年月", "分", "倍", "号", "月底", "年底", "月份"]

  /// Whether the words before the target name the unit: 培训人数（人）, or a column of units.
  private func isNamed(_ unit: Range<Int>, before offset: Int) -> Bool {
    let words = max(0, offset - 240)..<offset
    return bytes.withUnsafeBufferPointer { bytes in
      var start = words.lowerBound
      while start + unit.count <= words.upperBound {
        if bytes[start] == bytes[unit.lowerBound], isNaming(start..<start + unit.count, as: unit, in: words) { return true }
        start += 1
      }
      return false
    }
  }

  /// Whether the unit stands at `place`, and between marks that make a name of it.
  private func isNaming(_ place: Range<Int>, as unit: Range<Int>, in words: Range<Int>) -> Bool {
    for index in 0..<unit.count where bytes[place.lowerBound + index] != bytes[unit.lowerBound + index] { return false }
    let before = words.lowerBound..<place.lowerBound
    if bytes.ends(before, with: "单位：") { return true }
    return Self.frames.contains {
      bytes.ends(before, with: $0.open) && bytes.holds($0.close, at: place.upperBound, before: words.upperBound)
    }
  }

  private static let frames: [(open: StaticString, close: StaticString)] = [
    ("（", "）"), ("(", ")"), ("\t", "\n"), ("| ", " |"), ("|", "|"),
  ]

  /// The words of the row before the target: 成本指标 | 经济成本指标 | 业务工作经费.
  private func isCost(_ target: Range<Int>) -> Bool {
    let report = subject.analysis.report
    guard let block = report.starts.lastIndex(where: { $0 <= target.lowerBound }), let table = report.blocks[block].table else {
      return false
    }
    let start = report.starts[block]
    for row in table.rows {
      guard let column = row.firstIndex(where: { start + $0.lowerBound <= target.lowerBound && target.upperBound <= start + $0.upperBound })
      else { continue }
      let cells = row[..<column].map { start + $0.lowerBound..<start + $0.upperBound }
      guard let name = cells.last, cells.contains(where: { bytes.contains("成本指标", in: $0) }) else { return false }
      return Self.costs.contains { bytes.contains($0, in: name) } && !Self.counted.contains { bytes.contains($0, in: name) }
    }
    return false
  }

  private static let costs: [StaticString] = ["经费", "成本", "资金", "补助", "投入", "支出", "费用"]
  private static let counted: [StaticString] = ["率", "比例", "数量", "次数", "人数", "户数", "个数", "满意"]

  /// The unit of money in which all values that have one are told.
  private func costUnit(_ values: [(target: Value?, actual: Value?)]) -> String? {
    let known = ["万元", "元"].filter { unit in
      values.contains { isIn(unit, $0.target) || isIn(unit, $0.actual) }
    }
    return known.count == 1 ? known.first : nil
  }

  private func isIn(_ unit: String, _ value: Value?) -> Bool { value.map { bytes[$0.unit].elementsEqual(unit.utf8) } ?? false }
}
