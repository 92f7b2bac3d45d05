import LanguageServerProtocol
import Linting
import ReportFacts
import ReportText
import Texts

/// A document as handlers see it: values that belong together, the text and all that is known of just this text.
struct DocumentView: Sendable {
  let uri: String
  let version: Int
  let positions: Positions
  let reading: Reading
  let diagnostics: DiagnosticList
  let tokens: SemanticTokens?
  let client: ClientCapabilities
  let shape: DiagnosticShape
  let settings: Settings

  var text: SourceText { reading.text }
  var subject: Subject { reading.subject }
  var analysis: Analysis { reading.analysis }
  var findings: [Finding] { reading.findings }
  /// The language in which the document is spoken of.
  var language: Language { subject.configuration.language }

  /// The edits of a fix, as the client takes them.
  func workspaceEdit(_ edits: [PositionedEdit]) -> WorkspaceEdit {
    WorkspaceEdit(uri: uri, version: version, edits: edits, isVersioned: client.documentChanges)
  }
}

extension Session {
  /// The document as it stands; nil where it is not open.
  mutating func view(of uri: String) -> DocumentView? {
    guard let document = checked(uri), let reading = document.reading else { return nil }
    return DocumentView(
      uri: uri, version: document.version, positions: Positions(document.lines, encoding), reading: reading,
      diagnostics: document.diagnostics, tokens: document.tokens, client: client, shape: shape, settings: settings)
  }
}
