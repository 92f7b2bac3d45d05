import Linting
import ReportText
import Texts
import Workspaces

/// Findings as JUnit XML, which every CI server shows as tests: a file is a suite, a finding a failed case, a file without any a passed one.
/// What is merely worth knowing (information, hint) passes, with its words as output.
package struct JUnitFindings: FindingWriter {
  private let language: Language

  package init(in language: Language = .chinese) {
    self.language = language
  }

  package var opening: String { "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"reportlint\">\n" }
  package var separator: String { "" }
  package var showsOmitted: Bool { false }
  package func closing(_ summary: CheckSummary) -> String { "</testsuites>\n" }

  package func write(_ checked: CheckedDocument) -> [UInt8] {
    let lines = LineIndex(checked.document.text)
    let path = Markup.escape(checked.document.path)
    let failures = checked.findings.count { $0.severity >= .warning }
    var result = "<testsuite name=\"\(path)\" tests=\"\(max(1, checked.findings.count))\" failures=\"\(failures)\" errors=\"0\">\n"
    if checked.findings.isEmpty { result += "  <testcase classname=\"\(path)\" name=\"\(language.say(FormatTexts.none))\"/>\n" }
    for finding in checked.findings {
      let place = Place(finding.range, in: lines)
      let name = "\(finding.rule) \(language.say(FormatTexts.place(place.line, place.column)))"
      result += "  <testcase classname=\"\(path)\" name=\"\(Markup.escape(name))\">\n"
      let words = words(finding, checked.document.path, place, lines)
      if finding.severity >= .warning {
        let message = Markup.escape(finding.message)
        result += "    <failure type=\"\(finding.severity.rawValue)\" message=\"\(message)\">\(words)</failure>\n"
      } else {
        result += "    <system-out>\(words)</system-out>\n"
      }
      result += "  </testcase>\n"
    }
    return Array((result + "</testsuite>\n").utf8)
  }

  package func write(_ trouble: Trouble) -> [UInt8] {
    let path = Markup.escape(trouble.path)
    return Array(
      """
      <testsuite name="\(path)" tests="1" failures="0" errors="1">
        <testcase classname="\(path)" name="\(language.say(FormatTexts.readFile))">
          <error type="unreadable" message="\(Markup.escape(language.say(trouble.message)))"/>
        </testcase>
      </testsuite>

      """.utf8)
  }

  private func words(_ finding: Finding, _ path: String, _ place: Place, _ lines: LineIndex) -> String {
    var words = ["\(path):\(place.line):\(place.column) \(language.say(FormatTexts.labelled(finding.severity.name, finding.message)))"]
    words += RelatedGroup.groups(of: finding.related, in: lines).map { $0.words(in: language) }
    words += finding.fixes.map { language.say(FormatTexts.fixed($0.title)) }
    return words.map(Markup.escape).joined(separator: "\n")
  }
}
