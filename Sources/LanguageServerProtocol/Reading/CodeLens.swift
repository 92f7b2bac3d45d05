import JSON

/// A line of words above a line of the document.
package struct CodeLens: Sendable, JSONWritable {
  package let range: PositionRange
  package let title: String

  package init(range: PositionRange, title: String) {
    self.range = range
    self.title = title
  }

  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("range", range)
      json.key("command")
      json.object { json in
        json.member("title", title)
        // A command without a name: there is nothing to be done.
        json.member("command", "")
      }
    }
  }
}
