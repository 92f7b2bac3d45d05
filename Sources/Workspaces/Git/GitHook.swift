/// The pre-commit hook of a repository.
package enum GitHook {
  /// What became of the installation.
  package enum Outcome: Sendable, Equatable {
    case installed(FilePath)
    /// It was there already, and is the current one now.
    case renewed(FilePath)
    /// There is a hook that is not ours: it is left as it is.
    case occupied(FilePath)
  }

  /// Why the hook could not be written.
  package enum Failure: Error, Sendable, Equatable {
    case git(Git.Failure)
    case file(FilePath, Platform.Failure)
  }

  /// The line by which our hook is known again.
  static let mark = "# reportlint pre-commit hook"

  /// Writes the hook where git looks for it: `core.hooksPath` if it is set, else the hooks of the repository.
  ///
  /// - Parameter program: where reportlint is, used where it is not on the PATH of whatever starts the commit.
  package static func install(program: FilePath) throws(Failure) -> Outcome {
    let folder: FilePath
    do {
      folder = FilePath(try Git.line(["rev-parse", "--git-path", "hooks"]))
    } catch {
      throw .git(error)
    }
    let path = folder.appending(Array("pre-commit".utf8))
    do {
      let existing = try? Platform.contents(of: path, limit: 1 << 20)
      if let existing, !String(decoding: existing, as: UTF8.self).contains(mark) { return .occupied(path) }
      try Platform.createFolders(folder)
      try Platform.writeExecutable(path, Array(script(program).utf8))
      return existing == nil ? .installed(path) : .renewed(path)
    } catch {
      throw .file(path, error)
    }
  }

  /// The hook: sh, because that is what git brings everywhere, also to Windows.
  static func script(_ program: FilePath) -> String {
    """
    #!/bin/sh
    \(mark)
    # 提交前核对报告：只看这次要提交的内容。由 reportlint install-hook 写入。
    program=reportlint
    command -v reportlint > /dev/null 2>&1 || program='\(program.display.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#))'
    command -v "$program" > /dev/null 2>&1 || {
      echo '找不到 reportlint，没有核对报告，提交已停止。请重新安装 reportlint；不想再核对，删去 .git/hooks/pre-commit。' >&2
      exit 1
    }
    "$program" --check --staged --fail-on error
    status=$?
    if [ $status -eq 1 ]; then
      echo '提交已停止：上面的错误改好后，用 git add 把改好的文件加进来，再提交一次。' >&2
      echo '确实要照原样提交：git commit --no-verify' >&2
    elif [ $status -ne 0 ]; then
      echo '提交已停止：有文件没能核对，原因见上。确实要照原样提交：git commit --no-verify' >&2
    fi
    exit $status

    """
  }
}
