import JSON

/// A place that belongs to the one under the cursor.
package struct DocumentHighlight: Sendable, JSONWritable {
  /// Why a place is highlighted, numbered as the protocol does.
  package enum Kind: Int, Sendable {
    case text = 1
    /// What something is computed from.
    case read
    /// What is computed.
    case write
  }

  package let range: PositionRange
  package let kind: Kind

  package init(range: PositionRange, kind: Kind) {
    self.range = range
    self.kind = kind
  }

  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("range", range)
      json.member("kind", kind.rawValue)
    }
  }
}
