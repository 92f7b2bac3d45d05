import JSON

/// What a client sends, told apart.
package enum Incoming: Sendable, Equatable {
  case request(id: RequestID, method: String, params: JSONValue?)
  case notification(method: String, params: JSONValue?)
  /// The answer to a request of ours; nil for an error.
  case response(id: RequestID, result: JSONValue?)
  /// JSON that is no message, with its id where that can be read.
  case invalid(id: RequestID?)

  package init(_ json: JSONValue) {
    // A batch is an array: LSP has none, and it is refused like anything else that is no object.
    let id = RequestID(json["id"])
    guard let method = json["method"] else {
      guard let id, json["result"] != nil || json["error"] != nil else {
        self = .invalid(id: id)
        return
      }
      self = .response(id: id, result: json["error"] == nil ? json["result"] : nil)
      return
    }
    guard let method = method.string else {
      self = .invalid(id: id)
      return
    }
    if let id {
      self = .request(id: id, method: method, params: json["params"])
    } else if json["id"] == nil {
      self = .notification(method: method, params: json["params"])
    } else {
      self = .invalid(id: nil)
    }
  }
}
