import ReportSyntax
import ReportText

/// Tells which outlines a text follows, by title, year, province and headings.
struct Recogniser {
  let report: Report
  let library: OutlineLibrary
  /// The outline that the configuration names.
  let chosen: String?
  /// The province that the configuration names.
  let region: String?

  /// The outlines of the text and of what is enclosed with it, and whether its title says that it is a report.
  func recognise() -> (outlines: [FollowedOutline], isTitled: Bool) {
    let lines = ContentsPages.removed(from: HeadingCollector.collect(report, library.vocabulary), report)
    let parts = DocumentSplitter(report, library).parts(of: lines)
    let title = title(of: parts[0])
    let isTitled = title.candidates.contains { !$0.isDisjoint(with: library.reporting) } && !title.isBarred
    guard lines.contains(where: { $0.form == .own }) || chosen != nil else { return ([], isTitled) }
    let province = province(of: parts[0])
    let year = ReportedYear(report.text.bytes)
    let mainYear = year.year(titles: parts[0].titles, opening: opening)
    let outlines = parts.enumerated().compactMap { index, part -> FollowedOutline? in
      let own = index == 0 ? mainYear : year.year(titles: part.titles, opening: 0..<0) ?? mainYear
      return followed(by: part, province, own, isMain: index == 0)
    }
    return (outlines, isTitled)
  }

  /// What a title may be, and whether the text calls itself a notice, a plan or minutes instead.
  private struct Title {
    /// The words of all lines of the title together, and those of each.
    var candidates: [WordSet] = []
    var isBarred = false
  }

  private func title(of part: DocumentPart) -> Title {
    var all = HeadingWords()
    var title = Title()
    for line in part.titles {
      all.add(report.text.bytes, line)
      var own = HeadingWords()
      own.read(report.text.bytes, line)
      let words = library.vocabulary.words(in: own)
      if words.isDisjoint(with: library.barred) { title.candidates.append(words) } else { title.isBarred = true }
    }
    let words = library.vocabulary.words(in: all)
    if words.isDisjoint(with: library.barred) { title.candidates.insert(words, at: 0) }
    title.candidates.removeAll { $0.isDisjoint(with: library.telling) }
    return title
  }

  /// Where a report names its year and its superiors.
  private var opening: Range<Int> { 0..<min(report.text.count, 6144) }

  /// The province of the configuration, or of the county that the title or the first headings name.
  private func province(of part: DocumentPart) -> String? {
    if let region { return Regions.standard.name(of: region) ?? region }
    let places = part.titles + part.lines.prefix(8).filter { $0.form != .runIn }.map(\.content)
    let number = RegionFinder(report.text.bytes).province(titles: places, opening: opening)
    return number.map { Regions.standard.names[$0] }
  }

  private func followed(by part: DocumentPart, _ province: String?, _ year: Int?, isMain: Bool) -> FollowedOutline? {
    let glossary = glossary(of: part)
    if isMain, let chosen {
      guard let outline = library.outline(chosen) else { return nil }
      return result(outline, OutlineMatch(outline, part, glossary), part, glossary, year, confidence: 100)
    }
    let title = title(of: part)
    var best: (candidate: Candidate, match: OutlineMatch, score: Int)?
    for outline in library.outlines {
      let fits = title.candidates.contains { outline.fits(title: $0) }
      if !fits, title.isBarred { continue }
      let candidate = Candidate(outline, title: title.candidates.isEmpty ? nil : fits, province: province, year: year)
      guard let candidate else { continue }
      let match = OutlineMatch(outline, part, glossary)
      guard candidate.accepts(match) else { continue }
      let score = candidate.score(match)
      if score > best?.score ?? .min { best = (candidate, match, score) }
    }
    guard let best else { return nil }
    return result(best.candidate.outline, best.match, part, glossary, year, confidence: best.candidate.confidence(best.match))
  }

  /// Which lines stand where words are explained or tables enclosed.
  private func glossary(of part: DocumentPart) -> [Bool] {
    var explains = false
    var encloses = false
    /// The number of the last table that was passed over.
    var table: Int?
    return part.lines.map { line in
      guard line.form == .own, line.depth == 0 else {
        if explains || !encloses { return explains }
        // What is numbered on from a table is one of them, whatever it is called.
        let isTable = library.table.isSubset(of: line.words) || (table != nil && line.numbering?.value == table.map { $0 + 1 })
        table = isTable ? line.numbering?.value : nil
        return isTable
      }
      table = nil
      explains = library.explaining.contains { $0.fits(line.words) }
      encloses = library.enclosing.contains { $0.fits(line.words) }
      return false
    }
  }

  private func result(
    _ outline: Outline, _ match: OutlineMatch, _ part: DocumentPart, _ glossary: [Bool], _ year: Int?, confidence: Int
  ) -> FollowedOutline {
    FollowedOutline(
      outline: outline, confidence: confidence, range: part.range, titles: part.titles, year: year, lines: part.lines,
      sections: match.withSubsections(outline, part, glossary))
  }
}
