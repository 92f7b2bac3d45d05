import ReportSyntax
import ReportText

extension Suppressions {
  /// The comment that silences a finding where it stands: on a line of its own before its line, or before its table, which a line in its
  /// midst would break.
  package static func insertion(for finding: Finding, in report: Report, reason: String? = nil) -> TextEdit {
    let text = report.text
    let block = report.blocks.indices.last { report.starts[$0] <= finding.range.lowerBound }
    let table = block.flatMap { report.blocks[$0].table == nil ? nil : report.range(ofBlock: $0) }
    var start = table?.lowerBound ?? finding.range.lowerBound
    let joined = table == nil ? JoinedText(report) : nil
    repeat {
      while start > 0, text.bytes[start - 1] != 0x0A, text.bytes[start - 1] != 0x0D { start -= 1 }
      // A comment in the midst of a paragraph that was broken into lines would part it.
      guard let end = joined?.lineEnd(before: start) else { break }
      start = end
    } while start > 0
    // The mark at the very beginning stays there.
    if start == 0, text.hasByteOrderMark { start = 3 }
    let scope: SuppressionComment.Scope = table == nil ? .nextLine : .block
    let why = reason.map { " -- \($0)" } ?? ""
    let end = text.bytes.contains(0x0D) ? "\r\n" : "\n"
    return TextEdit(range: start..<start, replacement: "<!-- reportlint-\(scope.rawValue) \(finding.rule)\(why) -->\(end)")
  }
}
