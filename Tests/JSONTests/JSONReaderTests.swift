import Foundation
import JSON
import TestSupport
import Testing

struct JSONReaderTests {
  private func read(_ text: String) -> JSONValue? {
    try? JSONReader.read(Array(text.utf8))
  }

  private func offset(_ text: String) -> Int? {
    do {
      _ = try JSONReader.read(Array(text.utf8))
      return nil
    } catch {
      return error.offset
    }
  }

  @Test func `values of every kind are read, with white space around them`() {
    let read = read(#" {"a" : [1, -2.50, true, false, null, "x"] , "b":{}} "#)
    let elements: [JSONValue] = [.integer(1), .number("-2.50"), .boolean(true), .boolean(false), .null, .string("x")]
    #expect(read == .object(JSONObject([.init(key: "a", value: .array(elements)), .init(key: "b", value: .object(JSONObject([])))])))
  }

  @Test func `numbers that are whole are integers, however they are written`() {
    for (text, value) in [
      ("5.0", 5), ("5e2", 500), ("-0", 0), ("1.5e1", 15), ("9223372036854775807", Int.max), ("-9223372036854775808", Int.min),
    ] {
      #expect(read(text) == .integer(value), "\(text)")
    }
    #expect(read("9223372036854775808") == .number("9223372036854775808"))
    #expect(read("1e400") == .number("1e400"))
  }

  @Test func `escapes are read, pairs of surrogates as one scalar, a lone one as U+FFFD`() {
    #expect(read(#""\u652f\n\"\\\/\ud842\udfb7\ud842""#) == .string("支\n\"\\/𠮷\u{FFFD}"))
  }

  @Test func `what is no JSON is told with the byte where it was noticed`() {
    for text in [
      "", "{", "[1,]", #"{"a":1,}"#, "01", "1.", "+1", "nul", #""a"#, "\"\n\"", "[1] 2", "// x\n1", "'a'", #"{"a" 1}"#, #""\x""#,
    ] {
      #expect(read(text) == nil, "\(text)")
    }
    #expect(offset("[1, x]") == 4)
  }

  @Test func `arrays nest no deeper than is safe`() {
    #expect(read(String(repeating: "[", count: 200) + String(repeating: "]", count: 200)) != nil)
    #expect(read(String(repeating: "[", count: 100_000)) == nil)
  }

  @Test func `random bytes are refused or read, and never trap`() {
    var random = SplitMix64(seed: 7)
    let alphabet = Array(#"{}[]":,\u0123ae.-+ tfn"#.utf8) + [0xE6, 0x94, 0xAF, 0xFF, 0x00]
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0...24, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? 0 }
      let ours = try? JSONReader.read(bytes)
      if ours != nil, String(validating: bytes, as: UTF8.self) != nil {
        #expect((try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)) != nil, "\(bytes)")
      }
    }
  }
}
