import JSON

/// `textDocument/diagnostic`: the client asks for the diagnostics of a document.
package struct DocumentDiagnostic: Sendable {
  package static let method = "textDocument/diagnostic"
  package let uri: String
  /// What the last answer was called.
  package let previousResultId: String?

  package init?(_ json: JSONValue?) {
    guard let uri = json?["textDocument"]?["uri"]?.string else { return nil }
    self.uri = uri
    previousResultId = json?["previousResultId"]?.string
  }
}
