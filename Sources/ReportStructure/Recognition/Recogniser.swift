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
    let isTitled = title(of: parts[0]).map { !$0.isDisjoint(with: library.reporting) } ?? false
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

  /// The words of the title; nil where they are those of a notice, a plan or minutes.
  private func title(of part: DocumentPart) -> WordSet? {
    var title = HeadingWords()
    for line in part.titles { title.add(report.text.bytes, line) }
    let words = library.vocabulary.words(in: title)
    return words.isDisjoint(with: library.barred) ? words : nil
  }

  /// Where a report names its year and its superiors.
  private var opening: Range<Int> { 0..<min(report.text.count, 6144) }

  private func province(of part: DocumentPart) -> String? {
    if let region { return region }
    var titles = part.titles
    titles += part.lines.prefix(6).filter { $0.form == .plain }.map(\.content)
    let number = RegionFinder(report.text.bytes).province(titles: titles, opening: opening)
    return number.map { Regions.standard.names[$0] }
  }

  private func followed(by part: DocumentPart, _ province: String?, _ year: Int?, isMain: Bool) -> FollowedOutline? {
    if isMain, let chosen {
      guard let outline = library.outline(chosen) else { return nil }
      return result(outline, OutlineMatch(outline, part), part, year, confidence: 100)
    }
    guard let words = title(of: part) else { return nil }
    let tells = !words.isDisjoint(with: library.telling)
    var best: (candidate: Candidate, match: OutlineMatch, score: Int)?
    for outline in library.outlines {
      let candidate = Candidate(outline, title: tells ? outline.fits(title: words) : nil, province: province, year: year)
      guard let candidate else { continue }
      let match = OutlineMatch(outline, part)
      guard candidate.accepts(match) else { continue }
      let score = candidate.score(match)
      if score > best?.score ?? .min { best = (candidate, match, score) }
    }
    guard let best else { return nil }
    return result(best.candidate.outline, best.match, part, year, confidence: best.candidate.confidence(best.match))
  }

  private func result(
    _ outline: Outline, _ match: OutlineMatch, _ part: DocumentPart, _ year: Int?, confidence: Int
  ) -> FollowedOutline {
    FollowedOutline(
      outline: outline, confidence: confidence, range: part.range, titles: part.titles, year: year, lines: part.lines,
      sections: match.sections)
  }
}
