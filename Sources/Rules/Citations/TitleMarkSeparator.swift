import Linting
import ReportCitations
import ReportText
import Texts

extension Rule {
  /// 《甲》、《乙》.
  static let titleMarkSeparator = Rule(
    id: "title-mark-separator",
    summary: "并列的书名号之间通常不用顿号；书名号后还有括注时，用顿号隔开。",
    rationale: "书名号本身已把标题隔开；插了括注的文号，下一个标题前宜加顿号。全文只提示一次，并给出处数。",
    severity: .hint,
    basis: [.rule(RuleBasis.punctuation, "4.5.3.5")],
    examples: [
      .flags(
        "制定了《预算业务管理制度》⟦、⟧《收支业务管理制度》⌊、⌋《合同管理制度》。", message: "并列的书名号之间有2处顿号，通常不用",
        fixed: "制定了《预算业务管理制度》《收支业务管理制度》《合同管理制度》。"),
      .flags(
        "根据《意见》（桂发〔2018〕26号）⟦⟧《办法》（桂财绩〔2021〕9号）要求，", message: "书名号后有括注，下一个书名号前宜加顿号，共1处",
        fixed: "根据《意见》（桂发〔2018〕26号）、《办法》（桂财绩〔2021〕9号）要求，"),
      .passes("制定了《预算业务管理制度》《收支业务管理制度》。"),
      .passes("根据《意见》（桂发〔2018〕26号）、《办法》（桂财绩〔2021〕9号）要求，", because: "插有括注，用顿号"),
      .passes("《预算业务管理制度》，《收支业务管理制度》。"),
    ],
    check: RuleCheck { subject in
      let gaps = TitleGaps(subject)
      return [
        gaps.remark(on: gaps.needless, "", CitationTexts.needlessComma, CitationTexts.dropCommas),
        gaps.remark(on: gaps.lacking, "、", CitationTexts.lackingComma, CitationTexts.addCommas),
      ].compactMap(\.self).sorted { $0.range.lowerBound < $1.range.lowerBound }
    })
}

/// What stands between titles that are named one after another.
private struct TitleGaps {
  /// 、 between two titles, blanks included, in UTF-8 offsets of the text.
  private(set) var needless: [Range<Int>] = []
  /// Where 、 is lacking behind a remark.
  private(set) var lacking: [Range<Int>] = []

  init(_ subject: Subject) {
    let bytes = subject.text.bytes
    let titles = subject.citations.titles.filter { $0.depth == 0 }
    for (title, next) in zip(titles, titles.dropFirst()) {
      let gap = title.range.upperBound..<next.range.lowerBound
      guard gap.count > 0, gap.count <= 240, title.close.shape == .double, next.open.shape == .double else { continue }
      let words = bytes.trimmed(gap)
      if bytes[words].elementsEqual("、".utf8) {
        needless.append(gap)
      } else if Self.isRemark(bytes, words) {
        lacking.append(words.upperBound..<gap.upperBound)
      }
    }
  }

  /// Whether just one remark in parentheses stands there.
  private static func isRemark(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count > 6, bytes[range].starts(with: "（".utf8), bytes[range].reversed().starts(with: "）".utf8.reversed()) else {
      return false
    }
    let inner = bytes[range.lowerBound + 3..<range.upperBound - 3]
    return !inner.contains(0x0A) && !inner.contains(0x0D)
      && !["（", "）", "。"].contains { mark in
        let mark = Array(mark.utf8)
        return inner.indices.dropLast(2).contains { inner[$0] == mark[0] && inner[$0 + 1] == mark[1] && inner[$0 + 2] == mark[2] }
      }
  }

  func remark(on places: [Range<Int>], _ replacement: String, _ message: Text, _ title: Text) -> Remark? {
    guard let first = places.first else { return nil }
    let fix = Remedy(
      title: title(), safety: .safe, edits: places.map { TextEdit(range: $0, replacement: replacement) })
    return Remark(
      message: message(places.count), range: first,
      related: places.dropFirst().map { RelatedRemark(range: $0, message: CitationTexts.another) },
      fixes: [fix])
  }
}
