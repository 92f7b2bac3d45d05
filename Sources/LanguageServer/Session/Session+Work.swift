import JSON
import LanguageServerProtocol

extension Session {
  /// Whether there is something to do while no message waits.
  package var hasWork: Bool { hasUntold || workspace.isRunning }

  /// Whether diagnostics wait to be told.
  package var hasUntold: Bool { !untold.isEmpty }

  /// Does one piece of what can wait until no message waits: the diagnostics of one document, one file of a check of the workspace.
  package mutating func work() {
    if let uri = untold.popLast() {
      publish(uri)
    } else if workspace.isRunning {
      continueWorkspaceCheck()
    }
  }

  /// Has the diagnostics of a document told when no message waits; never to a client that asks for them itself.
  mutating func tellLater(_ uri: String) {
    guard !client.pullsDiagnostics else { return }
    untold.removeAll { $0 == uri }
    untold.append(uri)
  }

  /// Brings what is known of a document up to its text, and hands out the document; nil where it is not open.
  mutating func checked(_ uri: String) -> OpenDocument? {
    guard documents[uri] != nil else { return nil }
    let judge = judge(for: uri)
    documents[uri]?.read(judge, shape)
    return documents[uri]
  }

  private mutating func publish(_ uri: String) {
    guard let document = checked(uri) else { return }
    output.append(
      Outgoing.notification("textDocument/publishDiagnostics") { json in
        json.object { json in
          json.member("uri", uri)
          if client.diagnosticVersions { json.member("version", document.version) }
          json.member("diagnostics", document.diagnostics)
        }
      })
  }

  /// Takes back what was told of a document.
  mutating func clearDiagnostics(_ uri: String) {
    guard !client.pullsDiagnostics else { return }
    untold.removeAll { $0 == uri }
    output.append(
      Outgoing.notification("textDocument/publishDiagnostics") { json in
        json.object { json in
          json.member("uri", uri)
          json.key("diagnostics")
          json.array { _ in }
        }
      })
  }
}
