import ArgumentParser
import Reporting
import Workspaces

/// The command line: finds the command, and turns what goes wrong into words and an exit status.
@main
struct ReportLint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reportlint",
    abstract: "检查政府绩效报告和决算说明的草稿：数字对不对得上，一处一处指出来。",
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
      RunNotes.standardError.say("没有说明要做什么。检查一份报告：reportlint --check 自评报告.txt；全部用法：reportlint --help")
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
      Output.print(HelpText.translate(fullMessage(for: error, columns: HelpText.columns)) + "\n")
      Platform.exit(0)
    }
    RunNotes.standardError.say(UsageText.translate(message(for: error)))
    RunNotes.standardError.say("全部用法：reportlint --help")
    Platform.exit(failure)
  }
}
