import JSON

/// Lines that can be folded away behind the first.
package struct FoldingRange: Sendable, JSONWritable {
  package let startLine: Int
  package let endLine: Int

  package init(startLine: Int, endLine: Int) {
    self.startLine = startLine
    self.endLine = endLine
  }

  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("startLine", startLine)
      json.member("endLine", endLine)
      json.member("kind", "region")
    }
  }
}
