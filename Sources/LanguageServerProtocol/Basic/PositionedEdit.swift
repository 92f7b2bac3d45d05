import JSON

/// A replacement of one range of a document. LSP calls it TextEdit.
package struct PositionedEdit: Sendable, Equatable, JSONWritable {
  package let range: PositionRange
  package let newText: String

  package init(range: PositionRange, newText: String) {
    self.range = range
    self.newText = newText
  }

  package init?(_ json: JSONValue?) {
    guard let range = PositionRange(json?["range"]), let newText = json?["newText"]?.string else { return nil }
    self.init(range: range, newText: newText)
  }

  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("range", range)
      json.member("newText", newText)
    }
  }
}

/// Edits of one document.
package struct WorkspaceEdit: Sendable, Equatable {
  package let uri: String
  /// The version that the edits were made for; told only to clients that take document changes.
  package let version: Int?
  package let edits: [PositionedEdit]
  /// Whether the client takes `documentChanges`; plain `changes` are understood by all.
  package let isVersioned: Bool

  package init(uri: String, version: Int?, edits: [PositionedEdit], isVersioned: Bool) {
    self.uri = uri
    self.version = version
    self.edits = edits
    self.isVersioned = isVersioned
  }
}

extension WorkspaceEdit: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      guard isVersioned else {
        json.key("changes")
        json.object { json in
          json.key(named: uri)
          edits.write(to: &json)
        }
        return
      }
      json.key("documentChanges")
      json.array { json in
        json.object { json in
          json.key("textDocument")
          json.object { json in
            json.member("uri", uri)
            json.nullable("version", version)
          }
          json.member("edits", edits)
        }
      }
    }
  }
}
