import Texts

extension Platform.Failure {
  /// What the system said, in a few words.
  package var words: Wording {
    switch self {
    case .missing: TroubleTexts.noFolder()
    case .denied: TroubleTexts.noPermission()
    case .isFolder: TroubleTexts.folder()
    case .tooLarge: TroubleTexts.large()
    case .brokenPipe: TroubleTexts.brokenPipe()
    case .busy: TroubleTexts.busy()
    case .other(let words): .verbatim(words)
    }
  }
}
