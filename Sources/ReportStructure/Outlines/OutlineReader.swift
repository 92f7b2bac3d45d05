import ReportSyntax
import ReportText

/// Reads the file of an outline: settings between two lines of dashes, then a skeleton report whose headings are marked with #.
///
/// Lines that begin with > speak of the section above them: 又名, 含 (words, + for and, － for without, parted by ；), 深含 (the same
/// for headings of any rank), 可省, 提醒, 可空, 次序不限.
struct OutlineReader {
  private var settings: [Substring: Substring] = [:]
  private var stack: [Draft] = []
  private var lines: [Template.Line] = []

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
        isFreelyPlaced: isFreelyPlaced, children: children, keys: keys,
        keyFilter: keys.reduce(0) { $0 | 1 << ($1 & 63) }, patterns: patterns,
        deepPatterns: deepPatterns)
    }
  }

  /// The outline that `text` describes; nil where it names no id, no kind or no section.
  static func read(_ text: String, _ vocabulary: inout Vocabulary) -> Outline? {
    var reader = OutlineReader()
    reader.stack = [Draft(depth: 0, heading: "", marker: "")]
    var fences = 0
    for line in text[...].pieces(between: "\n", keepingEmpty: true) {
      if fences < 2 {
        if line == "---" { fences += 1 } else { reader.readSetting(line) }
      } else {
        reader.readLine(line, &vocabulary)
      }
    }
    return reader.outline(&vocabulary)
  }

  private mutating func outline(_ vocabulary: inout Vocabulary) -> Outline? {
    close(downTo: 0)
    guard let id = settings["编号"], let kind = settings["种类"], let sections = stack.first?.children, !sections.isEmpty else { return nil }
    while lines.first == .text("") { lines.removeFirst() }
    while lines.last == .text("") { lines.removeLast() }
    let region = settings["地区"].flatMap { $0 == "全国" ? nil : String($0) }
    return Outline(
      id: String(id), kind: String(kind), region: region, years: Self.years(settings["年度"] ?? ""), basis: String(settings["依据"] ?? ""),
      isVerified: settings["核实"] == "已核实", titles: Self.patterns(settings["题目"] ?? "", &vocabulary), sections: sections,
      template: Template(lines: lines))
  }

  private mutating func readSetting(_ line: Substring) {
    guard let parts = line.parted(at: "：") else { return }
    settings[parts.before] = parts.behind
  }

  private mutating func readLine(_ line: Substring, _ vocabulary: inout Vocabulary) {
    if line.begins(with: ">") {
      readNote(line.dropFirst(), &vocabulary)
    } else if line.begins(with: "#") {
      let title = line.dropping("#")
      let depth = line.utf8.count - title.utf8.count - 1
      let words = String(title.dropping(" "))
      lines.append(depth == 0 ? .title(words) : .heading(words, depth: depth))
      if depth > 0 { open(words, depth) }
    } else if line != "" || lines.last != .text("") {
      lines.append(.text(String(line)))
    }
  }

  private mutating func open(_ words: String, _ depth: Int) {
    close(downTo: depth - 1)
    let bytes = Array(words.utf8)
    let mark = NumberingMark(bytes, in: 0..<bytes.count)
    let heading = String(decoding: bytes[(mark?.contentStart ?? 0)...], as: UTF8.self)
    let marker = mark.map { String(decoding: bytes[$0.range], as: UTF8.self) } ?? ""
    var draft = Draft(depth: depth, heading: heading, marker: marker, numbering: mark?.numbering)
    draft.keys.append(Self.key(heading))
    stack.append(draft)
  }

  private mutating func close(downTo depth: Int) {
    while let last = stack.last, last.depth > depth, stack.count > 1 {
      stack.removeLast()
      stack[stack.count - 1].children.append(last.section)
    }
  }

  private mutating func readNote(_ note: Substring, _ vocabulary: inout Vocabulary) {
    let note = note.dropping(" ")
    let last = stack.count - 1
    switch note {
    case "可省": stack[last].isOptional = true
    case "提醒": stack[last].isLenient = true
    case "可空": stack[last].mayBeEmpty = true
    case "次序不限": stack[last].isFreelyPlaced = true
    default:
      guard let (name, value) = note.parted(at: "：") else { return }
      switch name {
      case "又名": stack[last].keys += value.pieces(between: "；").map { Self.key(String($0)) }
      case "深含": stack[last].deepPatterns += Self.patterns(value, &vocabulary)
      case "含": stack[last].patterns += Self.patterns(value, &vocabulary)
      default: break
      }
    }
  }

  private static func key(_ heading: String) -> UInt64 {
    guard heading.utf8.contains(UInt8(ascii: "{")) else { return HeadingWords(heading).key }
    var heading = heading
    heading.replaceAll("{单位}", with: "")
    heading.replaceAll("{年度}", with: "")
    return HeadingWords(heading).key
  }

  /// 问题；原因+分析－建议: alternatives, each with the words it needs and those it bars.
  private static func patterns(_ value: Substring, _ vocabulary: inout Vocabulary) -> [WordPattern] {
    value.pieces(between: "；").compactMap { alternative in
      let parts = alternative.pieces(between: "－")
      guard let needed = parts.first else { return nil }
      return WordPattern(
        needed: vocabulary.set(needed.pieces(between: "+")), barred: vocabulary.set(parts.dropFirst()))
    }
  }

  /// 2021-2024, 2021-, 2021.
  private static func years(_ value: Substring) -> ClosedRange<Int> {
    let parts = value.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard let first = parts.first ?? nil else { return 0...9999 }
    let last = parts.count > 1 ? parts[1] ?? 9999 : first
    return first...max(first, last)
  }
}
