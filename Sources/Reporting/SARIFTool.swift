import JSON
import Linting
import Texts

/// The program and its rules as SARIF tells them.
struct SARIFTool {
  let bytes: [UInt8]

  init(_ tool: Tool, in language: Language) {
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
          for rule in tool.rules { Self.write(rule, in: language, to: &json) }
        }
      }
    }
    bytes = json.bytes
  }

  private static func write(_ rule: Rule, in language: Language, to json: inout JSONWriter) {
    let words = rule.words(in: language)
    let gap = language == .english ? " " : ""
    json.object { json in
      json.key("id")
      json.string(rule.id)
      json.text("shortDescription", words.summary)
      json.text("fullDescription", words.summary + gap + words.rationale)
      json.key("help")
      json.object { json in
        json.key("text")
        json.string(RuleExplanation(rule, in: language).text)
        json.key("markdown")
        json.string(RuleExplanation(rule, in: language).markdown)
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
