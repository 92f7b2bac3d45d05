import Linting

/// A rule as `reportlint explain` tells it.
package struct RuleExplanation {
  package let rule: Rule

  package init(_ rule: Rule) {
    self.rule = rule
  }

  package var text: String {
    var result = """
      \(rule.id)（最高级别：\(rule.severity.chinese)）

      要求：\(rule.summary)
      理由：\(rule.rationale)

      """
    for basis in rule.basis {
      result += "\(basis.standing == .practice ? "惯例" : "依据")：\(basis.source)\(basis.clause.map { "，\($0)" } ?? "")\n"
    }
    let flagged = rule.examples.filter(\.isFlagged)
    let passed = rule.examples.filter { !$0.isFlagged }
    if !flagged.isEmpty { result += "\n会指出（⟦⟧ 内是问题所在，⌊⌋ 内是相关的地方）：\n" + flagged.map(describe).joined() }
    if !passed.isEmpty { result += "\n不会指出：\n" + passed.map(describe).joined() }
    return result
  }

  private func describe(_ example: RuleExample) -> String {
    let indented = example.marked.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n    ")
    switch example.expectation {
    case .flags(let message, let fixed):
      return "  - \(indented)\n" + (message.map { "    提示：\($0)\n" } ?? "") + (fixed.map { "    可改为：\($0)\n" } ?? "")
    case .passes(let because):
      return "  - \(indented)\n" + (because.map { "    原因：\($0)\n" } ?? "")
    }
  }
}

extension RuleExample {
  fileprivate var isFlagged: Bool {
    if case .flags = expectation { true } else { false }
  }
}
