import JSON
import Linting

/// How the list of rules is written.
package enum RuleFormat: String, Sendable, CaseIterable {
  /// One rule a line: id, severity, summary.
  case text
  /// One JSON array.
  case json

  /// The list of rules in this format.
  package func write(_ rules: [Rule]) -> String {
    switch self {
    case .text:
      let width = rules.reduce(0) { max($0, $1.id.utf8.count) }
      return rules.map { rule in
        let severity = rule.severity.chinese
        // 提示信息 is the longest of the four, eight columns wide.
        let padding = String(repeating: " ", count: max(0, 8 - 2 * severity.unicodeScalars.count))
        return rule.id + String(repeating: " ", count: width - rule.id.utf8.count + 2) + severity + padding + "  \(rule.summary)\n"
      }.joined()
    case .json:
      var json = JSONWriter()
      json.array { json in
        for rule in rules { write(rule, to: &json) }
      }
      return String(decoding: json.bytes, as: UTF8.self) + "\n"
    }
  }

  private func write(_ rule: Rule, to json: inout JSONWriter) {
    json.object { json in
      json.key("id")
      json.string(rule.id)
      json.key("severity")
      json.string(rule.severity.rawValue)
      json.key("summary")
      json.string(rule.summary)
      json.key("rationale")
      json.string(rule.rationale)
    }
  }
}
