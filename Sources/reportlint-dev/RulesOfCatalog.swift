import ArgumentParser
import Linting
import Reporting
import Rules

/// Writes the page of all rules, to be kept as `Sources/reportlint/Documentation.docc/Rules.md`.
struct RulesOfCatalog: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Print the page of all rules, which is kept in the documentation.")

  func run() {
    print(RulesPage.text(Catalog.standard.rules), terminator: "")
  }
}
