import Texts

/// Why a file that should have been checked was not.
package struct Trouble: Error, Sendable, Equatable {
  /// The file as the user wrote it.
  package let path: String
  package let cause: Cause

  package init(path: String, cause: Cause) {
    self.path = path
    self.cause = cause
  }

  /// What prevents a file from being checked.
  package enum Cause: Sendable, Equatable {
    case missing
    case denied
    case isFolder
    /// How many bytes it has, where known.
    case tooLarge(bytes: Int?)
    /// A .docx.
    case word
    /// A .doc, .wps or .pdf, by name or by content.
    case converted(Wording)
    /// The system cannot convert from it.
    case encoding(String)
    case binary
    /// It was read, but the fixed text could not be written.
    case unwritable(Platform.Failure)
    /// It was read, but holds bytes that are no characters, which would be lost if the fixed text were written.
    case damaged
    /// The program crashed while it checked the file.
    case crashed
    /// A line of a stream of documents that is none, and why.
    case line(Wording)
    /// The system's own words.
    case system(Wording)
  }

  /// What happened and what to do, with the file's name.
  package var message: Wording { TroubleTexts.trouble(path, cause.words) }
}

extension Trouble.Cause {
  init(_ failure: Platform.Failure) {
    switch failure {
    case .missing: self = .missing
    case .denied: self = .denied
    case .isFolder: self = .isFolder
    case .tooLarge(let bytes): self = .tooLarge(bytes: bytes)
    case .brokenPipe: self = .system(TroubleTexts.brokenPipe())
    case .busy: self = .system(TroubleTexts.busy())
    case .other(let words): self = .system(.verbatim(words))
    }
  }

  init(_ kind: FileContent.BinaryKind) {
    switch kind {
    case .archive: self = .word
    case .oldOffice: self = .converted(TroubleTexts.oldOffice())
    case .pdf: self = .converted(TroubleTexts.pdf())
    case .richText: self = .converted(TroubleTexts.richText())
    case .unknown: self = .binary
    }
  }

  var words: Wording {
    switch self {
    case .missing: TroubleTexts.missing()
    case .denied: TroubleTexts.denied()
    case .isFolder: TroubleTexts.isFolder()
    case .tooLarge(let bytes?): TroubleTexts.tooLargeBy(DocumentLoader.limit >> 20, bytes >> 20)
    case .tooLarge(nil): TroubleTexts.tooLarge(DocumentLoader.limit >> 20)
    case .word: TroubleTexts.word()
    case .converted(let kind): TroubleTexts.converted(kind)
    case .encoding(let name): TroubleTexts.encoding(name)
    case .damaged: TroubleTexts.damaged()
    case .crashed: TroubleTexts.crashed()
    case .line(let words): TroubleTexts.line(words)
    case .binary: TroubleTexts.binary()
    case .unwritable(.denied): TroubleTexts.writeDenied()
    case .unwritable(.other(let words)): TroubleTexts.writeFailed(words)
    case .unwritable(.busy): TroubleTexts.writeFailed(TroubleTexts.busy)
    case .unwritable: TroubleTexts.notThere()
    case .system(let words): TroubleTexts.system(words)
    }
  }
}
