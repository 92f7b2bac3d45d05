import JSON
import ReportFacts
import ReportText
import Texts
import Workspaces

/// Claims as JSON, one object a line.
package struct JSONClaims: ClaimWriter {
  package init() {}

  package func write(_ analysis: Analysis, of document: Document) -> [UInt8] {
    write(analysis.claims, of: document)
  }

  package func write(_ claims: [Claim], of document: Document) -> [UInt8] {
    if claims.isEmpty { return [] }
    let lines = LineIndex(document.text)
    var json = JSONWriter()
    for claim in claims {
      write(claim, path: document.path, lines, to: &json)
      json.raw("\n")
    }
    return json.bytes
  }

  private func write(_ claim: Claim, path: String, _ lines: LineIndex, to json: inout JSONWriter) {
    let text = lines.text
    json.object { json in
      json.key("path")
      json.string(path)
      json.key("kind")
      json.string(claim.kind.rawValue)
      json.key("verdict")
      json.string(claim.verdict.rawValue)
      Place(claim.result.range, in: lines).write(to: &json)
      json.key("result")
      json.string(text.string(claim.result.range))
      json.key("operands")
      json.array { json in
        for operand in claim.operands { json.string(text.string(operand.range)) }
      }
      json.key("operandLines")
      json.array { json in
        for operand in claim.operands { json.integer(lines.line(at: operand.range.lowerBound) + 1) }
      }
      json.key("formula")
      json.string(ClaimFormula(claim, in: text).words(in: .chinese))
      write(claim.computed, as: "computed", to: &json)
      write(claim.gap, as: "gap", to: &json)
      json.key("confidence")
      json.string(claim.confidence.name)
      if claim.impliedBase {
        json.key("impliedBase")
        json.boolean(true)
      }
    }
  }

  /// A string, since numbers of JSON lose the places a figure was written with.
  private func write(_ value: Decimal?, as key: StaticString, to json: inout JSONWriter) {
    json.key(key)
    if let value { json.string(value.description) } else { json.null() }
  }
}
