import ReportSyntax
import ReportText

/// Reads the file of an outline: settings between two lines of dashes, then a skeleton report whose headings are marked with #.
///
/// Lines that begin with > speak of the section above them: 又名, 含 (words, + for and, － for without, parted by ；), 深含 (the same
/// for headings of any rank), 可省, 提醒, 可空, 次序不限.
struct OutlineReader {
  private let bytes: [UInt8]
  private var settings: [(name: Range<Int>, value: Range<Int>)] = []
  private var stack: [Draft] = [Draft(depth: 0, heading: "", marker: "")]
  private var lines: [Template.Line] = []
  private var words = HeadingWords()

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// A section while its lines are read.
  private struct Draft {
    var depth: Int
    var heading: String
    var marker: String
    var numbering: Numbering?
    var keys: [UInt64] = []
    var patterns: [WordPattern] = []
    var deepPatterns: [WordPattern] = []
    var isOptional = false
    var isLenient = false
    var mayBeEmpty = false
    var isFreelyPlaced = false
    var children: [Outline.Section] = []

    var section: Outline.Section {
      Outline.Section(
        heading: heading, marker: marker, numbering: numbering, isOptional: isOptional, isLenient: isLenient, mayBeEmpty: mayBeEmpty,
        isFreelyPlaced: isFreelyPlaced, children: children, keys: keys, patterns: patterns, deepPatterns: deepPatterns)
    }
  }

  /// The outline that `text` describes; nil where it names no id, no kind or no section.
  static func read(_ text: String, _ vocabulary: inout Vocabulary) -> Outline? {
    var reader = OutlineReader(Array(text.utf8))
    var fences = 0
    for line in reader.pieces(of: 0..<reader.bytes.count, at: "\n") {
      let line = reader.bytes[line].last == 0x0D ? line.lowerBound..<line.upperBound - 1 : line
      if fences == 2 {
        reader.readLine(line, &vocabulary)
      } else if line.count == 3, reader.bytes.ends(line, with: "---") {
        fences += 1
      } else {
        reader.readSetting(line)
      }
    }
    return reader.outline(&vocabulary)
  }

  private mutating func outline(_ vocabulary: inout Vocabulary) -> Outline? {
    close(downTo: 0)
    guard let id = setting("编号"), let kind = setting("种类"), let sections = stack.first?.children, !sections.isEmpty else { return nil }
    while lines.first == .text("") { lines.removeFirst() }
    while lines.last == .text("") { lines.removeLast() }
    let region = setting("地区").flatMap { string($0) == "全国" ? nil : string($0) }
    return Outline(
      id: string(id), kind: string(kind), region: region, years: Self.years(setting("年度").map(string) ?? ""),
      basis: setting("依据").map(string) ?? "", isVerified: setting("核实").map(string) == "已核实",
      titles: setting("题目").map { patterns($0, &vocabulary) } ?? [], sections: sections, template: Template(lines: lines))
  }

  private func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The value of a setting; of two the last.
  private func setting(_ name: StaticString) -> Range<Int>? {
    settings.last { $0.name.count == name.utf8CodeUnitCount && bytes.ends($0.name, with: name) }?.value
  }

  private mutating func readSetting(_ line: Range<Int>) {
    guard let colon = bytes.first("：", in: line) else { return }
    settings.append((line.lowerBound..<colon, colon + 3..<line.upperBound))
  }

  private mutating func readLine(_ line: Range<Int>, _ vocabulary: inout Vocabulary) {
    switch bytes[line].first {
    case UInt8(ascii: ">"): readNote(line.lowerBound + 1..<line.upperBound, &vocabulary)
    case UInt8(ascii: "#"):
      let marks = skipping(UInt8(ascii: "#"), line)
      let words = skipping(0x20, marks.lowerBound..<line.upperBound)
      let depth = marks.lowerBound - line.lowerBound - 1
      lines.append(depth == 0 ? .title(string(words)) : .heading(string(words), depth: depth))
      if depth > 0 { open(words, depth) }
    case nil: if lines.last != .text("") { lines.append(.text("")) }
    default: lines.append(.text(string(line)))
    }
  }

  /// What is left of a range behind all of one byte that it begins with.
  private func skipping(_ byte: UInt8, _ range: Range<Int>) -> Range<Int> {
    (bytes[range].firstIndex { $0 != byte } ?? range.upperBound)..<range.upperBound
  }

  private mutating func open(_ heading: Range<Int>, _ depth: Int) {
    close(downTo: depth - 1)
    let mark = NumberingMark(bytes, in: heading)
    let words = (mark?.contentStart ?? heading.lowerBound)..<heading.upperBound
    var draft = Draft(depth: depth, heading: string(words), marker: mark.map { string($0.range) } ?? "", numbering: mark?.numbering)
    draft.keys.append(key(words))
    stack.append(draft)
  }

  private mutating func close(downTo depth: Int) {
    while let last = stack.last, last.depth > depth, stack.count > 1 {
      stack.removeLast()
      stack[stack.count - 1].children.append(last.section)
    }
  }

  private mutating func readNote(_ note: Range<Int>, _ vocabulary: inout Vocabulary) {
    let note = skipping(0x20, note)
    let last = stack.count - 1
    guard let colon = bytes.first("：", in: note) else {
      switch string(note) {
      case "可省": stack[last].isOptional = true
      case "提醒": stack[last].isLenient = true
      case "可空": stack[last].mayBeEmpty = true
      case "次序不限": stack[last].isFreelyPlaced = true
      default: break
      }
      return
    }
    let value = colon + 3..<note.upperBound
    switch string(note.lowerBound..<colon) {
    case "又名":
      let keys = pieces(of: value, at: "；").filter { !$0.isEmpty }.map { key($0) }
      stack[last].keys += keys
    case "深含": stack[last].deepPatterns += patterns(value, &vocabulary)
    case "含": stack[last].patterns += patterns(value, &vocabulary)
    default: break
    }
  }

  private mutating func key(_ heading: Range<Int>) -> UInt64 {
    guard bytes[heading].contains(UInt8(ascii: "{")) else {
      words.read(bytes, heading)
      return words.key
    }
    var heading = string(heading)
    heading.replaceAll("{单位}", with: "")
    heading.replaceAll("{年度}", with: "")
    return HeadingWords(heading).key
  }

  /// 问题；原因+分析－建议: alternatives, each with the words it needs and those it bars.
  private func patterns(_ value: Range<Int>, _ vocabulary: inout Vocabulary) -> [WordPattern] {
    pieces(of: value, at: "；").compactMap { alternative in
      let parts = pieces(of: alternative, at: "－").filter { !$0.isEmpty }
      guard let needed = parts.first else { return nil }
      return WordPattern(
        needed: vocabulary.set(bytes, pieces(of: needed, at: "+").filter { !$0.isEmpty }),
        barred: vocabulary.set(bytes, Array(parts.dropFirst())))
    }
  }

  /// What stands between marks.
  private func pieces(of range: Range<Int>, at mark: StaticString) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = range.lowerBound
    while let place = bytes.first(mark, in: start..<range.upperBound) {
      pieces.append(start..<place)
      start = place + mark.utf8CodeUnitCount
    }
    pieces.append(start..<range.upperBound)
    return pieces
  }

  /// 2021-2024, 2021-, 2021.
  private static func years(_ value: String) -> ClosedRange<Int> {
    let parts = value.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard let first = parts.first ?? nil else { return 0...9999 }
    let last = parts.count > 1 ? parts[1] ?? 9999 : first
    return first...max(first, last)
  }
}
