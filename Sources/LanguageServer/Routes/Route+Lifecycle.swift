import JSON
import LanguageServerProtocol
import Texts

extension Route {
  static let lifecycle: [Route] = [
    .request(initialize) { _, params, session in session.initialize(InitializeParams(params)) },
    .notification("initialized") { _, session in session.begin() },
    .request("shutdown") { _, _, session in
      session.phase = .closed
      return .null
    },
    .notification("$/setTrace") { params, session in session.traces = (params?["value"]?.string ?? "off") != "off" },
    .notification(CancelRequest.method) { params, session in
      if let id = RequestID(params?["id"]) { session.cancel(id) }
    },
  ]
}

extension Session {
  fileprivate mutating func initialize(_ params: InitializeParams) -> Reply {
    guard phase == .new else { return .failure(.invalidRequest, ServerTexts.begun()) }
    phase = .running
    client = params.capabilities
    clientProcess = params.processId
    folders = params.folders
    traces = params.traces
    settings = Settings(params.options)
    clientLanguage = Language(locale: params.locale ?? "")
    encoding = environment.forcedEncoding ?? PositionEncoding(offered: client.positionEncodings)
    shape = DiagnosticShape(client, encoding)
    let client = client
    let encoding = encoding
    let version = environment.version
    return .value { json in
      json.object { json in
        json.key("capabilities")
        Route.capabilities(for: client, encoding, to: &json)
        json.key("serverInfo")
        json.object { json in
          json.member("name", "reportlint")
          json.member("version", version)
        }
      }
    }
  }

  /// What is asked of the client once it is ready to be asked.
  fileprivate mutating func begin() {
    registerWatchers()
    askForSettings()
  }
}
