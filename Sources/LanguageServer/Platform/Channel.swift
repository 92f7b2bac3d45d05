/// The pair of streams between server and client, and what is known of the client's process. The members that touch the system stand in
/// one file for each kind of system.
package struct Channel: Sendable {
  let input: Int32
  let output: Int32
  /// The process whose end ends the server.
  var watched: Int?

  package init(input: Int32, output: Int32) {
    self.input = input
    self.output = output
  }

  /// What waiting gives.
  enum Received: Equatable {
    case bytes([UInt8])
    /// Nothing came.
    case nothing
    /// The client has closed its end, or has died.
    case end
  }

  /// How long an idle server waits before it looks whether the watched process still lives, in milliseconds.
  static let heartbeat: Int32 = 1000
}
