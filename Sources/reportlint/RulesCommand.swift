import ArgumentParser
import Linting
import Reporting
import Rules

/// `reportlint rules`
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "rules", abstract: "列出全部规则。")

  @Option(help: ArgumentHelp("输出格式。", valueName: "格式"))
  var format: RuleFormat = .text

  func run() throws {
    Output.print(format.write(Catalog.standard.rules))
  }
}

extension RuleFormat: ExpressibleByArgument {}
