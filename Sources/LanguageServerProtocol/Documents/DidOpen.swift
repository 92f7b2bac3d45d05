import JSON

/// `textDocument/didOpen`.
package struct DidOpen: Sendable {
  package static let method = "textDocument/didOpen"
  package let uri: String
  package let languageId: String
  package let version: Int
  package let text: String

  package init?(_ json: JSONValue?) {
    guard let document = json?["textDocument"], let uri = document["uri"]?.string, let text = document["text"]?.string else { return nil }
    self.uri = uri
    self.text = text
    languageId = document["languageId"]?.string ?? ""
    version = document["version"]?.integer ?? 0
  }
}
