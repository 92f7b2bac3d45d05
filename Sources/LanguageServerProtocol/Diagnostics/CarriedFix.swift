import JSON

/// A fix as a diagnostic's data carries it to the client and back.
package struct CarriedFix: Sendable, Equatable, JSONWritable {
  package let title: String
  package let edits: [PositionedEdit]

  package init(title: String, edits: [PositionedEdit]) {
    self.title = title
    self.edits = edits
  }

  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("title", title)
      json.member("edits", edits)
    }
  }
}
