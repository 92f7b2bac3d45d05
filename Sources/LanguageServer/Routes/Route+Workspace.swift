import JSON
import LanguageServerProtocol
import Texts

extension Route {
  static let workspace: [Route] = [
    .notification("workspace/didChangeConfiguration") { params, session in
      if session.client.configuration { return session.askForSettings() }
      session.adopt(Settings(params?["settings"]))
    },
    .notification(
      "workspace/didChangeWorkspaceFolders",
      offers: Offer("workspace") { json in
        json.object { json in
          json.key("workspaceFolders")
          json.object { json in
            json.member("supported", true)
            json.member("changeNotifications", true)
          }
        }
      }
    ) { params, session in
      let removed = (params?["event"]?["removed"]?.array ?? []).compactMap(WorkspaceFolder.init)
      let added = (params?["event"]?["added"]?.array ?? []).compactMap(WorkspaceFolder.init)
      session.folders = session.folders.filter { !removed.contains($0) } + added
    },
    .notification("workspace/didChangeWatchedFiles") { _, session in session.forgetConfigurations() },
    .notification("window/workDoneProgress/cancel") { params, session in
      if let token = RequestID(params?["token"]) { session.cancel(token) }
    },
    .request(
      "workspace/executeCommand",
      offers: Offer("executeCommandProvider") { json in
        json.object { $0.member("commands", [Session.checkCommand, Session.applyCommand, Session.baselineCommand]) }
      }
    ) { _, params, session in
      switch params?["command"]?.string {
      case Session.checkCommand:
        session.checkAndPublishWorkspace(RequestID(params?["workDoneToken"]))
        return .null
      case Session.applyCommand: return session.applyEdit(params?["arguments"])
      case Session.baselineCommand: return session.addToBaseline(params?["arguments"])
      default: return .failure(.invalidParams, ServerTexts.unknownCommand())
      }
    },
  ]
}
