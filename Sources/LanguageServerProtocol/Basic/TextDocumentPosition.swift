import JSON

/// The document and the place that most requests are about.
package struct TextDocumentPosition: Sendable {
  package let uri: String
  package let position: Position

  package init?(_ json: JSONValue?) {
    guard let uri = json?["textDocument"]?["uri"]?.string, let position = Position(json?["position"]) else { return nil }
    self.uri = uri
    self.position = position
  }
}
