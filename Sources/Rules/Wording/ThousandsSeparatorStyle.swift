import Linting
import ReportFacts
import ReportSyntax
import ReportText
import Texts

extension Rule {
  /// 1,613.46万元 beside 2213.46万元.
  static let thousandsSeparatorStyle = Rule(
    id: "thousands-separator-style",
    summary: "金额的千分位写法，一篇之内统一。",
    rationale: "有的金额用逗号分节、有的不用，看得出是几处拼来的，核对时也容易看错位数。全文只提示一次。",
    severity: .hint,
    basis: [.practice("公开的决算说明")],
    examples: [
      .flags("收入总计8,642.37万元，支出总计⟦8642.37万元⟧，其中项目支出4,735.78万元。", message: "金额有2处用逗号分节、1处不用"),
      .flags("收入⟦1,642.37万元⟧，基本支出1212.26万元，项目支出2418.17万元。", message: "金额有1处用逗号分节、2处不用"),
      .passes("收入总计8,642.37万元，支出总计8,642.37万元，其中基本支出912.26万元。"),
      .passes("收入1642.37万元，2023年有1250人参加，预算编码450600。"),
    ],
    check: RuleCheck { subject in ThousandsStyle(subject).remark.map { [$0] } ?? [] })
}

/// The two ways in which the amounts of a report write thousands.
private struct ThousandsStyle {
  private let text: SourceText
  private var grouped: [Range<Int>] = []
  private var plain: [Range<Int>] = []

  init(_ subject: Subject) {
    text = subject.text
    guard subject.signs.all.contains(where: { $0.kind == .comma && Self.isSeparator($0.range, text.bytes) }) else { return }
    for range in subject.analysis.quantities where text.bytes[range].suffix(3).elementsEqual("元".utf8) {
      let number = text.bytes[range].prefix { $0 >= 0x30 && $0 <= 0x39 || $0 == UInt8(ascii: ",") }
      if number.contains(UInt8(ascii: ",")) { grouped.append(range) } else if number.count >= 4 { plain.append(range) }
    }
  }

  private static func isSeparator(_ comma: Range<Int>, _ bytes: [UInt8]) -> Bool {
    comma.lowerBound > 0 && comma.upperBound + 2 < bytes.count
      && ([comma.lowerBound - 1] + Array(comma.upperBound..<comma.upperBound + 3)).allSatisfy { bytes[$0] >= 0x30 && bytes[$0] <= 0x39 }
  }

  var remark: Remark? {
    guard !grouped.isEmpty, !plain.isEmpty else { return nil }
    let removes = grouped.count < plain.count
    let odd = removes ? grouped : plain
    let edits = odd.map { TextEdit(range: $0, replacement: removes ? ungrouping($0) : grouping($0)) }
    let title = removes ? PunctuationTexts.dropSeparators : PunctuationTexts.addSeparators
    let fix = Remedy(title: title(odd.count), safety: .unsafe, edits: edits)
    return Remark(message: PunctuationTexts.separators(grouped.count, plain.count), range: odd[0], fixes: [fix])
  }

  private func ungrouping(_ range: Range<Int>) -> String {
    String(decoding: text.bytes[range].filter { $0 != UInt8(ascii: ",") }, as: UTF8.self)
  }

  private func grouping(_ range: Range<Int>) -> String {
    let whole = text.bytes[range].prefix { $0 >= 0x30 && $0 <= 0x39 }
    var written: [UInt8] = []
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index).isMultiple(of: 3) { written.append(UInt8(ascii: ",")) }
      written.append(digit)
    }
    return String(decoding: written + text.bytes[range.lowerBound + whole.count..<range.upperBound], as: UTF8.self)
  }
}
