import JSON
import Linting
import ReportText

/// Findings as a Code Quality report of GitLab: one JSON array of issues, each with a fingerprint that outlives edits elsewhere.
package struct GitLabFindings: FindingWriter {
  package init() {}

  package var opening: String { "[" }
  package var separator: String { ",\n" }
  package var showsOmitted: Bool { false }
  package func closing(_ summary: CheckSummary) -> String { "]\n" }

  package func write(_ checked: CheckedDocument) -> [UInt8] {
    let lines = LineIndex(checked.document.text)
    let path = PathReference.withoutDot(checked.document.path)
    let fingerprints = Fingerprint.all(checked.findings, in: lines.text, path: path)
    var json = JSONWriter()
    for (index, finding) in checked.findings.enumerated() {
      if index > 0 { json.raw(separator) }
      let place = Place(finding.range, in: lines)
      json.object { json in
        json.key("description")
        json.string(finding.message)
        json.key("check_name")
        json.string(finding.rule)
        json.key("fingerprint")
        json.string(fingerprints[index])
        json.key("severity")
        json.string(finding.severity.gitlab)
        json.key("location")
        json.object { json in
          json.key("path")
          json.string(path)
          json.key("lines")
          json.object { json in
            json.key("begin")
            json.integer(place.line)
            json.key("end")
            json.integer(place.endLine)
          }
        }
      }
    }
    return json.bytes
  }
}

extension Severity {
  /// GitLab knows info, minor, major, critical and blocker.
  fileprivate var gitlab: String {
    switch self {
    case .error: "major"
    case .warning: "minor"
    case .information, .hint: "info"
    }
  }
}
