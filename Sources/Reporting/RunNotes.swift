import Texts
import Workspaces

/// What is said beside the results, on standard error: troubles and notes.
package struct RunNotes {
  private let language: Language
  private let tell: (String) -> Void

  /// - Parameter tell: takes one line without its end.
  package init(in language: Language = .chinese, _ tell: @escaping (String) -> Void) {
    self.language = language
    self.tell = tell
  }

  /// To standard error, each line with the program's name. A write that fails is nobody's business any more.
  package static func standardError(in language: Language) -> RunNotes {
    RunNotes(in: language) {
      try? Platform.write(Array((language.say(FormatTexts.labelled("reportlint", $0)) + "\n").utf8), to: Platform.standardError)
    }
  }

  /// Tells one note, with what a terminal would obey made harmless.
  package func say(_ words: Wording) { tell(language.say(words).printable) }

  /// The note of an empty file.
  package static func empty(_ path: String) -> Wording { NoteTexts.empty(path) }

  /// The note of a file whose encoding is a guess.
  package static func doubtful(_ document: Document) -> Wording { NoteTexts.doubtful(document.path, document.encoding.name) }

  /// The note of folders that hold texts but no report.
  static let nothingRecognised = NoteTexts.nothingRecognised()

  /// Tells of what was passed over in folders, once for a whole run.
  package func report(unreadable: [FilePath]) {
    guard let first = unreadable.first else { return }
    let which = unreadable.count == 1 ? first.display.wording : NoteTexts.andOthers(first.display, unreadable.count)
    say(NoteTexts.skipped(which))
  }
}
