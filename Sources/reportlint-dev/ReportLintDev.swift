import ArgumentParser

@main
struct ReportLintDev: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reportlint-dev",
    subcommands: [Bench.self, Evaluate.self, Inspect.self, Package.self, Schema.self, TimeRun.self])
}
