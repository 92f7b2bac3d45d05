import JSON

/// A section in the outline of a document, with its subsections.
package struct DocumentSymbol: Sendable, JSONWritable {
  package let name: String
  package let detail: String?
  package let kind: SymbolKind
  package let range: PositionRange
  package let selectionRange: PositionRange
  package let children: [DocumentSymbol]

  package init(
    name: String, detail: String?, kind: SymbolKind, range: PositionRange, selectionRange: PositionRange, children: [DocumentSymbol]
  ) {
    self.name = name
    self.detail = detail
    self.kind = kind
    self.range = range
    self.selectionRange = selectionRange
    self.children = children
  }

  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("name", name)
      json.member("detail", detail)
      json.member("kind", kind.rawValue)
      json.member("range", range)
      json.member("selectionRange", selectionRange)
      if !children.isEmpty { json.member("children", children) }
    }
  }
}

/// The same without a tree, with the document it stands in.
package struct SymbolInformation: Sendable, JSONWritable {
  package let name: String
  package let kind: SymbolKind
  package let location: Location
  /// The section that holds it.
  package let container: String?

  package init(name: String, kind: SymbolKind, location: Location, container: String?) {
    self.name = name
    self.kind = kind
    self.location = location
    self.container = container
  }

  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("name", name)
      json.member("kind", kind.rawValue)
      json.member("location", location)
      json.member("containerName", container)
    }
  }
}

/// The kinds of symbols that are used here, of those that editors have pictures for.
package enum SymbolKind: Int, Sendable {
  case file = 1
  /// A section.
  case string = 15
  /// A section that is missing.
  case null = 21
}
