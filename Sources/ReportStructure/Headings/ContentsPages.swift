import ReportSyntax

/// Leaves out the lines of a table of contents: they name every section a second time, and would vouch for sections that are not there.
enum ContentsPages {
  private static let heading = HeadingWords("目录").key
  /// A table of contents stands among the first lines.
  private static let searched = 24

  static func removed(from lines: [HeadingLine], _ report: Report) -> [HeadingLine] {
    guard let start = lines.prefix(searched).firstIndex(where: { $0.form == .plain && $0.key == heading }) else { return lines }
    var seen: Set<UInt64> = []
    var end = start + 1
    while end < lines.count {
      let line = lines[end]
      let isRepeated = line.key != 0 && seen.contains(line.key)
      if isRepeated || hasText(between: lines[end - 1].blocks.upperBound, and: line.blocks.lowerBound, report) { break }
      // The lines of a part's name are read twice, as its name and by themselves.
      if line.form == .own { seen.insert(line.key) }
      end += 1
    }
    // Where nothing is repeated the table of contents is all there is to go by.
    if seen.isEmpty { return lines }
    return Array(lines[..<start] + lines[end...])
  }

  /// Whether a block of running text or a table stands between two blocks.
  private static func hasText(between first: Int, and last: Int, _ report: Report) -> Bool {
    guard first + 1 < last else { return false }
    return (first + 1..<last).contains { report.blocks[$0].kind != .blank }
  }
}
