import JSON

/// Words that could be written here.
package struct CompletionItem: Sendable, JSONWritable {
  /// What is offered, numbered as the protocol does.
  package enum Kind: Int, Sendable {
    case text = 1
    /// A section.
    case module = 9
    /// A document that is cited.
    case reference = 18
  }

  package let label: String
  package let kind: Kind
  package let detail: String?
  /// What is replaced and by what.
  package let edit: PositionedEdit
  /// Places the item among the others.
  package let order: Int
  /// What the documentation is found by when it is asked for; nil where there is none.
  package let key: String?
  package var documentation: MarkupContent?

  package init(label: String, kind: Kind, detail: String?, edit: PositionedEdit, order: Int, key: String? = nil) {
    self.label = label
    self.kind = kind
    self.detail = detail
    self.edit = edit
    self.order = order
    self.key = key
  }

  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("label", label)
      json.member("kind", kind.rawValue)
      json.member("detail", detail)
      json.member("documentation", documentation)
      // With as many digits for all, for they are compared as words.
      json.member("sortText", String(100_000 + order))
      json.member("filterText", edit.newText)
      json.member("textEdit", edit)
      guard let key else { return }
      json.key("data")
      json.object { $0.member("key", key) }
    }
  }
}

/// Several of them, and whether there are more.
package struct CompletionList: Sendable, JSONWritable {
  package let isIncomplete: Bool
  package let items: [CompletionItem]

  package init(isIncomplete: Bool, items: [CompletionItem]) {
    self.isIncomplete = isIncomplete
    self.items = items
  }

  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("isIncomplete", isIncomplete)
      json.member("items", items)
    }
  }
}
