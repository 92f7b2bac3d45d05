import ArgumentParser
import LanguageServer
import LanguageServerProtocol
import Rules
import Texts
import Workspaces

/// `reportlint --stdio`
struct ServerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "server",
    HelpTexts.server,
    HelpTexts.serverMore)

  @Option(help: ArgumentHelp(HelpTexts.positionEncoding, HelpTexts.encoding))
  var positionEncoding: PositionEncoding?

  @OptionGroup var spoken: LanguageOption

  func run() throws {
    let environment = SessionEnvironment(
      catalog: .standard, version: "\(Version.number)", forcedEncoding: positionEncoding, language: spoken.language, files: .disk)
    var server = Server(Session(environment), over: Channel(input: Platform.standardInput, output: Platform.standardOutput))
    throw ExitCode(server.run())
  }
}

extension PositionEncoding: ExpressibleByArgument {}
