import ArgumentParser
import Reporting
import Workspaces

/// `reportlint claims PATH…`
struct ClaimsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claims",
    abstract: "列出每条勾稽关系和核对结论，包括一致的。",
    discussion: "退出码：0 正常，2 有文件不能读取或用法有误。")

  @Argument(help: ArgumentHelp("报告文件或文件夹；- 表示标准输入。", valueName: "路径"), completion: .file())
  var paths: [String]

  @Option(help: ArgumentHelp("输出格式。", valueName: "格式"))
  var format: ClaimFormat = .text

  @Option(name: [.short, .long], help: ArgumentHelp("把结果写入文件。", valueName: "文件"), completion: .file())
  var output: String?

  @Option(help: ArgumentHelp("用这份配置，不去找 .reportlint.json。", valueName: "文件"), completion: .file())
  var config: String?

  @Option(help: ArgumentHelp("标准输入在结果中的文件名。", valueName: "名称"))
  var stdinFilename: String?

  func run() throws {
    let notes = RunNotes.standardError
    let settlements = try Invocation.settlements(config, notes)
    let inputs = try Invocation.inputs(paths, standardInputName: stdinFilename, settlements, notes)
    try Invocation.endIfBroken(settlements, notes)
    let results = try output.map { try Output.open($0, notes) } ?? Output()
    let troubles = ClaimsRun(writer: format.writer(results.appearance)).run(inputs, to: results, notes: notes)
    try results.close(notes)
    throw ExitCode(troubles > 0 ? ReportLint.failure : 0)
  }
}

extension ClaimFormat: ExpressibleByArgument {}
