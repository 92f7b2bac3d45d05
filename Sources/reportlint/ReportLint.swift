import ArgumentParser
import Reporting
import Texts
import Workspaces

/// The command line: finds the command, and turns what goes wrong into words and an exit status.
@main
struct ReportLint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reportlint",
    abstract: Spoken.words(HelpTexts.program),
    version: "reportlint \(Version.number)",
    subcommands: [
      CheckCommand.self, ServerCommand.self, ClaimsCommand.self, ExplainCommand.self, RulesCommand.self, OutlinesCommand.self,
      NewCommand.self, ConfigCommand.self, InstallHookCommand.self,
    ])

  /// 2 for everything that keeps a command from doing its work, bad usage included; ArgumentParser's own 64 appears nowhere.
  static let failure: Int32 = 2

  static func main() {
    Platform.ignoreBrokenPipes()
    let arguments = Array(CommandLine.arguments.dropFirst())
    // Asked by scripts and editors at every start, hence before the parser is set up.
    if arguments == ["--version"] {
      Output.print("reportlint \(Version.number)\n")
      Platform.exit(0)
    }
    if arguments.isEmpty {
      RunNotes.standardError(in: Spoken.language).say(CommandTexts.nothingToDo())
      Platform.exit(failure)
    }
    do {
      var command = try parseAsRoot(Invocation.rewrite(arguments))
      try command.run()
      Platform.exit(0)
    } catch {
      end(with: error)
    }
  }

  private static func end(with error: any Error) -> Never {
    if let code = error as? ExitCode { Platform.exit(code.rawValue) }
    if exitCode(for: error) == .success {
      Output.print(HelpText.composed { fullMessage(for: error, columns: $0) } + "\n")
      Platform.exit(0)
    }
    let notes = RunNotes.standardError(in: Spoken.language)
    notes.say(.verbatim(UsageText.words(of: message(for: error), in: Spoken.language)))
    notes.say(CommandTexts.allUsage())
    Platform.exit(failure)
  }
}
