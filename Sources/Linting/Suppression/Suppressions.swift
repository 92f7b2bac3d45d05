import ReportSyntax
import ReportText

/// What the comments of a report silence, and where.
package struct Suppressions: Sendable {
  package let comments: [SuppressionComment]
  /// What each comment reaches, in UTF-8 offsets of the text; nil for one that only ends another or says nothing that is known.
  private let reaches: [Range<Int>?]

  package init(_ report: Report) {
    comments = SuppressionComment.all(in: report.text)
    let index = comments.isEmpty ? nil : LineIndex(report.text)
    let all = comments
    reaches = comments.indices.map { place in index.flatMap { Self.reach(of: place, among: all, report, $0) } }
  }

  package var isEmpty: Bool { comments.isEmpty }

  /// Whether a comment silences a finding.
  package func silences(_ finding: Finding) -> Bool {
    comments.indices.contains { silences($0, finding) }
  }

  /// Whether the comment at `index` silences a finding.
  package func silences(_ index: Int, _ finding: Finding) -> Bool {
    guard let reach = reaches[index], comments[index].names(finding.rule) else { return false }
    return reach.contains(finding.range.lowerBound) || reach.upperBound == finding.range.lowerBound && finding.range.isEmpty
  }

  private static func reach(
    of place: Int, among comments: [SuppressionComment], _ report: Report, _ index: LineIndex
  ) -> Range<Int>? {
    let comment = comments[place]
    let count = report.text.count
    switch comment.scope {
    case nil, .enable: return nil
    case .file: return 0..<count
    case .line: return lines(index.line(at: comment.range.lowerBound), index, count)
    case .nextLine:
      var line = index.line(at: comment.range.lowerBound) + 1
      while line < index.lineCount, isSilent(index.content(ofLine: line), comments, report.text) { line += 1 }
      return line < index.lineCount ? lines(line, index, count) : nil
    case .block:
      guard
        let block = report.blocks.indices.first(where: { report.starts[$0] >= comment.range.upperBound && report.blocks[$0].kind != .blank }
        )
      else { return nil }
      return report.range(ofBlock: block)
    case .region:
      let end = comments[(place + 1)...].first { other in
        other.scope == .enable && (other.rules.isEmpty || !comment.rules.isEmpty && comment.rules.allSatisfy { other.names($0.id) })
      }
      return comment.range.upperBound..<(end?.range.lowerBound ?? count)
    }
  }

  private static func lines(_ line: Int, _ index: LineIndex, _ count: Int) -> Range<Int> {
    let content = index.content(ofLine: line)
    return content.lowerBound..<(line + 1 < index.lineCount ? index.content(ofLine: line + 1).lowerBound : count)
  }

  /// Whether a line holds nothing but white space, or a comment of this kind.
  private static func isSilent(_ line: Range<Int>, _ comments: [SuppressionComment], _ text: SourceText) -> Bool {
    let words = text.bytes.trimmed(line)
    return words.isEmpty || comments.contains { $0.range == words }
  }
}
