import Linting
import ReportText

/// One finding a line, as compilers write it: `path:line:column: severity rule: message`.
package struct ConciseFindings: FindingWriter {
  package init() {}

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
    if checked.omitted > 0 { result += "\(path): 另有 \(checked.omitted) 条\n" }
    return Array(result.utf8)
  }
}
