import ArgumentParser
import Reporting
import Texts
import Workspaces

/// `reportlint install-hook`
struct InstallHookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "install-hook",
    HelpTexts.installHook,
    HelpTexts.installHookMore)

  @OptionGroup var spoken: LanguageOption

  func run() throws {
    let language = spoken.here
    let notes = RunNotes.standardError(in: language)
    let program = Platform.program ?? FilePath("reportlint")
    do {
      switch try GitHook.install(program: program, in: language) {
      case .installed(let path): Output.print(language.say(CommandTexts.installed(path.display)) + "\n")
      case .renewed(let path): Output.print(language.say(CommandTexts.renewed(path.display)) + "\n")
      case .occupied(let path):
        notes.say(CommandTexts.occupied(path.display))
        throw ExitCode(ReportLint.failure)
      }
    } catch let failure as GitHook.Failure {
      notes.say(failure.words)
      throw ExitCode(ReportLint.failure)
    }
  }
}

extension GitHook.Failure {
  /// What happened and what to do.
  var words: Wording {
    switch self {
    case .git(let failure): failure.words
    case .file(let path, let failure): CommandTexts.hookUnwritable(path.display, failure.words)
    }
  }
}
