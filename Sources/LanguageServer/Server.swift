import LanguageServerProtocol

/// The loop between a channel and a session: one thread, one inbox, one session of values.
///
/// Everything that has arrived is looked at before anything is computed, so that what a later message makes useless is never begun: a
/// request that was cancelled, diagnostics of a text that has changed again. Nothing waits for a pause in typing.
package struct Server {
  private var channel: Channel
  private var session: Session
  private var reader = MessageReader()
  private var inbox = Inbox()
  private var isOpen = true

  package init(_ session: Session, over channel: Channel) {
    self.session = session
    self.channel = channel
  }

  /// Serves until the client goes. Returns the exit status: 0 where it said goodbye before.
  package mutating func run() -> Int32 {
    channel.prepare()
    while session.exitStatus == nil {
      take(waits: inbox.isEmpty && !session.hasWork)
      if let message = inbox.next() {
        handle(message)
      } else if isOpen || session.hasUntold {
        session.work()
      } else {
        break
      }
      flush()
    }
    return session.exitStatus ?? 1
  }

  private mutating func handle(_ message: Inbox.Message) {
    switch message {
    case .incoming(let incoming):
      let isOutdated = inbox.makesUseless(incoming)
      session.receive(incoming, isOutdated: isOutdated)
      channel.watched = session.clientProcess
    case .cancelled(let id): session.refuse(id)
    case .malformed: session.refuseMalformed()
    }
  }

  private mutating func take(waits: Bool) {
    guard isOpen else { return }
    var waits = waits
    for _ in 0..<Self.mostReads {
      switch channel.receive(waits: waits) {
      case .bytes(let bytes): accept(bytes)
      case .nothing: return
      case .end:
        isOpen = false
        return
      }
      // The rest of a message that has come in part, and whatever else is there by now.
      waits = false
    }
  }

  /// How often the channel is read before what has come is handled: a client that never pauses is served too.
  private static let mostReads = 256

  private mutating func accept(_ bytes: [UInt8]) {
    reader.append(bytes)
    while let event = reader.next() { inbox.append(event) }
  }

  private mutating func flush() {
    for message in session.takeOutput() {
      var arrived: [[UInt8]] = []
      isOpen = channel.send(message) { arrived.append($0) } && isOpen
      for bytes in arrived { accept(bytes) }
    }
  }
}
