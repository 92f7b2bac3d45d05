import JSON
import LanguageServerProtocol
import ReportText
import Texts
import Workspaces

extension Route {
  static let synchronization: [Route] = [
    .notification(
      DidOpen.method,
      offers: Offer("textDocumentSync") { json in
        json.object { json in
          json.member("openClose", true)
          // Incremental.
          json.member("change", 2)
          json.key("save")
          json.object { $0.member("includeText", false) }
        }
      }
    ) { params, session in
      guard let opened = DidOpen(params) else { return session.logIncomplete(DidOpen.method) }
      session.open(opened)
    },
    .notification(DidChange.method) { params, session in
      guard let change = DidChange(params) else { return session.logIncomplete(DidChange.method) }
      session.change(change)
    },
    .notification("textDocument/didSave") { params, session in
      // Without a watcher this is the only sign that a configuration has changed.
      let name = params?["textDocument"]?["uri"]?.string.flatMap(FileURI.path)?.name
      if let name, name.elementsEqual(ConfigurationFile.name) { session.forgetConfigurations() }
    },
    .notification("textDocument/didClose") { params, session in
      guard let uri = params?["textDocument"]?["uri"]?.string else { return session.logIncomplete("textDocument/didClose") }
      if session.documents.removeValue(forKey: uri) != nil { session.clearDiagnostics(uri) }
    },
  ]
}

extension Session {
  mutating func logIncomplete(_ method: String) {
    log(.warning, ServerTexts.incompleteNote(method))
  }

  fileprivate mutating func open(_ opened: DidOpen) {
    openings += 1
    documents[opened.uri] = OpenDocument(
      uri: opened.uri, languageId: opened.languageId, version: opened.version, text: SourceText(opened.text), opening: openings)
    tellLater(opened.uri)
  }

  fileprivate mutating func change(_ change: DidChange) {
    guard documents[change.uri] != nil else {
      log(.warning, ServerTexts.notOpen())
      return
    }
    let encoding = encoding
    var outside = 0
    for edit in change.changes {
      if let range = edit.range, let lines = documents[change.uri]?.lines {
        let positions = Positions(lines, encoding)
        if !positions.holds(range) { outside += 1 }
        documents[change.uri]?.replace(positions.offsets(range), with: edit.text)
      } else {
        documents[change.uri]?.replace(with: edit.text)
      }
    }
    if let version = change.version { documents[change.uri]?.version = version }
    if outside > 0 { log(.warning, ServerTexts.changesOutside(outside)) }
    tellLater(change.uri)
  }

  /// The offset of a position that the client named; one outside the text is clamped and logged.
  mutating func offset(of position: Position, in view: DocumentView) -> Int {
    let offset = view.positions.offset(position)
    if view.positions.position(offset) != position { log(.warning, ServerTexts.outside()) }
    return offset
  }
}
