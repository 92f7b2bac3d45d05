import JSON

/// The ranges around a place, the innermost first.
package struct SelectionRange: Sendable, JSONWritable {
  package let ranges: [PositionRange]

  package init(_ ranges: [PositionRange]) {
    self.ranges = ranges
  }

  package func write(to json: inout JSONWriter) {
    write(from: 0, to: &json)
  }

  private func write(from index: Int, to json: inout JSONWriter) {
    json.object { json in
      json.member("range", ranges[index])
      guard index + 1 < ranges.count else { return }
      json.key("parent")
      write(from: index + 1, to: &json)
    }
  }
}
