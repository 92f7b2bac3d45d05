import ArgumentParser

@main
struct ReportLintDev: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reportlint-dev",
    subcommands: [Bench.self, Evaluate.self, Inspect.self, Package.self, RulesOfCatalog.self, Schema.self, TimeRun.self])
}
