import Linting
import ReportSyntax
import ReportText

extension RuleCheck {
  /// Looks at every line that holds one of the signs a rule is about.
  static func lines(_ remarks: @escaping @Sendable (WordedLine) -> [Remark]) -> RuleCheck {
    RuleCheck { subject in
      var found: [Remark] = []
      for line in subject.signs.lines { found += remarks(WordedLine(subject, line)) }
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
    ticks = signs.contains { $0.kind == .backtick } ? signs.filter { $0.kind == .backtick }.map(\.range.lowerBound) : []
  }
}

extension Fix {
  /// A fix of one edit.
  static func replace(_ range: Range<Int>, with words: String, title: String, _ safety: Safety) -> Fix {
    Fix(title: title, safety: safety, edits: [TextEdit(range: range, replacement: words)])
  }
}
