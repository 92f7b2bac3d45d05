import JSON
import Linting
import ReportStructure
import ReportText

/// Findings as JSON: one array, or one object a line.
package struct JSONFindings: FindingWriter {
  package let asLines: Bool
  /// Whether a document's findings come behind an object that names its outline and how sure that is.
  private let tellsOutlines: Bool

  package init(asLines: Bool, tellsOutlines: Bool = false) {
    self.asLines = asLines
    self.tellsOutlines = tellsOutlines
  }

  package var opening: String { asLines ? "" : "[" }
  package var separator: String { asLines ? "" : ",\n" }
  package var showsOmitted: Bool { false }
  package func closing(_ summary: CheckSummary) -> String { asLines ? "" : "]\n" }

  package func write(_ checked: CheckedDocument) -> [UInt8] {
    if checked.findings.isEmpty, !tellsOutlines { return [] }
    let lines = LineIndex(checked.document.text)
    var json = JSONWriter()
    if tellsOutlines { writeOutlines(checked, to: &json) }
    for (index, finding) in checked.findings.enumerated() {
      if !asLines, index > 0 || tellsOutlines { json.raw(separator) }
      write(finding, path: checked.document.path, lines, to: &json)
      if asLines { json.raw("\n") }
    }
    return json.bytes
  }

  /// One object for each outline; one with null where none was recognised.
  private func writeOutlines(_ checked: CheckedDocument, to json: inout JSONWriter) {
    for index in 0..<max(1, checked.outlines.count) {
      let followed = checked.outlines.indices.contains(index) ? checked.outlines[index] : nil
      if !asLines, index > 0 { json.raw(separator) }
      json.object { json in
        json.key("path")
        json.string(checked.document.path)
        json.key("outline")
        if let followed { json.string(followed.outline.id) } else { json.null() }
        json.key("confidence")
        json.integer(followed?.confidence ?? 0)
      }
      if asLines { json.raw("\n") }
    }
  }

  private func write(_ finding: Finding, path: String, _ lines: LineIndex, to json: inout JSONWriter) {
    json.object { json in
      json.key("path")
      json.string(path)
      json.key("rule")
      json.string(finding.rule)
      json.key("severity")
      json.string(finding.severity.rawValue)
      json.key("message")
      json.string(finding.message)
      Place(finding.range, in: lines).write(to: &json)
      json.key("related")
      json.array { json in
        for related in finding.related {
          json.object { json in
            Place(related.range, in: lines).write(to: &json)
            json.key("message")
            json.string(related.message)
          }
        }
      }
      json.key("fixes")
      json.array { json in
        for fix in finding.fixes { write(fix, lines, to: &json) }
      }
    }
  }

  private func write(_ fix: Fix, _ lines: LineIndex, to json: inout JSONWriter) {
    json.object { json in
      json.key("title")
      json.string(fix.title)
      json.key("safety")
      json.string(fix.safety.rawValue)
      json.key("edits")
      json.array { json in
        for edit in fix.edits {
          json.object { json in
            Place(edit.range, in: lines).write(to: &json)
            json.key("text")
            json.string(edit.replacement)
          }
        }
      }
    }
  }
}
