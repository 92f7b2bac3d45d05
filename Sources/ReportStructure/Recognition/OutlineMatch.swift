import ReportSyntax

/// Which lines of a document stand for which sections of an outline.
struct OutlineMatch {
  /// For each section at the top, and each below it, the line that stands for it.
  private(set) var sections: [SectionMatch] = []
  /// Sections compared.
  private var asked = 0
  /// Sections that have a heading.
  private(set) var met = 0
  /// Headings compared.
  private(set) var headings = 0
  /// Headings that stand for a section.
  private(set) var known = 0

  /// Twice the matches over the sections of the outline and the headings of the report, in hundredths.
  var overlap: Int { asked + headings == 0 ? 0 : 100 * (met + known) / (asked + headings) }

  /// - Parameter glossary: which lines stand where words are explained or tables enclosed; they head no sections.
  init(_ outline: Outline, _ part: DocumentPart, _ glossary: [Bool]) {
    let all = part.lines.indices
    var used = [Bool](repeating: false, count: part.lines.count)
    // A report without parts has what stands below them at the top.
    let inner = part.hasParts ? 1...1 : 0...1
    for section in outline.sections {
      var match = SectionMatch(
        section, line: Self.line(for: section, ranks: 0...0, all, part.lines, glossary, hasParts: part.hasParts, &used))
      asked += 1
      if match.line != nil { met += 1 }
      for child in section.children where outline.hasParts {
        let below = SectionMatch(
          child, line: Self.line(for: child, ranks: inner, all, part.lines, glossary, hasParts: part.hasParts, &used))
        asked += 1
        if below.line != nil { met += 1 }
        match.children.append(below)
      }
      sections.append(match)
    }
    let depth = outline.hasParts ? 1 : 0
    for (index, line) in part.lines.enumerated() where line.form == .own && line.depth <= depth && !glossary[index] {
      headings += 1
      if used[index] { known += 1 }
    }
  }

  /// The sections, with those one rank deeper than what is compared. They cost time, and only the outline that is chosen needs them.
  func withSubsections(_ outline: Outline, _ part: DocumentPart, _ glossary: [Bool]) -> [SectionMatch] {
    sections.map { section in
      var section = section
      if outline.hasParts {
        for index in section.children.indices { section.children[index].matchChildren(part.lines, glossary) }
      } else {
        section.matchChildren(part.lines, glossary)
      }
      return section
    }
  }

  /// The line that stands for `section`: a heading of its rank whose key or words fit, else any line whose key does.
  fileprivate static func line(
    for section: Outline.Section, ranks: ClosedRange<Int>, _ scope: Range<Int>, _ lines: [HeadingLine], _ glossary: [Bool],
    hasParts: Bool, _ used: inout [Bool]
  ) -> Int? {
    var found: (index: Int, rank: Int)?
    let isPart = hasParts && section.numbering?.style == .part
    let (filter, hasDeep) = (section.keyFilter, !section.deepPatterns.isEmpty)
    for index in scope where !glossary[index] {
      let (key, depth, form) = (lines[index].key, lines[index].depth, lines[index].form)
      // What is numbered below a part never stands for a part of the same name.
      if isPart, depth > 0, form != .plain { continue }
      // What stands before the text on the same line is enough of a heading for a section below the top.
      let isRanked = ranks.contains(depth) && (form == .own || (form == .runIn && ranks.upperBound > 0))
      let isSame = filter & (1 << (key & 63)) != 0 && key != 0 && section.keys.contains(key)
      let fits = isSame || (isRanked && section.patterns.contains { $0.fits(lines[index].words) })
      guard fits || (hasDeep && section.deepPatterns.contains { $0.fits(lines[index].words) }) else { continue }
      if isRanked, fits { used[index] = true }
      let rank = isRanked && fits ? (isSame ? 3 : 2) : (isSame ? 1 : 0)
      if rank > found?.rank ?? -1 { found = (index, rank) }
    }
    return found?.index
  }
}

/// A section of an outline, the line that stands for it, and the same for the sections below it.
package struct SectionMatch: Sendable {
  package let section: Outline.Section
  /// The index of the line among those of the document; nil where none stands for it.
  package let line: Int?
  package fileprivate(set) var children: [SectionMatch] = []

  fileprivate init(_ section: Outline.Section, line: Int?) {
    self.section = section
    self.line = line
  }

  /// Finds the sections below this one among the lines below its own.
  fileprivate mutating func matchChildren(_ lines: [HeadingLine], _ glossary: [Bool]) {
    guard let line, !section.children.isEmpty else {
      children = section.children.map { SectionMatch($0, line: nil) }
      return
    }
    let depth = lines[line].depth
    let end = lines[(line + 1)...].firstIndex { $0.form == .own && $0.depth <= depth } ?? lines.endIndex
    var used = [Bool](repeating: false, count: lines.count)
    children = section.children.map { child in
      SectionMatch(
        child, line: OutlineMatch.line(for: child, ranks: depth + 1...depth + 1, line + 1..<end, lines, glossary, hasParts: false, &used))
    }
  }
}
