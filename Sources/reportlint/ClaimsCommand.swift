import ArgumentParser
import Reporting
import Texts
import Workspaces

/// `reportlint claims PATH…`
struct ClaimsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claims",
    HelpTexts.claims,
    HelpTexts.claimsMore)

  @Argument(help: ArgumentHelp(HelpTexts.paths, HelpTexts.path), completion: .file())
  var paths: [String]

  @Option(help: ArgumentHelp(HelpTexts.outputFormat, HelpTexts.format))
  var format: ClaimFormat = .text

  @Option(name: [.short, .long], help: ArgumentHelp(HelpTexts.outputFile, HelpTexts.file), completion: .file())
  var output: String?

  @Option(help: ArgumentHelp(HelpTexts.config, HelpTexts.file), completion: .file())
  var config: String?

  @Option(help: ArgumentHelp(HelpTexts.inputName, HelpTexts.name))
  var stdinFilename: String?

  @OptionGroup var spoken: LanguageOption

  func run() throws {
    let early = RunNotes.standardError(in: Spoken.language)
    let settlements = try Invocation.settlements(config, early)
    let inputs = try Invocation.inputs(paths, standardInputName: stdinFilename, settlements, early)
    try Invocation.endIfBroken(settlements, early)
    let language = spoken.chosen(settlements, for: inputs)
    let notes = RunNotes.standardError(in: language)
    let results = try output.map { try Output.open($0, notes) } ?? Output()
    let troubles = ClaimsRun(writer: format.writer(results.appearance, in: language)).run(inputs, to: results, notes: notes)
    try results.close(notes)
    throw ExitCode(troubles > 0 ? ReportLint.failure : 0)
  }
}

extension ClaimFormat: ExpressibleByArgument {}
