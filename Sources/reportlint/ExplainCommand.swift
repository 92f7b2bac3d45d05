import ArgumentParser
import Linting
import Reporting
import Rules
import Texts

/// `reportlint explain RULE`
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "explain", HelpTexts.explain)

  @Argument(help: ArgumentHelp(HelpTexts.ruleName, HelpTexts.rule))
  var rule: String

  @OptionGroup var spoken: LanguageOption

  func run() throws {
    let language = spoken.here
    if let rule = Catalog.standard.rule(rule) {
      Output.print(RuleExplanation(rule, in: language).text)
      return
    }
    let notes = RunNotes.standardError(in: language)
    let near = NearestNames.find(rule, in: Catalog.standard.rules.map(\.id))
    notes.say(CommandTexts.noRule(rule, Invocation.meant(near)))
    notes.say(CommandTexts.allRules())
    throw ExitCode(ReportLint.failure)
  }
}
