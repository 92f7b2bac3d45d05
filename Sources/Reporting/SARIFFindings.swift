import JSON
import Linting
import ReportText
import Texts
import Workspaces

/// Findings as SARIF 2.1.0 (OASIS), one run: for code scanning, review tools and archives.
package struct SARIFFindings: FindingWriter {
  private let tool: Tool
  private let ruleIndex: [String: Int]
  private let language: Language

  package init(tool: Tool, in language: Language = .chinese) {
    self.tool = tool
    self.language = language
    ruleIndex = Dictionary(tool.rules.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  package var opening: String {
    #"{"$schema":"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json","version":"2.1.0","runs":[{"#
      + #""tool":"# + String(decoding: SARIFTool(tool, in: language).bytes, as: UTF8.self)
      + #","language":"\#(language == .english ? "en" : "zh-CN")","columnKind":"unicodeCodePoints","results":["# + "\n"
  }
  package var separator: String { ",\n" }
  package var showsOmitted: Bool { false }

  package func closing(_ summary: CheckSummary) -> String {
    var json = JSONWriter()
    json.array { json in
      json.object { json in
        // What could not be read is told below; the run went to its end all the same.
        json.key("executionSuccessful")
        json.boolean(summary.troubles == 0)
        json.key("toolExecutionNotifications")
        json.array { json in
          for trouble in summary.told { write(trouble, to: &json) }
        }
      }
    }
    return "\n],\"invocations\":" + String(decoding: json.bytes, as: UTF8.self) + "}]}\n"
  }

  private func write(_ trouble: Trouble, to json: inout JSONWriter) {
    json.object { json in
      json.key("level")
      json.string("error")
      json.text("message", language.say(trouble.message))
      json.key("locations")
      json.array { json in
        json.object { json in
          json.key("physicalLocation")
          json.object { json in artifact(trouble.path, to: &json) }
        }
      }
    }
  }

  package func write(_ checked: CheckedDocument) -> [UInt8] {
    if checked.findings.isEmpty { return [] }
    let lines = LineIndex(checked.document.text)
    let fingerprints = Fingerprint.all(checked.findings, in: lines.text)
    var json = JSONWriter()
    for (index, finding) in checked.findings.enumerated() {
      if index > 0 { json.raw(separator) }
      write(finding, fingerprints[index], path: checked.document.path, lines, to: &json)
    }
    return json.bytes
  }

  private func write(_ finding: Finding, _ fingerprint: String, path: String, _ lines: LineIndex, to json: inout JSONWriter) {
    json.object { json in
      json.key("ruleId")
      json.string(finding.rule)
      if let index = ruleIndex[finding.rule] {
        json.key("ruleIndex")
        json.integer(index)
      }
      json.key("level")
      json.string(finding.severity.sarif)
      json.text("message", finding.message)
      json.key("locations")
      json.array { json in
        json.object { json in location(finding.range, path, lines, to: &json) }
      }
      if !finding.related.isEmpty {
        json.key("relatedLocations")
        json.array { json in
          for (id, place) in finding.related.enumerated() {
            json.object { json in
              json.key("id")
              json.integer(id)
              location(place.range, path, lines, to: &json)
              json.text("message", place.message)
            }
          }
        }
      }
      json.key("partialFingerprints")
      json.object { json in
        json.key("reportlint/v1")
        json.string(fingerprint)
      }
      if !finding.fixes.isEmpty {
        json.key("fixes")
        json.array { json in
          for fix in finding.fixes { write(fix, path, lines, to: &json) }
        }
      }
      json.key("properties")
      json.object { json in
        json.key("severity")
        json.string(finding.severity.rawValue)
      }
    }
  }

  private func location(_ range: Range<Int>, _ path: String, _ lines: LineIndex, to json: inout JSONWriter) {
    json.key("physicalLocation")
    json.object { json in
      artifact(path, to: &json)
      json.key("region")
      region(range, lines, to: &json)
    }
  }

  private func region(_ range: Range<Int>, _ lines: LineIndex, to json: inout JSONWriter) {
    let place = Place(range, in: lines)
    json.object { json in
      json.key("startLine")
      json.integer(place.line)
      json.key("startColumn")
      json.integer(place.column)
      json.key("endLine")
      json.integer(place.endLine)
      json.key("endColumn")
      json.integer(place.endColumn)
    }
  }

  private func write(_ fix: Fix, _ path: String, _ lines: LineIndex, to json: inout JSONWriter) {
    json.object { json in
      json.text("description", fix.title)
      json.key("artifactChanges")
      json.array { json in
        json.object { json in
          artifact(path, to: &json)
          json.key("replacements")
          json.array { json in
            for edit in fix.edits {
              json.object { json in
                json.key("deletedRegion")
                region(edit.range, lines, to: &json)
                json.text("insertedContent", edit.replacement)
              }
            }
          }
        }
      }
      json.key("properties")
      json.object { json in
        json.key("safety")
        json.string(fix.safety.rawValue)
      }
    }
  }

  private func artifact(_ path: String, to json: inout JSONWriter) {
    json.key("artifactLocation")
    json.object { json in
      json.key("uri")
      json.string(PathReference.uri(path))
    }
  }
}

extension JSONWriter {
  /// A member that is an object of one text, as SARIF writes messages.
  mutating func text(_ name: StaticString, _ words: String) {
    key(name)
    object { json in
      json.key("text")
      json.string(words)
    }
  }
}

extension Severity {
  /// The level of SARIF, which has one below a warning.
  var sarif: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .information, .hint: "note"
    }
  }
}
