import JSON
import LanguageServerProtocol

extension Route {
  static let initialize = "initialize"

  /// Every method that the server knows. The capabilities that it announces are read off this table.
  static let all: [Route] = lifecycle + synchronization + diagnostics + actions + reading + writing + workspace

  static let requests: [String: Request] = table(\.request)
  static let notifications: [String: Notification] = table(\.notification)

  private static func table<Body>(_ body: (Route) -> Body?) -> [String: Body] {
    var table: [String: Body] = [:]
    for route in all { table[route.method] = body(route) }
    return table
  }

  /// What the server announces to a client.
  static func capabilities(for client: ClientCapabilities, _ encoding: PositionEncoding, to json: inout JSONWriter) {
    json.object { json in
      json.member("positionEncoding", encoding)
      for case let offer? in all.map(\.offer) where offer.isOffered(client) {
        json.key(offer.name)
        offer.content(&json)
      }
    }
  }
}
