import JSON
import LanguageServerProtocol
import Texts

/// What a request of ours to the client is for.
enum Awaited: Sendable {
  /// Nothing follows from the answer.
  case acknowledgement
  /// The settings that the client was asked for.
  case settings
}

extension Session {
  /// Sends a request to the client.
  mutating func ask(_ method: String, for purpose: Awaited = .acknowledgement, _ params: Outgoing.Body?) {
    requestCount += 1
    awaited[requestCount] = purpose
    output.append(Outgoing.request(.integer(requestCount), method, params))
  }

  /// The client's answer to a request of ours; one that answers nothing is passed over.
  mutating func take(_ id: RequestID, _ result: JSONValue?) {
    guard case .integer(let number) = id, let purpose = awaited.removeValue(forKey: number) else { return }
    switch purpose {
    case .acknowledgement: break
    case .settings:
      guard let settings = result?.array?.first, !settings.isNull else { return }
      adopt(Settings(settings))
    }
  }

  /// Tells trouble to the user's log. Text of a document must not be part of it.
  mutating func log(_ kind: MessageKind, _ words: Wording) { say("window/logMessage", kind, words) }

  /// Tells a client that wants to know what the server is asked.
  mutating func trace(_ method: String) {
    output.append(Outgoing.notification("$/logTrace") { json in json.object { $0.member("message", "\(method.prefix(64))") } })
  }

  /// Shows the user what he has to mend.
  mutating func show(_ kind: MessageKind, _ words: Wording) { say("window/showMessage", kind, words) }

  private mutating func say(_ method: String, _ kind: MessageKind, _ words: Wording) {
    let words = language.say(words)
    output.append(
      Outgoing.notification(method) { json in
        json.object { json in
          json.member("type", kind.rawValue)
          json.member("message", words)
        }
      })
  }
}
