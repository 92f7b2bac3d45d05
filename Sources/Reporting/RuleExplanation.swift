import Linting
import ReportFacts
import Texts

/// A rule as `reportlint explain` tells it.
package struct RuleExplanation {
  package let rule: Rule
  let language: Language

  package init(_ rule: Rule, in language: Language = .chinese) {
    self.rule = rule
    self.language = language
  }

  package var text: String {
    let words = rule.words(in: language)
    var lines = [FormatTexts.highest(rule.id, rule.severity.name), .nothing]
    lines += [FormatTexts.demand(words.summary), FormatTexts.rationale(words.rationale)]
    lines += words.basis.map { ($0.standing == .practice ? FormatTexts.custom : FormatTexts.basis)($0.words) }
    var result = lines.map { language.say($0) + "\n" }.joined()
    let flagged = rule.examples.filter(\.isFlagged)
    let passed = rule.examples.filter { !$0.isFlagged }
    if !flagged.isEmpty { result += "\n\(language.say(FormatTexts.flagged))\n" + flagged.map(describe).joined() }
    if !passed.isEmpty { result += "\n\(language.say(FormatTexts.passed))\n" + passed.map(describe).joined() }
    return result
  }

  private func describe(_ example: RuleExample) -> String {
    let indented = example.marked.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n    ")
    var result = "  - \(indented)\n"
    func add(_ text: Text, _ words: String?) {
      if let words { result += "    \(language.say(text(words)))\n" }
    }
    switch example.expectation {
    case .flags(_, let fixed):
      add(FormatTexts.message, message(of: example))
      add(FormatTexts.mended, fixed)
    case .passes(let because): add(FormatTexts.reason, because.map { RuleExample.reason($0, in: language) })
    }
    return result
  }

  /// What an example is told; nil where the example does not state it. It states it in Chinese, so in another language its rule is asked.
  func message(of example: RuleExample) -> String? {
    guard case .flags(let message?, _) = example.expectation else { return nil }
    if language == .chinese { return message }
    let subject = Subject(Analysis(MarkedText(example.marked).text), Configuration(language: language))
    return rule.findings(in: subject).first?.message ?? message
  }
}

extension RuleExample {
  fileprivate var isFlagged: Bool {
    if case .flags = expectation { true } else { false }
  }
}
