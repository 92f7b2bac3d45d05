import ArgumentParser

@main
struct ReportLint: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "reportlint", version: "0.1.0")
}
