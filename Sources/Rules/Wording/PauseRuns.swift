import Linting
import ReportSyntax
import ReportText
import Texts

/// Finds pauses that stand side by side: ，。 and 。。
struct PauseRuns {
  let line: WordedLine

  init(_ line: WordedLine) {
    self.line = line
  }

  var remarks: [Remark] {
    var remarks: [Remark] = []
    var first = line.signs.startIndex
    while first < line.signs.endIndex {
      var last = first
      while last + 1 < line.signs.endIndex, line.signs[last].isPause, line.signs[last + 1].isPause,
        line.signs[last].range.upperBound == line.signs[last + 1].range.lowerBound
      {
        last += 1
      }
      if last > first, let remark = remark(line.signs[first...last]) { remarks.append(remark) }
      first = last + 1
    }
    return remarks
  }

  private func remark(_ run: ArraySlice<Sign>) -> Remark? {
    guard let first = run.first, let last = run.last else { return nil }
    let range = first.range.lowerBound..<last.range.upperBound
    // A cell that holds nothing else is a sign of its own.
    guard range != line.range, let before = line.before(range.lowerBound),
      before.isChinese || before.isDigit || before == "%" || before == ")"
    else { return nil }
    let kinds = run.map { $0.kind.widened }
    // Half-width marks alone are Chinese only between Chinese words.
    if run.allSatisfy({ !$0.kind.isWidePause }) {
      guard before.isHan, line.at(range.upperBound)?.isHan ?? true else { return nil }
    }
    if kinds.allSatisfy({ $0 == .wideQuestion || $0 == .wideExclamation }) || line.isCode(range.lowerBound) { return nil }
    let (kept, safety) = Self.choice(kinds)
    let mark = kept.mark
    let message = run.count == 2 ? PunctuationTexts.twoMarks : PunctuationTexts.manyMarks
    return Remark(
      message: message(line.words(range), mark, run.count), range: range,
      fixes: [.replace(range, with: mark, title: PunctuationTexts.keep(mark), safety)])
  }

  /// The mark that should stay, and whether that can be told without reading the sentence.
  private static func choice(_ kinds: [Sign.Kind]) -> (kept: Sign.Kind, safety: Remedy.Safety) {
    let strongest = kinds.max { $0.strength < $1.strength } ?? kinds[0]
    if kinds.allSatisfy({ $0 == strongest }) { return (strongest, kinds.count == 2 ? .safe : .unsafe) }
    // ，。 ends a sentence that lost its last words; 。， may be an end or a pause.
    if kinds.last == strongest || (strongest == .wideColon && kinds.count == 2) { return (strongest, .safe) }
    return (strongest, .unsafe)
  }
}

extension Sign {
  /// Whether it is one of ，。、；：？！ or , ; :
  fileprivate var isPause: Bool { kind.isWidePause || kind == .comma || kind == .semicolon || kind == .colon }
}

extension Sign.Kind {
  /// The full-width kind of a mark of either width.
  fileprivate var widened: Sign.Kind {
    switch self {
    case .comma: .wideComma
    case .semicolon: .wideSemicolon
    case .colon: .wideColon
    default: self
    }
  }

  /// How long a pause it marks.
  fileprivate var strength: Int {
    switch self {
    case .enumerationComma: 1
    case .wideComma: 2
    case .wideColon: 3
    case .wideSemicolon: 4
    default: 5
    }
  }

  /// The mark itself, of full width.
  fileprivate var mark: String {
    switch self {
    case .wideComma: "，"
    case .enumerationComma: "、"
    case .wideSemicolon: "；"
    case .wideColon: "："
    case .wideQuestion: "？"
    case .wideExclamation: "！"
    default: "。"
    }
  }
}
