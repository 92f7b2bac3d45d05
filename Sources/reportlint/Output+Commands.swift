import ArgumentParser
import Reporting
import Texts
import Workspaces

extension Output {
  /// The file of `-o`; what prevents it ends the command.
  static func open(_ name: String, _ notes: RunNotes) throws -> Output {
    do {
      return try Output(file: Invocation.paths([name])[0])
    } catch {
      notes.say(CommandTexts.unwritable(name, error.words))
      throw ExitCode(ReportLint.failure)
    }
  }

  /// Writes what is left; an error of writing ends the command.
  func close(_ notes: RunNotes) throws {
    finish()
    guard let failure else { return }
    notes.say(CommandTexts.notFinished(failure.words))
    throw ExitCode(ReportLint.failure)
  }

  /// Words for standard output, at once.
  static func print(_ words: String) {
    let output = Output()
    output.write(words)
    output.finish()
  }
}
