import Linting

extension RuleExplanation {
  /// The same in Markdown, for viewers of SARIF: the examples stand in fences, where nothing has to be escaped.
  var markdown: String {
    var result = "**要求**：\(rule.summary)\n\n**理由**：\(rule.rationale)\n"
    for basis in rule.basis {
      result += "\n**\(basis.standing == .practice ? "惯例" : "依据")**：\(basis.source)\(basis.clause.map { "，\($0)" } ?? "")\n"
    }
    for example in rule.examples {
      switch example.expectation {
      case .flags(let message, _): result += "\n会指出" + (message.map { "（\($0)）" } ?? "") + "：\n"
      case .passes(let because): result += "\n不会指出" + (because.map { "（\($0)）" } ?? "") + "：\n"
      }
      result += "\n```text\n\(example.marked)\n```\n"
    }
    return result
  }
}
