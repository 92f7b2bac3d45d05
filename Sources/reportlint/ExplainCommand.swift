import ArgumentParser
import Linting
import Reporting
import Rules

/// `reportlint explain RULE`
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "explain", abstract: "说明一条规则：检查什么，为什么，举例。")

  @Argument(help: ArgumentHelp("规则名，如 sum-mismatch。", valueName: "规则"))
  var rule: String

  func run() throws {
    if let rule = Catalog.standard.rule(rule) {
      Output.print(RuleExplanation(rule).text)
      return
    }
    let notes = RunNotes.standardError
    let near = NearestNames.find(rule, in: Catalog.standard.rules.map(\.id))
    notes.say("没有名为 \(rule) 的规则" + (near.isEmpty ? "" : "；是不是要找 \(near.joined(separator: "、"))？"))
    notes.say("全部规则：reportlint rules")
    throw ExitCode(ReportLint.failure)
  }
}
