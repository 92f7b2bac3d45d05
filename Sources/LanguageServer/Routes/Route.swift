import JSON
import LanguageServerProtocol
import Texts

/// The answer to a request.
enum Reply {
  case value(Outgoing.Body)
  /// Why not. Whether the client should ask again is told for diagnostics alone.
  case failure(ResponseError.Code, Wording, asksAgain: Bool? = nil)
  /// The answer comes when its work is done.
  case later

  static var null: Reply { .value { $0.null() } }

  static func of(_ value: (some JSONWritable)?) -> Reply {
    guard let value else { return .null }
    return .value { value.write(to: &$0) }
  }

  static func invalid(_ method: String) -> Reply { .failure(.invalidParams, ServerTexts.incomplete(method)) }
}

/// A method of the protocol that the server knows, and what the server announces for it.
struct Route: Sendable {
  typealias Request = @Sendable (RequestID, JSONValue?, inout Session) -> Reply
  typealias Notification = @Sendable (JSONValue?, inout Session) -> Void

  /// A member of the server's capabilities.
  struct Offer: Sendable {
    typealias Condition = @Sendable (ClientCapabilities) -> Bool
    typealias Content = @Sendable (inout JSONWriter) -> Void

    let name: StaticString
    let isOffered: Condition
    /// Writes what the member holds.
    let content: Content

    /// A member that every client is told.
    init(_ name: StaticString, _ content: @escaping Content = { $0.boolean(true) }) {
      self.init(name, if: { _ in true }, content)
    }

    init(_ name: StaticString, if isOffered: @escaping Condition, _ content: @escaping Content) {
      self.name = name
      self.isOffered = isOffered
      self.content = content
    }
  }

  let method: String
  let offer: Offer?
  var request: Request?
  var notification: Notification?

  /// A request that needs the session itself.
  static func request(_ method: String, offers offer: Offer? = nil, _ body: @escaping Request) -> Route {
    Route(method: method, offer: offer, request: body)
  }

  static func notification(_ method: String, offers offer: Offer? = nil, _ body: @escaping Notification) -> Route {
    Route(method: method, offer: offer, notification: body)
  }

  /// A request about a document: a pure function of its params and of the document as it stands. Of a document that is not open nothing is
  /// known.
  static func document(
    _ method: String, offers offer: Offer? = nil, _ body: @escaping @Sendable (JSONValue?, DocumentView) -> Reply
  ) -> Route {
    request(method, offers: offer) { _, params, session in
      guard let uri = params?["textDocument"]?["uri"]?.string else { return .invalid(method) }
      guard let view = session.view(of: uri) else { return .null }
      return body(params, view)
    }
  }

  /// A request about a place of a document, which is clamped onto the text.
  static func place(
    _ method: String, offers offer: Offer? = nil, _ body: @escaping @Sendable (Int, DocumentView) -> Reply
  ) -> Route {
    request(method, offers: offer) { _, params, session in
      guard let place = TextDocumentPosition(params) else { return .invalid(method) }
      guard let view = session.view(of: place.uri) else { return .null }
      return body(session.offset(of: place.position, in: view), view)
    }
  }
}
