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

  func followed() -> [FollowedOutline] {
    let lines = ContentsPages.removed(from: HeadingCollector.collect(report, library.vocabulary), report)
    guard lines.contains(where: { $0.form == .own }) || chosen != nil else { return [] }
    let parts = DocumentSplitter(report, library).parts(of: lines)
    let province = province(of: parts[0])
    let year = ReportedYear(report.text.bytes)
    let mainYear = year.year(titles: parts[0].titles, opening: opening)
    return parts.enumerated().compactMap { index, part in
      let own = index == 0 ? mainYear : year.year(titles: part.titles, opening: 0..<0) ?? mainYear
      return followed(by: part, province, own, isMain: index == 0)
    }
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
    var title = HeadingWords()
    for line in part.titles { title.add(report.text.bytes, line) }
    let words = library.vocabulary.words(in: title)
    let barred = words.isDisjoint(with: library.barred) == false
    if barred { return nil }
    let tells = !words.isDisjoint(with: library.telling)
    var best: (candidate: Candidate, match: OutlineMatch)?
    for outline in library.outlines {
      let candidate = Candidate(outline, title: tells ? outline.fits(title: words) : nil, province: province, year: year)
      guard let candidate else { continue }
      let match = OutlineMatch(outline, part)
      guard candidate.accepts(match) else { continue }
      if best == nil || candidate.score(match) > best!.candidate.score(best!.match) { best = (candidate, match) }
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
