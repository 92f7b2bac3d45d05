import Linting
import ReportStructure
import ReportSyntax
import ReportText

extension RuleCheck {
  /// Looks at every outline that the report follows, and those of the reports enclosed with it.
  static func outlines(_ remarks: @escaping @Sendable (HeldOutline) -> [Remark]) -> RuleCheck {
    RuleCheck { subject in
      subject.structure.outlines.flatMap { remarks(HeldOutline(followed: $0, report: subject.analysis.report)) }
    }
  }
}

/// A report held against the outline it follows.
struct HeldOutline {
  let followed: FollowedOutline
  let report: Report

  /// The words of a line as written, without line ends.
  func words(of line: Int) -> String {
    let words = report.text.string(followed.lines[line].content)
    return String(words.split(whereSeparator: \.isNewline).joined(separator: " "))
  }

  /// Where the report begins: its title, or its first heading.
  var head: Range<Int> {
    if let first = followed.titles.first, let last = followed.titles.last { return first.lowerBound..<last.upperBound }
    return followed.lines.first.map(place) ?? followed.range.lowerBound..<followed.range.lowerBound
  }

  /// What is marked for a line: its words, or its number where it has none.
  func place(of line: HeadingLine) -> Range<Int> {
    line.content.isEmpty ? line.marker : line.content
  }
}
