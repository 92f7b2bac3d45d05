import Linting
import ReportText
import Texts

/// One finding a line, as compilers write it: `path:line:column: severity rule: message`.
package struct ConciseFindings: FindingWriter {
  private let language: Language

  package init(in language: Language = .chinese) {
    self.language = language
  }

  package var opening: String { "" }
  package var separator: String { "" }
  package var showsOmitted: Bool { true }
  package func closing(_ summary: CheckSummary) -> String { "" }

  package func write(_ checked: CheckedDocument) -> [UInt8] {
    if checked.findings.isEmpty, checked.omitted == 0 { return [] }
    let lines = LineIndex(checked.document.text)
    let path = checked.document.path.printable
    var result = ""
    for finding in checked.findings {
      let place = Place(finding.range, in: lines)
      result += "\(path):\(place.line):\(place.column): \(finding.severity.rawValue) \(finding.rule): \(finding.message.printable)\n"
    }
    if checked.omitted > 0 { result += "\(path): \(language.say(FormatTexts.more(checked.omitted)))\n" }
    return Array(result.utf8)
  }
}
