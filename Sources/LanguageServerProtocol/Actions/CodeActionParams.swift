import JSON

/// `textDocument/codeAction`.
package struct CodeActionParams: Sendable {
  package static let method = "textDocument/codeAction"
  package let range: PositionRange
  /// The diagnostics that the client shows there.
  package let diagnostics: [Shown]
  /// The kinds that are wanted; nil for all.
  package let only: [String]?

  /// A diagnostic as the client gives it back: where, and by which rule. What else it carries may be stale.
  package struct Shown: Sendable, Equatable {
    package let range: PositionRange
    package let code: String?
    package let message: String?
  }

  package init?(_ json: JSONValue?) {
    guard let range = PositionRange(json?["range"]) else { return nil }
    self.range = range
    let context = json?["context"]
    diagnostics = (context?["diagnostics"]?.array ?? []).compactMap { diagnostic in
      guard diagnostic["source"] == nil || diagnostic["source"]?.string == Diagnostic.source else { return nil }
      return PositionRange(diagnostic["range"]).map {
        Shown(range: $0, code: diagnostic["code"]?.string, message: diagnostic["message"]?.string)
      }
    }
    only = context?["only"]?.array?.compactMap(\.string)
  }
}
