import JSON
import LanguageServerProtocol
import Testing

@testable import LanguageServer

/// What has arrived and is not handled yet.
struct InboxTests {
  private func message(_ words: String) -> MessageReader.Event {
    (try? JSONReader.read(Array(words.utf8))).map(MessageReader.Event.message) ?? .malformed
  }

  @Test func `a request that is cancelled while it waits is never begun`() {
    var inbox = Inbox()
    inbox.append(message(#"{"id":1,"method":"textDocument/hover"}"#))
    inbox.append(message(#"{"id":"1","method":"textDocument/hover"}"#))
    inbox.append(message(#"{"method":"$/cancelRequest","params":{"id":1}}"#))
    #expect(inbox.next() == .cancelled(.integer(1)))
    #expect(inbox.next() == .incoming(.request(id: .string("1"), method: "textDocument/hover", params: nil)))
    #expect(inbox.next() == nil)
  }

  @Test func `diagnostics that a waiting change makes useless are known to be`() {
    var inbox = Inbox()
    let pull = Incoming.request(
      id: .integer(1), method: "textDocument/diagnostic", params: try? JSONReader.read(Array(#"{"textDocument":{"uri":"a:"}}"#.utf8)))
    #expect(!inbox.makesUseless(pull))
    inbox.append(message(#"{"method":"textDocument/didChange","params":{"textDocument":{"uri":"a:"}}}"#))
    inbox.append(message(#"{"method":"textDocument/didChange","params":{"textDocument":{"uri":"b:"}}}"#))
    #expect(inbox.makesUseless(pull))
    _ = inbox.next()
    #expect(!inbox.makesUseless(pull))
  }

  @Test func `an outdated pull is refused so that the client asks again`() {
    var session = Session(SessionEnvironment(catalog: .init([]), version: "", files: .none))
    session.receive(.request(id: .integer(0), method: "initialize", params: nil))
    session.receive(.request(id: .integer(1), method: "textDocument/diagnostic", params: nil), isOutdated: true)
    let answer = session.takeOutput().last.map { String(decoding: $0, as: UTF8.self) } ?? ""
    #expect(answer.contains("-32802") && answer.contains("\"retriggerRequest\":true"))
  }
}
