import JSON
import LanguageServerProtocol

/// Messages that have arrived and are not handled yet, in order.
struct Inbox {
  enum Message: Equatable {
    case incoming(Incoming)
    /// A request that was cancelled before its turn came.
    case cancelled(RequestID)
    case malformed
  }

  private var messages: [Message] = []
  private var start = 0
  /// How many changes of each document wait.
  private var changes: [String: Int] = [:]

  var isEmpty: Bool { start == messages.count }

  mutating func append(_ event: MessageReader.Event) {
    guard case .message(let json) = event else {
      messages.append(.malformed)
      return
    }
    let incoming = Incoming(json)
    if case .notification(CancelRequest.method, let params) = incoming, let id = RequestID(params?["id"]), cancel(id) { return }
    if let uri = Self.changedDocument(incoming) { changes[uri, default: 0] += 1 }
    messages.append(.incoming(incoming))
  }

  mutating func next() -> Message? {
    guard start < messages.count else { return nil }
    let message = messages[start]
    start += 1
    if start == messages.count {
      messages.removeAll(keepingCapacity: messages.capacity < 1024)
      start = 0
    }
    if case .incoming(let incoming) = message, let uri = Self.changedDocument(incoming), let count = changes[uri] {
      changes[uri] = count > 1 ? count - 1 : nil
    }
    return message
  }

  /// Whether a change that waits makes diagnostics useless that are asked for now: the client will ask again.
  func makesUseless(_ incoming: Incoming) -> Bool {
    guard case .request(_, DocumentDiagnostic.method, let params) = incoming, let uri = params?["textDocument"]?["uri"]?.string else {
      return false
    }
    return changes[uri] != nil
  }

  /// Marks a waiting request as cancelled. False where it does not wait: it was answered, or is under way.
  private mutating func cancel(_ wanted: RequestID) -> Bool {
    for index in messages.indices[start...].reversed() {
      if case .incoming(.request(wanted, _, _)) = messages[index] {
        messages[index] = .cancelled(wanted)
        return true
      }
    }
    return false
  }

  private static func changedDocument(_ incoming: Incoming) -> String? {
    guard case .notification(DidChange.method, let params) = incoming else { return nil }
    return params?["textDocument"]?["uri"]?.string
  }
}
