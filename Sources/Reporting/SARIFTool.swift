import JSON
import Linting

/// The program and its rules as SARIF tells them.
struct SARIFTool {
  let bytes: [UInt8]

  init(_ tool: Tool) {
    var json = JSONWriter()
    json.object { json in
      json.key("driver")
      json.object { json in
        json.key("name")
        json.string("reportlint")
        json.key("version")
        json.string(tool.version)
        json.key("rules")
        json.array { json in
          for rule in tool.rules { Self.write(rule, to: &json) }
        }
      }
    }
    bytes = json.bytes
  }

  private static func write(_ rule: Rule, to json: inout JSONWriter) {
    json.object { json in
      json.key("id")
      json.string(rule.id)
      json.text("shortDescription", rule.summary)
      json.text("fullDescription", rule.summary + rule.rationale)
      json.key("help")
      json.object { json in
        json.key("text")
        json.string(RuleExplanation(rule).text)
        json.key("markdown")
        json.string(RuleExplanation(rule).markdown)
      }
      json.key("defaultConfiguration")
      json.object { json in
        json.key("level")
        json.string(rule.severity.sarif)
      }
      json.key("properties")
      json.object { json in
        json.key("severity")
        json.string(rule.severity.rawValue)
      }
    }
  }
}
