import Linting
import Texts

extension RuleExplanation {
  /// The same in Markdown, for viewers of SARIF: the examples stand in fences, where nothing has to be escaped.
  var markdown: String {
    let words = rule.words(in: language)
    var result = language.say(FormatTexts.boldDemand(words.summary)) + "\n\n"
    result += language.say(FormatTexts.boldRationale(words.rationale)) + "\n"
    for basis in words.basis {
      let text = basis.standing == .practice ? FormatTexts.boldCustom : FormatTexts.boldBasis
      result += "\n\(language.say(text(basis.words)))\n"
    }
    for example in rule.examples {
      switch example.expectation {
      case .flags: result += "\n\(heading(FormatTexts.flags, message(of: example)))\n"
      case .passes(let because): result += "\n\(heading(FormatTexts.passes, because.map { RuleExample.reason($0, in: language) }))\n"
      }
      result += "\n```text\n\(example.marked)\n```\n"
    }
    return result
  }

  private func heading(_ text: Text, _ words: String?) -> String {
    language.say(text(words.map { FormatTexts.bracketed($0) } ?? .nothing))
  }
}
