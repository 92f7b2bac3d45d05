import JSON

/// Words shown within the text that are not part of it.
package struct InlayHint: Sendable, JSONWritable {
  package let position: Position
  package let label: String
  package let tooltip: String

  package init(position: Position, label: String, tooltip: String) {
    self.position = position
    self.label = label
    self.tooltip = tooltip
  }

  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("position", position)
      json.member("label", label)
      json.member("tooltip", tooltip)
      json.member("paddingLeft", true)
    }
  }
}
