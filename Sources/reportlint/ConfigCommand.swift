import ArgumentParser
import Reporting
import Rules
import Workspaces

/// `reportlint config PATH…`
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "说明某个文件用的是哪份配置，各项设置从哪里来。",
    discussion: """
      配置写在 .reportlint.json 里，从文件所在的文件夹向上找，用最近的一份。
      退出码：0 正常，2 配置有误。
      """)

  @Argument(help: ArgumentHelp("报告文件；- 表示标准输入。", valueName: "路径"), completion: .file())
  var paths: [String]

  @Option(help: ArgumentHelp("用这份配置，不去找 .reportlint.json。", valueName: "文件"), completion: .file())
  var config: String?

  func run() throws {
    let notes = RunNotes.standardError
    let settlements = try Invocation.settlements(config, notes)
    let told = Invocation.paths(paths).map { path in
      let isInput = path.bytes == [0x2D]
      return ConfigurationExplanation(isInput ? nil : path, settlements).text
    }
    try Invocation.endIfBroken(settlements, notes)
    Output.print(told.joined(separator: "\n"))
  }
}
