import Linting
import ReportStructure
import ReportSyntax
import ReportText

/// Writes missing sections into a report, each at its place with its number and prompts, and renumbers what follows.
struct SectionInsertion {
  let held: HeldOutline
  private var followed: FollowedOutline { held.followed }
  private var report: Report { held.report }

  init(_ held: HeldOutline) {
    self.held = held
  }

  /// The edits that insert all of `missing`, which are in the order of the outline.
  func edits(for missing: [MissingSection]) -> [TextEdit] {
    var insertions: [(offset: Int, text: String)] = []
    var shifts: [Int: Int] = [:]
    // How often each place was inserted at already.
    var anchored: [String: Int] = [:]
    for section in missing {
      let anchor = anchor(of: section)
      let place = "\(section.parent?.section.heading ?? "")#\(anchor.line ?? -1)"
      let count = anchored[place, default: 0]
      anchored[place] = count + 1
      let run = run(behind: anchor.line, section)
      let value = value(of: anchor.line, section) + count + shifted(anchor.line, by: missing, section)
      for line in run { shifts[line, default: 0] += 1 }
      let text = text(of: section, value: value, like: anchor.line ?? section.behind)
      if let last = insertions.indices.last(where: { insertions[$0].offset == anchor.offset }) {
        insertions[last].text += text
      } else {
        insertions.append((anchor.offset, text))
      }
    }
    let inserted = insertions.map { TextEdit(range: $0.offset..<$0.offset, replacement: framed($0.text, at: $0.offset)) }
    let renumbered = shifts.compactMap { line, shift in renumbering(line, by: shift) }
    return (inserted + renumbered).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The line behind whose section the new one stands, and the offset where it is written.
  private func anchor(of missing: MissingSection) -> (line: Int?, offset: Int) {
    if let before = missing.before { return (before, end(ofSection: before)) }
    if let parent = missing.parent?.line { return (nil, start(ofLineBehind: parent)) }
    if let behind = missing.behind { return (nil, report.starts[followed.lines[behind].blocks.lowerBound]) }
    return (nil, followed.range.upperBound)
  }

  /// Where the section that `index` heads ends: before the next heading of its rank, the list of annexes, or the end.
  private func end(ofSection index: Int) -> Int {
    let line = followed.lines[index]
    var limit = followed.range.upperBound
    if let next = followed.lines[(index + 1)...].first(where: { $0.form == .own && $0.depth <= line.depth }) {
      limit = report.starts[next.blocks.lowerBound]
    }
    for block in line.blocks.upperBound + 1..<max(line.blocks.upperBound + 1, report.blocks.count) {
      let start = report.starts[block]
      if start >= limit { break }
      if beginsAnnexes(block) { return start }
    }
    return limit
  }

  private func beginsAnnexes(_ block: Int) -> Bool {
    if case .heading(let numbering) = report.blocks[block].kind, numbering.style == .annex { return true }
    let content = report.content(ofBlock: block)
    let word = "附件"
    return report.blocks[block].kind == .paragraph && report.text.bytes[content].starts(with: word.utf8) && content.count < 90
  }

  private func start(ofLineBehind index: Int) -> Int {
    let last = followed.lines[index].blocks.upperBound
    return report.starts[last] + report.blocks[last].length
  }

  /// The lines whose numbers move: those of the anchor's rank and style behind it, up to the next line of a higher rank.
  private func run(behind anchor: Int?, _ missing: MissingSection) -> [Int] {
    let depth = missing.parent.map { parent in (parent.line.map { followed.lines[$0].depth } ?? 0) + 1 } ?? 0
    let first = anchor.map { $0 + 1 } ?? (missing.parent?.line.map { $0 + 1 } ?? 0)
    var run: [Int] = []
    for index in first..<max(first, followed.lines.count) {
      let line = followed.lines[index]
      guard line.form == .own, line.numbering != nil else { continue }
      if line.depth < depth { break }
      if line.depth == depth { run.append(index) }
    }
    return run
  }

  private func value(of anchor: Int?, _ missing: MissingSection) -> Int {
    guard let anchor, let numbering = followed.lines[anchor].numbering else { return 1 }
    return numbering.value + 1
  }

  /// How many sections of `all` are written before the anchor, in the same run.
  private func shifted(_ anchor: Int?, by all: [MissingSection], _ missing: MissingSection) -> Int {
    guard let anchor else { return 0 }
    return all.count { other in
      guard other.parent?.section.heading == missing.parent?.section.heading else { return false }
      return (other.before ?? -1) < anchor
    }
  }

  private func renumbering(_ index: Int, by shift: Int) -> TextEdit? {
    let line = followed.lines[index]
    guard let numbering = line.numbering, !line.marker.isEmpty, numbering.style != .markdown else { return nil }
    let marker = report.text.string(line.marker)
    guard let text = NumberedMarker.rewrite(marker, to: numbering.value + shift) else { return nil }
    return TextEdit(range: line.marker, replacement: text)
  }

  /// The section as the outline's skeleton writes it, numbered `value` and led in like the line `model`.
  private func text(of missing: MissingSection, value: Int, like model: Int?) -> String {
    let end = report.text.bytes.contains(0x0D) ? "\r\n" : "\n"
    var lead = ""
    var marker = missing.section.marker
    if let model {
      let line = followed.lines[model]
      if line.form == .own, let numbering = line.numbering, numbering.style == missing.section.numbering?.style {
        let start = report.starts[line.blocks.lowerBound]
        lead = report.text.string(start..<line.marker.lowerBound)
        marker = report.text.string(line.marker)
      }
    }
    marker = NumberedMarker.rewrite(marker, to: value) ?? marker
    if missing.section.numbering?.style == .part { marker += "  " }
    var lines = followed.outline.template.lines(of: missing.section)
    lines.removeFirst()
    var result = lead + marker + followed.name(of: missing.section) + end
    for var line in lines {
      line.replaceAll("{年度}", with: followed.year.map(String.init) ?? "【待补：年份】")
      line.replaceAll("{单位}", with: "")
      result += line + end
    }
    return result
  }

  /// What is inserted begins on a line of its own.
  private func framed(_ text: String, at offset: Int) -> String {
    guard offset > 0, report.text.bytes[offset - 1] != 0x0A, report.text.bytes[offset - 1] != 0x0D else { return text }
    return (report.text.bytes.contains(0x0D) ? "\r\n" : "\n") + text
  }
}
