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
    var edits: [TextEdit] = []
    var insertions: [(offset: Int, text: String)] = []
    for group in grouped(missing) {
      guard let first = group.first else { continue }
      let run = run(of: first)
      var rest = group[...]
      var number = 0
      var shift = 0
      var hasInserted = false
      /// Writes the sections that stand before line `end`, counting on from `number`.
      func insert(before end: Int) {
        while let next = rest.first, (next.before ?? -1) < end {
          rest.removeFirst()
          number += 1
          hasInserted = true
          let anchor = anchor(of: next)
          let text = text(of: next, value: number, like: anchor.line ?? next.behind)
          if let same = insertions.lastIndex(where: { $0.offset == anchor.offset }) {
            insertions[same].text += text
          } else {
            insertions.append((anchor.offset, text))
          }
        }
      }
      for line in run {
        insert(before: line)
        let value = (followed.lines[line].numbering?.value ?? 0) + shift
        // A gap that was left takes what is inserted; otherwise the numbers behind it move up.
        if hasInserted, value <= number { shift += number + 1 - value }
        hasInserted = false
        number = (followed.lines[line].numbering?.value ?? 0) + shift
        if shift > 0, let edit = renumbering(line, by: shift) { edits.append(edit) }
      }
      insert(before: .max)
    }
    for insertion in insertions {
      let text = framed(insertion.text, at: insertion.offset)
      // What is written right before a number that changes is one edit with it.
      if let same = edits.firstIndex(where: { $0.range.lowerBound == insertion.offset }) {
        edits[same] = TextEdit(range: edits[same].range, replacement: text + edits[same].replacement)
      } else {
        edits.append(TextEdit(range: insertion.offset..<insertion.offset, replacement: text))
      }
    }
    return edits.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The sections of each parent together, as they are numbered together.
  private func grouped(_ missing: [MissingSection]) -> [[MissingSection]] {
    var groups: [[MissingSection]] = []
    for section in missing {
      if let last = groups.last?.last, last.parent?.section.heading == section.parent?.section.heading {
        groups[groups.count - 1].append(section)
      } else {
        groups.append([section])
      }
    }
    return groups
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

  /// The lines that are numbered together with a missing section: those of its rank, below its parent.
  private func run(of missing: MissingSection) -> [Int] {
    let depth = missing.parent.map { parent in (parent.line.map { followed.lines[$0].depth } ?? 0) + 1 } ?? 0
    let first = missing.parent?.line.map { $0 + 1 } ?? 0
    var run: [Int] = []
    for index in first..<max(first, followed.lines.count) {
      let line = followed.lines[index]
      guard line.form == .own, line.numbering != nil else { continue }
      if line.depth < depth { break }
      if line.depth == depth { run.append(index) }
    }
    return run
  }

  private func renumbering(_ index: Int, by shift: Int) -> TextEdit? {
    let line = followed.lines[index]
    guard let numbering = line.numbering, !line.marker.isEmpty, numbering.style != .markdown else { return nil }
    let marker = report.text.string(line.marker)
    guard let text = NumberedMarker.rewrite(marker, to: numbering.value + shift) else { return nil }
    return TextEdit(range: line.marker, replacement: text)
  }

  /// The section as the outline's skeleton writes it, numbered `value` and written like the line `model`.
  private func text(of missing: MissingSection, value: Int, like model: Int?) -> String {
    let end = report.text.bytes.contains(0x0D) ? "\r\n" : "\n"
    var lines = followed.outline.template.lines(of: missing.section)
    if lines.isEmpty { return "" }
    let heading = lines.removeFirst()
    var lead = ""
    var marker = missing.section.marker
    var gap = String(heading.dropFirst(marker.count).dropLast(missing.section.heading.count))
    if let model {
      let line = followed.lines[model]
      if line.form == .own, let numbering = line.numbering, numbering.style == missing.section.numbering?.style {
        lead = report.text.string(report.starts[line.blocks.lowerBound]..<line.marker.lowerBound)
        marker = report.text.string(line.marker)
        let between = report.text.string(line.marker.upperBound..<max(line.marker.upperBound, line.content.lowerBound))
        if !between.contains(where: \.isNewline) { gap = between }
      }
    }
    marker = NumberedMarker.rewrite(marker, to: value) ?? marker
    var result = lead + marker + gap + followed.name(of: missing.section) + end
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
