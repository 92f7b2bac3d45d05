import ReportSyntax

/// Leaves out the lines of a table of contents: they name every section a second time, and would vouch for sections that are not there.
enum ContentsPages {
  private static let heading = HeadingWords("目录").key
  /// A table of contents begins among the first lines.
  private static let searched = 40

  static func removed(from lines: [HeadingLine], _ report: Report) -> [HeadingLine] {
    guard let start = lines.prefix(searched).firstIndex(where: isHeading) else { return lines }
    var seen: Set<UInt64> = []
    var part = 0
    var last = start
    var end = start + 1
    while end < lines.count {
      let line = lines[end]
      if hasText(between: lines[end - 1].blocks.upperBound, and: line.blocks.lowerBound, report) { break }
      if line.form != .plain {
        if line.key != 0, seen.contains(line.key) { break }
        // The parts begin anew where the report does.
        if let numbering = line.numbering, numbering.style == .part {
          if numbering.value <= part { break }
          part = numbering.value
        }
        seen.insert(line.key)
        last = end
      }
      end += 1
    }
    // Where nothing comes behind it, the table of contents is all there is to go by.
    if seen.isEmpty || !lines[end...].contains(where: { $0.form == .own }) { return lines }
    // The title may stand between the table of contents and the first section.
    return Array(lines[..<start] + lines[(last + 1)...])
  }

  /// Whether a line is the heading of a table of contents.
  static func isHeading(_ line: HeadingLine) -> Bool { line.form == .plain && line.key == heading }

  /// Whether a block of running text or a table stands between two blocks.
  private static func hasText(between first: Int, and last: Int, _ report: Report) -> Bool {
    guard first + 1 < last else { return false }
    return (first + 1..<last).contains { report.blocks[$0].kind != .blank }
  }
}
