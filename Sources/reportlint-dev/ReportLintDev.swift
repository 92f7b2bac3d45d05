import ArgumentParser

@main
struct ReportLintDev: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "reportlint-dev", subcommands: [Inspect.self])
}
