import Foundation
import JSON
import TestSupport
import Testing

struct JSONWriterTests {
  private func json(_ value: [UInt8]) -> String {
    var writer = JSONWriter()
    writer.string(value)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func `quotation marks, backslashes and control characters are escaped`() {
    #expect(json(Array("a\"b\\c\n\r\t\u{0}\u{1F}\u{7F}/".utf8)) == #""a\"b\\c\n\r\t\u0000\u001f\u007f/""#)
  }

  @Test func `line separators of JavaScript are escaped`() {
    #expect(json(Array("\u{2027}\u{2028}\u{2029}\u{202A}".utf8)) == "\"\u{2027}\\u2028\\u2029\u{202A}\"")
  }

  @Test func `Chinese and characters above U+FFFF stay as they are`() {
    #expect(json(Array("支出𠮷🇨🇳".utf8)) == "\"支出𠮷🇨🇳\"")
  }

  @Test func `bytes that are no UTF-8 become U+FFFD`() {
    #expect(json([0x41, 0xFF, 0xE4, 0xB8, 0x42, 0xED, 0xA0, 0x80]) == "\"A\u{FFFD}\u{FFFD}B\u{FFFD}\u{FFFD}\u{FFFD}\"")
  }

  @Test func `objects and arrays are parted by commas, in the order written`() {
    var writer = JSONWriter()
    writer.object { json in
      json.key("b")
      json.array { json in
        json.integer(-1)
        json.null()
        json.object { _ in }
        json.array { _ in }
      }
      json.key("a")
      json.boolean(true)
    }
    #expect(String(decoding: writer.bytes, as: UTF8.self) == #"{"b":[-1,null,{},[]],"a":true}"#)
  }

  @Test func `any bytes give JSON that a parser reads back`() throws {
    var random = SplitMix64(seed: 7)
    for _ in 0..<500 {
      let bytes = (0..<20).map { _ in
        Bool.random(using: &random) ? UInt8.random(in: 0...255, using: &random) : UInt8.random(in: 0...0x7F, using: &random)
      }
      var writer = JSONWriter()
      writer.array { $0.string(bytes) }
      let read = try JSONDecoder().decode([String].self, from: Data(writer.bytes))
      #expect(read == [String(decoding: bytes, as: UTF8.self)])
    }
  }
}
