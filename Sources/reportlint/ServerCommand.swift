import ArgumentParser
import LanguageServer
import LanguageServerProtocol
import Rules
import Workspaces

/// `reportlint --stdio`
struct ServerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "server",
    abstract: "作为语言服务器运行，供编辑器边写边查。也可写作 reportlint --stdio。",
    discussion: "由编辑器启动：按语言服务器协议（LSP 3.17）从标准输入读、向标准输出写。")

  @Option(help: ArgumentHelp("列号一律按这种编码计，不与编辑器商定；编辑器计列有误时用。", valueName: "编码"))
  var positionEncoding: PositionEncoding?

  func run() throws {
    let environment = SessionEnvironment(
      catalog: .standard, version: "\(Version.number)", forcedEncoding: positionEncoding, files: .disk)
    var server = Server(Session(environment), over: Channel(input: Platform.standardInput, output: Platform.standardOutput))
    throw ExitCode(server.run())
  }
}

extension PositionEncoding: ExpressibleByArgument {}
