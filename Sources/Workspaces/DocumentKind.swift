/// What the extension of a file name promises.
package enum DocumentKind: Sendable, Equatable {
  /// .txt, .md, .markdown: looked for in folders.
  case text
  /// .docx: read in a later version.
  case word
  /// .doc, .wps, .pdf: never read; they must be converted.
  case converted
  /// Anything else: judged as text when named, not looked for in folders.
  case other

  package init(of path: FilePath) {
    switch path.fileExtension {
    case "txt", "md", "markdown": self = .text
    case "docx": self = .word
    case "doc", "wps", "pdf": self = .converted
    default: self = .other
    }
  }
}
