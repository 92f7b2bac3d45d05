import Linting
import ReportSyntax
import ReportText

/// Finds brackets and quotation marks that lack their other half.
struct UnbalancedMarks {
  private let subject: Subject
  /// How far the other half may stand in another line, as where a bracket holds several paragraphs: in lines with signs, and bytes.
  private static let reach = (lines: 12, bytes: 3000)

  init(_ subject: Subject) {
    self.subject = subject
  }

  /// A mark that has no other half on its line.
  private struct Lone {
    let mark: PairMark
    let line: Int
    let sign: Int
    /// What is said of it.
    let remark: Remark
  }

  var remarks: [Remark] {
    var lone: [Lone] = []
    for (index, line) in subject.signs.lines.enumerated() where !line.kinds.isDisjoint(with: PairMark.kinds) {
      if isBalanced(line) { continue }
      let worded = WordedLine(subject, line)
      var marks = LineOfMarks(worded, subject.citations.numbers)
      marks.read()
      for (sign, remark) in marks.remarks {
        if let mark = PairMark(subject.signs.all[sign].kind) { lone.append(Lone(mark: mark, line: index, sign: sign, remark: remark)) }
      }
    }
    if lone.isEmpty { return [] }
    let citations = CitationPlaces(subject)
    return withoutDistantPairs(lone).filter { !isHalfTyped($0) && !citations.contain($0.remark) }.map(\.remark)
  }

  /// Whether every mark of the line has its other half: the usual case, told quickly.
  private func isBalanced(_ line: Signs.Line) -> Bool {
    var (round, title, quote, lens, shell) = (0, 0, 0, 0, 0)
    for index in line.signs {
      switch subject.signs.all[index].kind {
      case .openRound, .openWideRound: round += 1
      case .closeRound, .closeWideRound: round -= 1
      case .openTitle: title += 1
      case .closeTitle: title -= 1
      case .openQuote: quote += 1
      case .closeQuote: quote -= 1
      case .openLens: lens += 1
      case .closeLens: lens -= 1
      case .openShell: shell += 1
      case .closeShell: shell -= 1
      default: continue
      }
      if round < 0 || title < 0 || quote < 0 || lens < 0 || shell < 0 { return false }
    }
    return round == 0 && title == 0 && quote == 0 && lens == 0 && shell == 0
  }

  /// Drops openings and closings that make a pair over several lines.
  private func withoutDistantPairs(_ lone: [Lone]) -> [Lone] {
    var kept = Array(repeating: true, count: lone.count)
    var open: [(kind: PairMark.Kind, index: Int)] = []
    for (index, item) in lone.enumerated() {
      if item.mark.opens {
        open.append((item.mark.kind, index))
      } else if let match = open.lastIndex(where: { $0.kind == item.mark.kind }) {
        let first = open[match].index
        if isNear(lone[first], item) {
          kept[first] = false
          kept[index] = false
        }
        open.remove(at: match)
      }
      // What is too far back pairs with nothing any more.
      if open.count > 64 { open.removeFirst() }
    }
    return lone.indices.filter { kept[$0] }.map { lone[$0] }
  }

  private func isNear(_ first: Lone, _ last: Lone) -> Bool {
    last.line > first.line && last.line - first.line <= Self.reach.lines
      && last.remark.range.upperBound - first.remark.range.lowerBound <= Self.reach.bytes
  }

  /// Whether the line of an opening mark is still being typed: the text ends there, without a stop.
  private func isHalfTyped(_ lone: Lone) -> Bool {
    let line = subject.signs.lines[lone.line]
    guard lone.mark.opens, line.range.upperBound == subject.text.count, let last = subject.signs.all[line.signs].last else { return false }
    return last.range.upperBound < line.range.upperBound
      || ![.wideStop, .wideQuestion, .wideExclamation, .wideSemicolon].contains(last.kind)
  }
}

/// One half of a pair of brackets, whatever its width.
struct PairMark {
  enum Kind: Sendable { case round, title, quote, lens, shell }

  let kind: Kind
  let opens: Bool

  /// All kinds of signs that are one half of a pair.
  static let kinds = Sign.Kinds([
    .openRound, .closeRound, .openWideRound, .closeWideRound, .openTitle, .closeTitle, .openQuote, .closeQuote, .openLens, .closeLens,
    .openShell, .closeShell,
  ])

  init?(_ sign: Sign.Kind) {
    switch sign {
    case .openRound, .openWideRound: (kind, opens) = (.round, true)
    case .closeRound, .closeWideRound: (kind, opens) = (.round, false)
    case .openTitle: (kind, opens) = (.title, true)
    case .closeTitle: (kind, opens) = (.title, false)
    case .openQuote: (kind, opens) = (.quote, true)
    case .closeQuote: (kind, opens) = (.quote, false)
    case .openLens: (kind, opens) = (.lens, true)
    case .closeLens: (kind, opens) = (.lens, false)
    case .openShell: (kind, opens) = (.shell, true)
    case .closeShell: (kind, opens) = (.shell, false)
    default: return nil
    }
  }

  /// The other half, of full width.
  var partner: String {
    switch (kind, opens) {
    case (.round, true): "）"
    case (.round, false): "（"
    case (.title, true): "》"
    case (.title, false): "《"
    case (.quote, true): "”"
    case (.quote, false): "“"
    case (.lens, true): "】"
    case (.lens, false): "【"
    case (.shell, true): "〕"
    case (.shell, false): "〔"
    }
  }
}
