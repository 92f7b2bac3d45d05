import Texts

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
  package static func install(program: FilePath, in language: Language = .chinese) throws(Failure) -> Outcome {
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
      try Platform.writeExecutable(path, Array(script(program, in: language).utf8))
      return existing == nil ? .installed(path) : .renewed(path)
    } catch {
      throw .file(path, error)
    }
  }

  /// The hook: sh, because that is what git brings everywhere, also to Windows.
  static func script(_ program: FilePath, in language: Language = .chinese) -> String {
    """
    #!/bin/sh
    \(mark)
    # \(language.say(CommandTexts.hookComment))
    program=reportlint
    command -v reportlint > /dev/null 2>&1 || program='\(program.display.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#))'
    command -v "$program" > /dev/null 2>&1 || {
      echo '\(language.say(CommandTexts.hookMissing))' >&2
      exit 1
    }
    "$program" --check --staged --fail-on error
    status=$?
    if [ $status -eq 1 ]; then
      echo '\(language.say(CommandTexts.hookStopped))' >&2
      echo '\(language.say(CommandTexts.hookAnyway))' >&2
    elif [ $status -ne 0 ]; then
      echo '\(language.say(CommandTexts.hookUnchecked))' >&2
    fi
    exit $status

    """
  }
}
