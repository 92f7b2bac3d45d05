import ArgumentParser
import Reporting
import Workspaces

/// `reportlint install-hook`
struct InstallHookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "install-hook",
    abstract: "在当前 git 仓库装上提交前的核对。",
    discussion: """
      以后每次 git commit 之前，先核对这次要提交的报告；有错误就停止提交，并说明怎样改。
      遵从 core.hooksPath；仓库里已有别的 pre-commit 时不覆盖。
      """)

  func run() throws {
    let notes = RunNotes.standardError
    let program = Platform.program ?? FilePath("reportlint")
    do {
      switch try GitHook.install(program: program) {
      case .installed(let path): Output.print("已装好：\(path.display)。以后每次提交前先核对报告。\n")
      case .renewed(let path): Output.print("已更新：\(path.display)。\n")
      case .occupied(let path):
        notes.say("\(path.display) 已有别的内容，没有改动。请在其中加上一行：reportlint --check --staged --fail-on error || exit 1")
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
  var words: String {
    switch self {
    case .git(let failure): failure.words
    case .file(let path, let failure): "\(path.display)：不能写入（\(failure.words)）；请检查文件夹的权限"
    }
  }
}
