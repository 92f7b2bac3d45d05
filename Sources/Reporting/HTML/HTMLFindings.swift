import Linting
import ReportText
import Texts

/// The findings of a report on the page, in the order of the text.
struct HTMLFindings {
  let findings: [Finding]
  let omitted: Int
  let lines: LineIndex
  let key: String
  let language: Language

  /// The columns of a terminal that are quoted on either side of what is flagged.
  private static let context = 40

  var html: String {
    if findings.isEmpty { return "<p class=\"none\">\(language.say(PageTexts.none))</p>\n" }
    let more = omitted > 0 ? "<p>\(language.say(PageTexts.more(omitted)))</p>\n" : ""
    return "<ol class=\"findings\">\n\(findings.indices.map { write($0) }.joined())</ol>\n\(more)"
  }

  private func write(_ index: Int) -> String {
    let finding = findings[index]
    let place = Place(finding.range, in: lines)
    var html = "<li class=\"\(finding.severity.rawValue)\" id=\"f-\(key)-\(index)\">"
    html += "<p><b>\(language.say(finding.severity.name))</b> \(Markup.escape(finding.message)) <code>\(finding.rule)</code></p>\n"
    let spot = language.say(PageTexts.place(place.line, place.column))
    html += "<blockquote><a href=\"#t-\(key)-\(index)\">\(spot)</a> \(quote(finding.range))</blockquote>\n"
    let related = RelatedGroup.groups(of: finding.related, in: lines).map {
      "<li>\(language.say(PageTexts.related(Markup.escape($0.words(in: language)))))</li>"
    }
    let fixes = finding.fixes.map { "<li>\(language.say(PageTexts.fix(Markup.escape($0.title))))</li>" }
    if !(related + fixes).isEmpty { html += "<ul>\((related + fixes).joined())</ul>" }
    return html + "</li>\n"
  }

  /// What is flagged, with a little of its line on either side.
  private func quote(_ range: Range<Int>) -> String {
    let text = lines.text
    let ruler = Ruler(bytes: text.bytes)
    let line = lines.content(ofLine: lines.line(at: range.lowerBound))
    let flagged = range.clamped(to: line)
    let start = ruler.back(from: flagged.lowerBound, to: line.lowerBound, columns: Self.context)
    let end = ruler.forward(from: flagged.upperBound, to: line.upperBound, columns: Self.context)
    let shown = ruler.forward(from: flagged.lowerBound, to: flagged.upperBound, columns: 4 * Self.context)
    var html = start > line.lowerBound ? "…" : ""
    html += Markup.escape(text.string(start..<flagged.lowerBound))
    html += "<mark>\(Markup.escape(text.string(flagged.lowerBound..<shown)))\(shown < flagged.upperBound ? "…" : "")</mark>"
    if shown == flagged.upperBound { html += Markup.escape(text.string(flagged.upperBound..<end)) }
    return html + (end < line.upperBound ? "…" : "")
  }
}
