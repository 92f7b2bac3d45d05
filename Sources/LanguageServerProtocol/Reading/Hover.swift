import JSON

/// What is shown when the pointer rests on a place.
package struct Hover: Sendable, JSONWritable {
  package let contents: MarkupContent
  package let range: PositionRange

  package init(contents: MarkupContent, range: PositionRange) {
    self.contents = contents
    self.range = range
  }

  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("contents", contents)
      json.member("range", range)
    }
  }
}
