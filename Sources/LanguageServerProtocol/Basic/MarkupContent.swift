import JSON

/// Words for the user, as Markdown where the client shows it.
package struct MarkupContent: Sendable, Equatable, JSONWritable {
  /// How the words are written.
  package enum Kind: String, Sendable {
    case plaintext
    case markdown
  }

  package let kind: Kind
  package let value: String

  package init(_ kind: Kind, _ value: String) {
    self.kind = kind
    self.value = value
  }

  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("kind", kind.rawValue)
      json.member("value", value)
    }
  }
}
