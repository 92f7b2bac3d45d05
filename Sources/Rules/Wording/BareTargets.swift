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
    let unit: String
  }

  var remarks: [Remark] {
    let rows = subject.analysis.claims.filter { $0.kind == .target && $0.isOfMarks && $0.operands.count == 3 }
    guard !rows.isEmpty else { return [] }
    let values = rows.map { (target: value($0.operands[0]), actual: value($0.operands[1])) }
    var remarks: [Remark] = []
    for (target, actual) in values {
      guard let target, let actual else { continue }
      if target.unit.isEmpty != actual.unit.isEmpty {
        let (bare, other) = target.unit.isEmpty ? (target, actual) : (actual, target)
        guard !bare.isZero, isMeasure(other.unit), !isNamed(other.unit, before: target.range.lowerBound) else { continue }
        let mention = RelatedRemark(range: other.range, message: PunctuationTexts.besideUnit)
        remarks.append(remark(bare, other.unit, PunctuationTexts.bareBeside, subject.text.string(other.range), [mention]))
      } else if target.unit.isEmpty, isCost(target.range), let unit = costUnit(values.flatMap { [$0.target, $0.actual] }) {
        for bare in [target, actual] where !bare.isZero { remarks.append(remark(bare, unit, PunctuationTexts.bareCost, unit, [])) }
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
    return Value(range: range, isZero: value.isZero, unit: subject.text.string(unit))
  }

  /// Whether a value makes no sense without the unit; dates and marks do.
  private func isMeasure(_ unit: String) -> Bool {
    !["年", "月", "日", "年度", "年月", "分", "倍", "号", "月底", "年底", "月份"].contains(unit) && unit.utf8.count <= 12
  }

  /// Whether the words before the target name the unit: 培训人数（人）, or a column of units.
  private func isNamed(_ unit: String, before offset: Int) -> Bool {
    let words = subject.text.string(max(0, offset - 240)..<offset)
    return ["（\(unit)）", "(\(unit))", "\t\(unit)\n", "| \(unit) |", "|\(unit)|", "单位：\(unit)"].contains { words.contains($0) }
  }

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
      let words = row[..<column].map { subject.text.string(start + $0.lowerBound..<start + $0.upperBound) }
      guard let name = words.last, words.contains(where: { $0.contains("成本指标") }) else { return false }
      let counted = ["率", "比例", "数量", "次数", "人数", "户数", "个数", "满意"]
      return ["经费", "成本", "资金", "补助", "投入", "支出", "费用"].contains { name.contains($0) } && !counted.contains { name.contains($0) }
    }
    return false
  }

  /// The unit of money in which all values that have one are told.
  private func costUnit(_ values: [Value?]) -> String? {
    let units = Set(values.compactMap { $0?.unit }.filter { ["万元", "亿元", "元"].contains($0) })
    let known = units.subtracting(["亿元"])
    return known.count == 1 ? known.first : nil
  }
}
