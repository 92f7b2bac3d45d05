import Linting
import ReportFacts
import ReportSyntax
import ReportText
import Texts

/// Finds amounts of running text that lack their unit, where the amounts beside them have one.
struct BareAmounts {
  private let subject: Subject
  private let bytes: [UInt8]

  init(_ subject: Subject) {
    self.subject = subject
    bytes = subject.text.bytes
  }

  var remarks: [Remark] {
    let report = subject.analysis.report
    var remarks: [Remark] = []
    var block = 0
    for figure in subject.analysis.quantities where isBare(figure) {
      while block + 1 < report.blocks.count, report.starts[block + 1] <= figure.lowerBound { block += 1 }
      guard report.blocks[block].table == nil else { continue }
      let words = report.content(ofBlock: block)
      guard let unit = missingUnit(figure, in: words) else { continue }
      let number = subject.text.string(figure)
      remarks.append(
        Remark(
          message: PunctuationTexts.bareAmount(number, unit), range: figure,
          fixes: [.replace(figure.upperBound..<figure.upperBound, with: unit, title: PunctuationTexts.addUnit(unit), .unsafe)]))
    }
    return remarks
  }

  /// Digits and a point, or separators, and nothing else.
  private func isBare(_ range: Range<Int>) -> Bool {
    // Nearly all have a unit, which stands last.
    guard range.count <= 16, let last = bytes[range].last, last < 0x80 else { return false }
    return bytes[range].allSatisfy { ($0 >= 0x30 && $0 <= 0x39) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
      && bytes[range].contains { $0 >= 0x31 && $0 <= 0x39 }
  }

  /// The unit that the amount should have; nil where it may stand without.
  private func missingUnit(_ figure: Range<Int>, in words: Range<Int>) -> String? {
    guard words.lowerBound <= figure.lowerBound, figure.upperBound <= words.upperBound else { return nil }
    let isExact = bytes[figure].contains(UInt8(ascii: "."))
    guard endsClause(figure, words) else { return nil }
    let before = subject.text.string(max(words.lowerBound, figure.lowerBound - 36)..<figure.lowerBound)
    guard let name = name(before), isExact || name == .budget else { return nil }
    let around = max(words.lowerBound, figure.lowerBound - 600)..<min(words.upperBound, figure.upperBound + 600)
    if name == .rate {
      // 0.98 is a rate as well, and where no other has a percent sign it may be meant.
      return bytes[figure.lowerBound] != 0x30 && bytes[around].contains(UInt8(ascii: "%")) ? "%" : nil
    }
    if holds("单位：", around) { return nil }
    return nearestUnit(figure, around)
  }

  /// What the words before a figure say it is.
  private enum Name {
    /// 年初预算为: an amount, whatever its places.
    case budget
    /// 项目支出: an amount if it has decimals.
    case amount
    /// 占总支出的, 执行率为: a percentage if it has decimals.
    case rate
  }

  private func name(_ before: String) -> Name? {
    var words = before[...]
    for link in ["为", "是", "共", "约", "：", "达", "了"] where words.hasSuffix(link) {
      words = words.dropLast()
      break
    }
    let budgets = ["预算", "预算数", "决算", "决算数", "预算金额", "决算金额"]
    if words.endIndex != before.endIndex, budgets.contains(where: { words.hasSuffix($0) }) { return .budget }
    let rates = ["执行率", "完成率", "到位率", "覆盖率", "合格率", "达标率", "满意率", "参保率", "及时率", "验收率", "支付率"]
    if rates.contains(where: { words.hasSuffix($0) }) { return .rate }
    if before.hasSuffix("的"), let start = before.lastIndex(where: { $0 == "占" || $0 == "，" || $0 == "。" }), before[start] == "占" {
      return .rate
    }
    let names = ["支出", "收入", "金额", "经费", "资金", "合计", "共计", "总计", "结余", "结转", "拨款", "支出数", "收入数", "执行数", "预算数", "决算数"]
    return names.contains { words.hasSuffix($0) } ? .amount : nil
  }

  /// Whether a clause ends behind the figure, and no list that shares a unit goes on.
  private func endsClause(_ figure: Range<Int>, _ words: Range<Int>) -> Bool {
    guard figure.upperBound < words.upperBound else { return false }
    let (next, length) = bytes.scalar(at: figure.upperBound, before: words.upperBound)
    guard next == "，" || next == "。" || next == "；" || next == "," || next == ";" else { return false }
    let behind = bytes.skippingWhiteSpace(from: figure.upperBound + length, before: words.upperBound)
    guard behind < words.upperBound else { return next == "。" || next == "；" }
    return !bytes.scalar(at: behind, before: words.upperBound).scalar.isDigit && bytes[behind] != UInt8(ascii: "-")
  }

  private func holds(_ words: StaticString, _ range: Range<Int>) -> Bool {
    words.withUTF8Buffer { words in
      (range.lowerBound..<max(range.lowerBound, range.upperBound - words.count)).contains { start in
        bytes[start] == words[0] && bytes[start..<start + words.count].elementsEqual(words)
      }
    }
  }

  /// 万元 or 元 as the nearest amount of the same paragraph has it.
  private func nearestUnit(_ figure: Range<Int>, _ around: Range<Int>) -> String? {
    var nearest: (distance: Int, unit: String)?
    for unit in ["万元", "亿元", "元"] {
      let needle = Array(unit.utf8)
      var position = around.lowerBound + 1
      while position + needle.count <= around.upperBound {
        if bytes[position] == needle[0], bytes[position - 1] >= 0x30, bytes[position - 1] <= 0x39,
          bytes[position..<position + needle.count].elementsEqual(needle)
        {
          let distance = abs(position - figure.lowerBound)
          if nearest.map({ distance < $0.distance }) ?? true { nearest = (distance, unit) }
        }
        position += 1
      }
    }
    return nearest?.unit
  }
}
