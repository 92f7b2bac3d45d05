import ReportText

/// Reads inputs, and says of each why it is no document where it is none.
package enum DocumentLoader {
  /// The most bytes a file may have. A report has some tens of thousands; the limit keeps an office machine responsive when a disk
  /// image is named by mistake.
  package static let limit = 256 << 20

  /// What reading an input gives.
  package enum Outcome: Sendable {
    case document(Document)
    /// A file without a byte, or with a byte-order mark alone: worth a note, no error.
    case empty(path: String)
    /// A file from a folder that is no report.
    case unrecognised(path: String)
    case trouble(Trouble)
  }

  /// Reads one input.
  package static func load(_ input: Input) -> Outcome {
    let path = input.display
    do {
      switch input {
      case .trouble(let trouble):
        return .trouble(trouble)
      case .standardInput:
        return outcome(try Platform.contents(of: Platform.standardInput, limit: limit), path: path)
      case .named(let file):
        return outcome(try Platform.contents(of: file, limit: limit), path: path)
      case .found(let file):
        return recognised(try Platform.contents(of: file, limit: limit), file, path: path)
      case .staged(let file, let isIncluded):
        do {
          let bytes = try GitIndex.contents(of: file)
          return isIncluded ? outcome(bytes, path: path) : recognised(bytes, file.path, path: path)
        } catch {
          return .trouble(Trouble(path: path, cause: .system(error.words)))
        }
      }
    } catch {
      return .trouble(Trouble(path: path, cause: Trouble.Cause(error)))
    }
  }

  /// What the bytes of a file give that was not named one by one.
  private static func recognised(_ bytes: [UInt8], _ file: FilePath, path: String) -> Outcome {
    let loaded = outcome(bytes, path: path)
    guard case .document(let document) = loaded, !ReportRecognition.recognises(document.text.bytes, named: file.name) else { return loaded }
    return .unrecognised(path: path)
  }

  /// What the bytes of a file, of whatever encoding, give.
  package static func outcome(_ bytes: [UInt8], path: String) -> Outcome {
    if bytes.isEmpty { return .empty(path: path) }
    switch FileContent(of: bytes) {
    case .binary(let kind):
      return .trouble(Trouble(path: path, cause: Trouble.Cause(kind)))
    case .text(let encoding, let confidence):
      guard let text = encoding.decode(bytes) else { return .trouble(Trouble(path: path, cause: .encoding(encoding.name))) }
      if text == [0xEF, 0xBB, 0xBF] { return .empty(path: path) }
      return .document(Document(path: path, text: SourceText(text), source: bytes, encoding: encoding, confidence: confidence))
    }
  }
}
