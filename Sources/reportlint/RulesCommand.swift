import ArgumentParser
import Linting
import Reporting
import Rules
import Texts

/// `reportlint rules`
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "rules", HelpTexts.rules)

  @Option(help: ArgumentHelp(HelpTexts.outputFormat, HelpTexts.format))
  var format: RuleFormat = .text

  @OptionGroup var spoken: LanguageOption

  func run() throws {
    Output.print(format.write(Catalog.standard.rules, in: spoken.here))
  }
}

extension RuleFormat: ExpressibleByArgument {}
