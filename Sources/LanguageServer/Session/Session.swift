import JSON
import LanguageServerProtocol
import Linting
import ReportText
import Texts
import Workspaces

/// One client's session: values, changed by one message at a time. A copy of it is a snapshot. It reads no stream and writes none: messages
/// to the client gather until somebody takes them.
package struct Session {
  enum Phase: Sendable {
    /// Before `initialize`.
    case new
    case running
    /// After `shutdown`.
    case closed
  }

  var phase = Phase.new
  let environment: SessionEnvironment
  var client = ClientCapabilities()
  var encoding = PositionEncoding.utf16
  var shape = DiagnosticShape()
  /// The language of the client's user interface.
  var clientLanguage = Language.chinese
  var folders: [WorkspaceFolder] = []
  var settings = Settings()
  /// The configuration files of the workspace.
  var configurations: ConfigurationFinder
  /// What was said of broken configurations, so that it is said once.
  var toldProblems: Set<String> = []
  /// Counts the changes of settings and configurations.
  var settlement = 0
  var documents: [String: OpenDocument] = [:]
  /// The documents whose diagnostics are to be told, the last changed last.
  var untold: [String] = []
  var workspace = WorkspaceCheck()
  /// What our requests to the client are for, by their numbers.
  var awaited: [Int: Awaited] = [:]
  var requestCount = 0
  var traces = false
  /// How many documents were opened so far.
  var openings = 0
  /// How many sets of semantic tokens were handed out so far.
  var tokenCount = 0
  var output: [[UInt8]] = []
  /// The client's process, where it names one.
  package internal(set) var clientProcess: Int?
  /// Set by `exit`.
  package internal(set) var exitStatus: Int32?

  package init(_ environment: SessionEnvironment) {
    self.environment = environment
    configurations = environment.finder
  }

  /// The language of what is said of no document, and of documents of which no configuration settles it.
  var language: Language { environment.language ?? settings.language ?? clientLanguage }

  /// Messages for the client, each with its headers; they are handed out once.
  package mutating func takeOutput() -> [[UInt8]] {
    if output.isEmpty { return [] }
    let messages = output
    output = []
    return messages
  }

  /// Handles one message.
  ///
  /// - Parameter isOutdated: whether a later message, already there, makes the answer useless.
  package mutating func receive(_ message: Incoming, isOutdated: Bool = false) {
    switch message {
    case .request(let id, let method, let params): answer(id, method, params, isOutdated: isOutdated)
    case .notification(let method, let params): note(method, params)
    case .response(let id, let result): take(id, result)
    case .invalid(let id): output.append(Outgoing.error(id, ResponseError(.invalidRequest, language.say(ServerTexts.invalidRequest))))
    }
  }

  /// Answers bytes that were no message.
  package mutating func refuseMalformed() {
    output.append(Outgoing.error(nil, ResponseError(.parseError, language.say(ServerTexts.malformed))))
  }

  /// Answers a request that was cancelled before it was looked at.
  package mutating func refuse(_ id: RequestID) {
    output.append(Outgoing.error(id, ResponseError(.requestCancelled, language.say(ServerTexts.cancelled))))
  }

  private mutating func answer(_ id: RequestID, _ method: String, _ params: JSONValue?, isOutdated: Bool) {
    if traces, phase == .running { trace(method) }
    let reply: Reply
    if phase == .closed {
      reply = .failure(.invalidRequest, ServerTexts.closed())
    } else if phase == .new, method != Route.initialize {
      reply = .failure(.serverNotInitialized, ServerTexts.notBegun())
    } else if isOutdated {
      reply = .failure(.serverCancelled, ServerTexts.changed(), asksAgain: true)
    } else if let route = Route.requests[method] {
      reply = route(id, params, &self)
    } else {
      reply = .failure(.methodNotFound, ServerTexts.unknownMethod(method.prefix(64)))
    }
    switch reply {
    case .value(let body): output.append(Outgoing.response(id, body))
    case .failure(let code, let words, let asksAgain):
      output.append(Outgoing.error(id, ResponseError(code, language.say(words), asksAgain: asksAgain)))
    case .later: break
    }
  }

  private mutating func note(_ method: String, _ params: JSONValue?) {
    if method == "exit" {
      exitStatus = phase == .closed ? 0 : 1
      return
    }
    guard phase == .running, let route = Route.notifications[method] else { return }
    route(params, &self)
  }
}
