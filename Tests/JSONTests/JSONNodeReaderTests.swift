import JSON
import Testing

struct JSONNodeReaderTests {
  private func read(_ text: String) throws -> JSONNode { try JSONNodeReader.read(Array(text.utf8)) }

  /// What is wrong with a text and where.
  private func failure(_ text: String) -> String? {
    do {
      _ = try read(text)
      return nil
    } catch let error as JSONNodeReader.Failure {
      return "\(error.reason) \(error.offset)"
    } catch {
      return nil
    }
  }

  @Test func `comments, trailing commas and a byte-order mark are taken`() throws {
    let text = "\u{FEFF}// 配置\n{ /* 提纲 */ \"outline\": \"a\", // 湖南\n \"include\": [\"x\", \"y\",], }\n/* 完 */"
    let node = try read(text)
    #expect(node["outline"]?.string == "a")
    #expect(node["include"]?.array?.compactMap(\.string) == ["x", "y"])
  }

  @Test func `everything knows where it stands`() throws {
    let text = #"{ "规则": [ 1, true ] }"#
    let node = try read(text)
    let bytes = Array(text.utf8)
    let member = try #require(node.members?.first)
    #expect(String(decoding: bytes[member.keyRange], as: UTF8.self) == #""规则""#)
    #expect(String(decoding: bytes[member.value.range], as: UTF8.self) == "[ 1, true ]")
    #expect(member.value.array.map { $0.map { String(decoding: bytes[$0.range], as: UTF8.self) } } == ["1", "true"])
  }

  @Test func `what is wrong is told with its place`() {
    #expect(failure("") == "end 0")
    #expect(failure("{") == "end 1")
    #expect(failure(#"{"a" 1}"#) == "colon 5")
    #expect(failure(#"{"a": 1 "b": 2}"#) == "comma 8")
    #expect(failure(#"{a: 1}"#) == "key 1")
    #expect(failure(#"{"a": yes}"#) == "value 6")
    #expect(failure("{\"a\": \"x\n\"}") == "openString 6")
    #expect(failure("{} /* x") == "openComment 3")
    #expect(failure("{} {}") == "surplus 3")
    #expect(failure("[,]") == "value 1")
    #expect(failure("{,}") == "key 1")
    #expect(failure(String(repeating: "[", count: 100_000)) == "depth 256")
  }

  @Test func `no beginning of a text makes it trap`() {
    let bytes = Array("\u{FEFF}{ \"a\": [1.5e3, -2, \"\\u4e00\\ud840\\udc00\", null, true, {}], /* x */ \"b\": false, } // y".utf8)
    for count in 0...bytes.count { _ = try? JSONNodeReader.read(Array(bytes.prefix(count))) }
  }
}
