import Linting
import Texts

/// The page of all rules, as it is kept in the documentation of the program: what each asks for and why, with its examples.
package enum RulesPage {
  /// The page for these rules, in Markdown.
  package static func text(_ rules: [Rule]) -> String {
    var page = """
      # 规则

      全部规则的要求、理由、依据和例子，与 `reportlint explain` 所说的相同。

      ⟦⟧ 内是问题所在，⌊⌋ 内是相关的地方；报告里并没有这些括号。级别可以在 <doc:Configuration> 里改变。
      这一页由程序里的规则生成，请改规则，不要改这一页。

      | 规则 | 最高级别 | 要求 |
      | --- | --- | --- |

      """
    for rule in rules { page += "| [`\(rule.id)`](#\(rule.id)) | \(severity(rule)) | \(cell(rule.summary)) |\n" }
    for rule in rules { page += "\n## \(rule.id)\n\n**最高级别**：\(severity(rule))\n\n\(RuleExplanation(rule).markdown)" }
    return page
  }

  private static func severity(_ rule: Rule) -> String { Language.chinese.say(rule.severity.name) }

  private static func cell(_ words: String) -> String { words.replacing("|", with: "\\|") }
}
