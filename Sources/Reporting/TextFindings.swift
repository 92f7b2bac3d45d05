import Linting
import ReportStructure
import ReportText
import Texts

/// Findings for people.
package struct TextFindings: FindingWriter {
  package let appearance: Appearance
  /// Whether documents in which nothing was found are told too.
  private let tellsAll: Bool
  private let language: Language

  package init(appearance: Appearance, tellsAll: Bool = false, in language: Language = .chinese) {
    self.appearance = appearance
    self.tellsAll = tellsAll
    self.language = language
  }

  package var opening: String { "" }
  package var separator: String { "" }
  package var showsOmitted: Bool { true }

  package func write(_ checked: CheckedDocument) -> [UInt8] {
    let path = checked.document.path.printable
    if checked.findings.isEmpty, checked.omitted == 0, !tellsAll { return [] }
    let lines = LineIndex(checked.document.text)
    var result = checked.outlines.map { dim(path, $0.words(in: language)) }.joined()
    if tellsAll, checked.outlines.isEmpty { result += dim(path, FormatTexts.noOutline()) }
    if !result.isEmpty { result += "\n" }
    for finding in checked.findings { result += describe(finding, path, lines) + "\n" }
    if checked.omitted > 0 { result += language.say(FormatTexts.labelled(path, FormatTexts.more(checked.omitted))) + "\n\n" }
    return Array(result.utf8)
  }

  private func dim(_ path: String, _ words: Wording) -> String {
    appearance.dim(language.say(FormatTexts.labelled(path, words))) + "\n"
  }

  private func describe(_ finding: Finding, _ path: String, _ lines: LineIndex) -> String {
    let place = Place(finding.range, in: lines)
    let severity = appearance.paint(language.say(finding.severity.name), finding.severity)
    let number = String(place.line)
    let margin = String(repeating: " ", count: number.utf8.count + 1)
    let bar = appearance.dim("|")
    let excerpt = Excerpt(
      of: lines.text, content: lines.content(ofLine: place.line - 1), flagged: finding.range, related: finding.related.map(\.range),
      columns: appearance.columns - number.utf8.count - 4)
    var result = "\(appearance.bold("\(path):\(place.line):\(place.column)")) "
    result += language.say(FormatTexts.labelled(severity, finding.message.printable)) + " "
    result += appearance.dim("[\(finding.rule)]") + "\n"
    result += " \(appearance.dim(number)) \(bar) \(excerpt.line)\n"
    if !excerpt.marks.isEmpty { result += " \(margin)\(bar) \(appearance.paint(excerpt.marks, finding.severity))\n" }
    if place.endLine > place.line { result += " \(margin)\(bar) \(language.say(FormatTexts.untilLine(place.endLine)))\n" }
    for group in RelatedGroup.groups(of: finding.related, in: lines) { result += " \(margin)\(bar) \(group.words(in: language))\n" }
    for fix in finding.fixes {
      let label = appearance.good(language.say(FormatTexts.fix))
      result += " \(margin)\(bar) \(language.say(FormatTexts.labelled(label, fix.title.printable)))\n"
    }
    return result
  }

  package func closing(_ summary: CheckSummary) -> String {
    var parts = [FormatTexts.checked(summary.documents)]
    if summary.troubles > 0 { parts.append(FormatTexts.unchecked(summary.troubles)) }
    if summary.unrecognised > 0 { parts.append(FormatTexts.unrecognised(summary.unrecognised)) }
    if summary.fixed > 0 { parts.append(FormatTexts.applied(summary.fixed)) }
    let counts = Severity.allCases.reversed().filter { summary[$0] > 0 }.map {
      appearance.paint(language.say($0.counted(summary[$0])), $0).wording
    }
    parts += counts.isEmpty && summary.documents > 0 ? [appearance.good(language.say(FormatTexts.none)).wording] : counts
    return language.say(.list(parts, CommonTexts.comma)) + language.say(FormatTexts.stop) + "\n"
  }
}

extension FollowedOutline {
  /// Which outline it is and how sure that is: 按“部门整体支出绩效自评报告”（湖南，hunan_dept_self_eval_2022）核对章节，把握92%
  func words(in language: Language) -> Wording {
    FormatTexts.outline(outline.kind, outline.regionWords(in: language), outline.id, confidence)
  }
}
