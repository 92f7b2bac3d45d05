import JSON

/// `textDocument/didChange`.
package struct DidChange: Sendable {
  package static let method = "textDocument/didChange"
  package let uri: String
  package let version: Int?
  /// To be made one behind the other, each in the text that the one before left.
  package let changes: [Change]

  /// One change; several in a notification apply one after the other.
  package struct Change: Sendable {
    /// What is replaced; nil for the whole text.
    package let range: PositionRange?
    package let text: String
  }

  package init?(_ json: JSONValue?) {
    guard let document = json?["textDocument"], let uri = document["uri"]?.string, let listed = json?["contentChanges"]?.array else {
      return nil
    }
    var changes: [Change] = []
    for change in listed {
      guard let text = change["text"]?.string else { return nil }
      if let range = change["range"], !range.isNull {
        guard let range = PositionRange(range) else { return nil }
        changes.append(Change(range: range, text: text))
      } else {
        changes.append(Change(range: nil, text: text))
      }
    }
    self.uri = uri
    self.changes = changes
    version = document["version"]?.integer
  }
}
