import Linting
import ReportSyntax
import ReportText
import Texts

extension RuleCheck {
  /// Looks at every line that holds a sign of one of `kinds`.
  static func lines(with kinds: Sign.Kinds, _ remarks: @escaping @Sendable (WordedLine) -> [Remark]) -> RuleCheck {
    RuleCheck { subject in
      var found: [Remark] = []
      for line in subject.signs.lines where !line.kinds.isDisjoint(with: kinds) { found += remarks(WordedLine(subject, line)) }
      return found
    }
  }
}

extension WordedLine {
  init(_ subject: Subject, _ line: Signs.Line) {
    bytes = subject.text.bytes
    self.line = line
    kind = subject.analysis.report.blocks[line.block].kind
    signs = subject.signs.all[line.signs]
    ticks = line.kinds.contains(Sign.Kinds(.backtick)) ? signs.filter { $0.kind == .backtick }.map(\.range.lowerBound) : []
  }
}

extension Remedy {
  /// A fix of one edit.
  static func replace(_ range: Range<Int>, with words: String, title: Wording, _ safety: Safety) -> Remedy {
    Remedy(title: title, safety: safety, edits: [TextEdit(range: range, replacement: words)])
  }
}
