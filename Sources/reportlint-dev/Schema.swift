import ArgumentParser
import Linting
import Reporting
import Rules

/// Writes the JSON schema of configurations, to be kept as `Editors/reportlint.schema.json`.
struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Print the JSON schema of .reportlint.json.")

  func run() {
    print(ConfigurationSchema.text(Catalog.standard.rules), terminator: "")
  }
}
