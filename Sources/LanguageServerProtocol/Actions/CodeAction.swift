import JSON

/// Something the user can have done to the document.
package struct CodeAction: Sendable, JSONWritable {
  /// What an action is for; kinds are words parted by points, and the shorter stands for all that begin with it.
  package enum Kind: String, Sendable, CaseIterable {
    case quickFix = "quickfix"
    /// All fixes that are safe to make unseen.
    case fixAll = "source.fixAll.reportlint"
    /// All sections that the outline wants and the report lacks.
    case insertSections = "source.insertMissingSections.reportlint"

    /// Whether a client that wants these kinds wants this one.
    package func isWanted(by only: [String]?) -> Bool {
      guard let only else { return true }
      return only.contains { rawValue == $0 || rawValue.hasPrefix($0 + ".") || $0.isEmpty }
    }
  }

  package let title: String
  package let kind: Kind
  /// The diagnostics that the action settles, as JSON.
  package let diagnostics: [[UInt8]]
  /// Whether it is the likeliest; nil where the client does not ask.
  package let isPreferred: Bool?
  package let deed: Deed

  /// What is done.
  package enum Deed: Sendable {
    /// The client changes the document.
    case edit(WorkspaceEdit)
    /// The client asks the server for it, by a command with its arguments.
    case command(ActionCommand)
  }

  package init(title: String, kind: Kind, diagnostics: [[UInt8]] = [], isPreferred: Bool? = nil, edit: WorkspaceEdit) {
    self.init(title: title, kind: kind, diagnostics: diagnostics, isPreferred: isPreferred, deed: .edit(edit))
  }

  package init(title: String, kind: Kind, diagnostics: [[UInt8]] = [], isPreferred: Bool? = nil, deed: Deed) {
    self.title = title
    self.kind = kind
    self.diagnostics = diagnostics
    self.isPreferred = isPreferred
    self.deed = deed
  }

  package func write(to json: inout JSONWriter) {
    let edit: WorkspaceEdit
    switch deed {
    case .edit(let own): edit = own
    // A command may stand for itself, which more clients understand than one inside an action.
    case .command(let command): return command.write(to: &json)
    }
    json.object { json in
      json.member("title", title)
      json.member("kind", kind.rawValue)
      if !diagnostics.isEmpty {
        json.key("diagnostics")
        json.array { json in
          for diagnostic in diagnostics { json.written(diagnostic) }
        }
      }
      json.member("isPreferred", isPreferred)
      json.member("edit", edit)
    }
  }
}
