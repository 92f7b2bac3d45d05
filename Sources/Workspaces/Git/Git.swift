import Texts

/// The git of this machine, asked in the current folder.
///
/// The program itself is asked, not its files: only it knows of worktrees, alternate object stores, sparse and split indexes.
package enum Git {
  /// Why git gave no answer.
  package enum Failure: Error, Sendable, Equatable {
    /// There is no git on the PATH.
    case missing
    /// The current folder belongs to no repository.
    case noRepository
    /// Anything else, in git's own words.
    case other(Wording)

    /// What happened and what to do.
    package var words: Wording {
      switch self {
      case .missing: TroubleTexts.noGit()
      case .noRepository: TroubleTexts.noRepository()
      case .other(let words): TroubleTexts.git(words)
      }
    }
  }

  /// What git prints when it is run with these words.
  static func ask(_ words: [String], paths: [FilePath] = []) throws(Failure) -> [UInt8] {
    let result: Platform.ProcessResult
    do {
      result = try Platform.execute((["git"] + words).map { Array($0.utf8) } + paths.map(\.bytes))
    } catch .missing {
      throw .missing
    } catch {
      throw .other(.verbatim("\(error)"))
    }
    guard result.status == 0 else { throw failure(result) }
    return result.output
  }

  /// One line that git prints, without its end.
  static func line(_ words: [String]) throws(Failure) -> [UInt8] {
    let output = try ask(words)
    return output.last == 0x0A ? Array(output.dropLast()) : output
  }

  /// 128 is git's status for what it cannot do at all; which language it says it in depends on the user.
  private static func failure(_ result: Platform.ProcessResult) -> Failure {
    guard let words = String(decoding: result.errors, as: UTF8.self).split(separator: "\n").first.map(String.init) else {
      return .other(TroubleTexts.gitStatus(Int(result.status)))
    }
    if result.status == 128, words.contains("not a git repository") || words.contains("不是 git 仓库") { return .noRepository }
    return .other(.verbatim(words))
  }
}
