import ArgumentParser
import Reporting
import Rules
import Texts
import Workspaces

/// `reportlint config PATH…`
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    HelpTexts.configCommand,
    HelpTexts.configMore)

  @Argument(help: ArgumentHelp(HelpTexts.reports, HelpTexts.path), completion: .file())
  var paths: [String]

  @Option(help: ArgumentHelp(HelpTexts.config, HelpTexts.file), completion: .file())
  var config: String?

  @OptionGroup var spoken: LanguageOption

  func run() throws {
    let notes = RunNotes.standardError(in: Spoken.language)
    let settlements = try Invocation.settlements(config, notes)
    let told = Invocation.paths(paths).map { path in
      let isInput = path.bytes == [0x2D]
      let input = isInput ? Input.standardInput(name: "-") : Input.named(path)
      return ConfigurationExplanation(isInput ? nil : path, settlements, in: spoken.chosen(settlements, for: [input])).text
    }
    try Invocation.endIfBroken(settlements, notes)
    Output.print(told.joined(separator: "\n"))
  }
}
