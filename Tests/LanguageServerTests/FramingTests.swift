import JSON
import LanguageServerProtocol
import TestSupport
import Testing

/// What may come through a pipe.
struct FramingTests {
  private func framed(_ body: String) -> [UInt8] { Array("Content-Length: \(body.utf8.count)\r\n\r\n\(body)".utf8) }

  private func events(_ bytes: [UInt8], cutting: (Int) -> Int = { $0 }) -> [MessageReader.Event] {
    var reader = MessageReader()
    var events: [MessageReader.Event] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let size = max(1, min(cutting(rest.count), rest.count))
      reader.append(rest.prefix(size))
      rest = rest.dropFirst(size)
      while let event = reader.next() { events.append(event) }
    }
    return events
  }

  private let one = MessageReader.Event.message(.integer(1))

  @Test func `packets may be cut and joined anywhere`() {
    let bytes = framed("1") + framed("\"预算\"") + framed("1")
    for size in 1...bytes.count { #expect(events(bytes) { _ in size } == [one, .message(.string("预算")), one]) }
  }

  @Test func `other headers and lone line feeds are understood`() {
    let bytes = Array("Content-Type: application/vscode-jsonrpc; charset=utf-8\r\ncontent-length:1\r\n\r\n1Content-Length: 1\n\n1".utf8)
    #expect(events(bytes) == [one, one])
  }

  @Test func `a message that cannot be read does not take the next ones along`() {
    let long = Array("Content-Length: 20\r\n\r\n{\"id\":1}".utf8)
    let short = Array("Content-Length: 3\r\n\r\n{\"id\":1,\"method\":\"x\"}".utf8)
    let none = Array("Content-Type: x\r\n\r\n".utf8)
    let wild = Array("Content-Length: 99999999999999999999\r\n\r\n".utf8)
    for bad in [framed("{"), framed("{\"a\":}"), framed(""), long, short, none, wild] {
      let read = events(bad + framed("1") + framed("1"))
      #expect(read.suffix(1) == [one], "\(String(decoding: bad, as: UTF8.self))")
      #expect(read.contains(.malformed), "\(String(decoding: bad, as: UTF8.self))")
    }
  }

  @Test func `random bytes are survived, and what follows is read`() {
    var random = SplitMix64(seed: 7)
    for _ in 0..<200 {
      let noise = (0..<Int.random(in: 0..<400, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
      let read = events(noise + Array("\r\n\r\n".utf8) + framed("1") + framed("1")) { _ in 97 }
      #expect(read.suffix(1) == [one])
    }
  }
}
