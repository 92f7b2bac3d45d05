import JSON
import Linting
import ReportText
import Texts

/// How the list of rules is written.
package enum RuleFormat: String, Sendable, CaseIterable {
  /// One rule a line: id, severity, summary.
  case text
  /// One JSON array.
  case json

  /// The list of rules in this format.
  package func write(_ rules: [Rule], in language: Language = .chinese) -> String {
    switch self {
    case .text:
      let width = rules.reduce(0) { max($0, $1.id.utf8.count) }
      return rules.map { rule in
        let severity = Array(language.say(rule.severity.name).utf8)
        let columns = DisplayWidth.columns(severity, in: 0..<severity.count)
        // 提示信息 and information are the longest.
        let padding = String(repeating: " ", count: max(0, (language == .english ? 11 : 8) - columns))
        return rule.id + String(repeating: " ", count: width - rule.id.utf8.count + 2) + String(decoding: severity, as: UTF8.self) + padding
          + "  \(rule.words(in: language).summary)\n"
      }.joined()
    case .json:
      var json = JSONWriter()
      json.array { json in
        for rule in rules { write(rule, in: language, to: &json) }
      }
      return String(decoding: json.bytes, as: UTF8.self) + "\n"
    }
  }

  private func write(_ rule: Rule, in language: Language, to json: inout JSONWriter) {
    let words = rule.words(in: language)
    json.object { json in
      json.key("id")
      json.string(rule.id)
      json.key("severity")
      json.string(rule.severity.rawValue)
      json.key("summary")
      json.string(words.summary)
      json.key("rationale")
      json.string(words.rationale)
    }
  }
}
