import Linting
import ReportSyntax
import ReportText
import Texts

extension WidthReader {
  /// The kinds of signs that may be of the wrong width.
  static let kinds = Sign.Kinds([
    .comma, .semicolon, .colon, .question, .exclamation, .period, .openRound, .closeRound, .straightQuote,
  ])

  var remarks: [Remark] {
    found.map { range, signs in
      if signs.contains(where: { $0.kind == .straightQuote }) { return quotes(range, signs) }
      let narrow = signs.map { "“\(line.words($0.range))”" }.joined()
      let wide = signs.map { "“\(Self.wide($0))”" }.joined()
      let isBracket = signs.contains { $0.kind == .openRound || $0.kind == .closeRound }
      let message =
        isBracket && signs.count == 1 ? PunctuationTexts.halfBracket() : PunctuationTexts.narrow(narrow, wide)
      let edits = signs.map { TextEdit(range: isBracket ? $0.range : range, replacement: Self.wide($0)) }
      return Remark(message: message, range: range, fixes: [Remedy(title: PunctuationTexts.widen(wide), safety: .safe, edits: edits)])
    }
  }

  private static func wide(_ sign: Sign) -> String { sign.kind.wide.map(String.init(describing:)) ?? "" }

  private func quotes(_ range: Range<Int>, _ signs: [Sign]) -> Remark {
    let edits = signs.map { TextEdit(range: $0.range, replacement: $0.range.lowerBound == range.lowerBound ? "“" : "”") }
    return Remark(
      message: PunctuationTexts.straightQuote(), range: range,
      fixes: [Remedy(title: PunctuationTexts.curlQuotes(), safety: .safe, edits: edits)])
  }
}

/// Percent signs of full width in a report that has those of half width elsewhere.
struct WidePercents {
  private let subject: Subject

  init(_ subject: Subject) {
    self.subject = subject
  }

  var remarks: [Remark] {
    var wide: [Sign] = []
    var narrow = 0
    for line in subject.signs.lines where !line.kinds.isDisjoint(with: Sign.Kinds([.percent, .widePercent])) {
      for sign in subject.signs.all[line.signs] {
        if sign.kind == .percent { narrow += 1 }
        if sign.kind == .widePercent { wide.append(sign) }
      }
    }
    guard narrow > 0, narrow >= wide.count else { return [] }
    return wide.compactMap { sign in
      let bytes = subject.text.bytes
      var start = sign.range.lowerBound
      while start > 0, bytes[start - 1] >= 0x30 && bytes[start - 1] <= 0x39 || bytes[start - 1] == UInt8(ascii: ".") { start -= 1 }
      guard start < sign.range.lowerBound else { return nil }
      // It is part of a figure, which no safe fix touches.
      let fix = Remedy.replace(sign.range, with: "%", title: CommonTexts.changeToQuoted("%"), .unsafe)
      return Remark(message: PunctuationTexts.widePercent(), range: start..<sign.range.upperBound, fixes: [fix])
    }
  }
}
