import ReportSyntax

/// Parts a text into the report itself and the reports enclosed with it (final accounts whose last part is a performance report).
struct DocumentSplitter {
  let report: Report
  let library: OutlineLibrary
  private let reportWord = HeadingWords("报告").scalars

  init(_ report: Report, _ library: OutlineLibrary) {
    self.report = report
    self.library = library
  }

  func parts(of lines: [HeadingLine]) -> [DocumentPart] {
    var parts: [DocumentPart] = []
    var start = 0
    var titles = mainTitles(lines)
    var seen = false
    var index = 0
    var enclosed = false
    while index < lines.count {
      let line = lines[index]
      let ends = enclosed && line.form == .own && line.numbering?.style == .part
      if ends || (seen && opensReport(line, lines[(index + 1)...])) {
        // A part that closes an enclosed report goes on with the first document.
        parts.append(part(lines[start..<index], titles, from: parts.isEmpty ? 0 : lines[start].content.lowerBound, to: offset(of: line)))
        start = index
        titles = ends ? [] : [line.content]
        enclosed = !ends
      }
      if line.form == .own { seen = true }
      index += 1
    }
    parts.append(
      part(lines[start...], titles, from: parts.isEmpty ? 0 : offset(of: lines[start]), to: report.text.count))
    return merged(parts)
  }

  /// What stands behind an enclosed report belongs to the first document.
  private func merged(_ parts: [DocumentPart]) -> [DocumentPart] {
    guard parts.count > 1 else { return parts }
    let rest = parts.dropFirst().filter(\.titles.isEmpty)
    if rest.isEmpty { return parts }
    let main = DocumentPart(
      parts[0].lines + rest.flatMap(\.lines), range: parts[0].range.lowerBound..<report.text.count, titles: parts[0].titles)
    return [main] + parts.dropFirst().filter { !$0.titles.isEmpty }
  }

  private func part(_ lines: ArraySlice<HeadingLine>, _ titles: [Range<Int>], from start: Int, to end: Int) -> DocumentPart {
    DocumentPart(Array(lines), range: start..<max(start, end), titles: titles)
  }

  private func offset(of line: HeadingLine) -> Int { report.starts[line.blocks.lowerBound] }

  /// The title blocks and the short lines above the first heading that speak of a report or of something else that has a title.
  private func mainTitles(_ lines: [HeadingLine]) -> [Range<Int>] {
    var titles = report.blocks.prefix(16).indices.filter { report.blocks[$0].kind == .title }.map { report.content(ofBlock: $0) }
    titles.removeAll { title in lines.first { $0.content == title }.map(ContentsPages.isHeading) ?? false }
    for line in lines.prefix(while: { $0.form != .own }) where line.form == .plain && !titles.contains(line.content) {
      if !line.words.isDisjoint(with: library.telling), titles.count < 6 { titles.append(line.content) }
    }
    if !titles.isEmpty { return titles }
    // A title with 【待补：…】 in it does not look like one to the parser.
    let head = report.blocks.prefix(16).prefix { if case .heading = $0.kind { false } else { true } }
    return head.indices.filter { report.blocks[$0].kind == .paragraph }.map { report.content(ofBlock: $0) }
      .filter { $0.count <= 180 && !report.text.bytes[$0].suffix(3).elementsEqual("。".utf8) }.prefix(3).map { $0 }
  }

  /// Whether `line` is the title of a report of a known kind: it ends in 报告, and the next heading is the first of its sections.
  private func opensReport(_ line: HeadingLine, _ next: ArraySlice<HeadingLine>) -> Bool {
    guard line.form == .plain, library.outlines.contains(where: { $0.fits(title: line.words) }) else { return false }
    var words = HeadingWords()
    words.read(report.text.bytes, line.content)
    guard words.scalars.suffix(2).elementsEqual(reportWord) else { return false }
    guard let first = next.first(where: { $0.form == .own }), let numbering = first.numbering else { return false }
    return numbering.value == 1 && (numbering.style == .chinese || numbering.style == .markdown)
  }
}

extension Outline {
  /// Whether a title with these words may be one of its reports.
  func fits(title words: WordSet) -> Bool {
    titles.contains { $0.fits(words) }
  }
}
