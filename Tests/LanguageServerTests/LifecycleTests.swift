import Foundation
import JSON
import LanguageServerProtocol
import Testing

@testable import LanguageServer

/// How a session begins, refuses and ends.
struct LifecycleTests {
  @Test func `a request before the beginning and one after the end are refused`() {
    var editor = TestEditor(begins: false)
    #expect(editor.request("textDocument/hover") == .error(-32002))
    editor.request("initialize", "{\"capabilities\":{}}")
    #expect(editor.request("nonsense") == .error(-32601))
    #expect(editor.request("shutdown") == .value(.null))
    #expect(editor.request("textDocument/hover") == .error(-32600))
    editor.notify("exit", "null")
    #expect(editor.session.exitStatus == 0)
  }

  @Test func `an end without goodbye is a failure`() {
    var editor = TestEditor()
    editor.notify("exit", "null")
    #expect(editor.session.exitStatus == 1)
  }

  @Test func `batches and other values are no messages`() {
    var session = Session(SessionEnvironment(catalog: .init([]), version: "", files: .none))
    for bytes in ["[]", "[{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"shutdown\"}]", "5", "\"x\"", "null", "{}", "{\"id\":null}"] {
      guard let json = try? JSONReader.read(Array(bytes.utf8)) else { continue }
      session.receive(Incoming(json))
      let output = session.takeOutput().map { String(decoding: $0, as: UTF8.self) }
      #expect(output.count == 1 && output[0].contains("-32600"), "\(bytes)")
    }
  }

  @Test func `every capability is announced for a route that answers`() {
    var editor = TestEditor(capabilities: TestEditor.pulling)
    let announced = Set(editor.capabilities.object?.members.map(\.key) ?? [])
    let offered = Set(Route.all.compactMap { $0.offer.map { "\($0.name)" } })
    #expect(announced == offered.union(["positionEncoding"]))
    for method in Route.requests.keys.sorted() where method != "shutdown" {
      #expect(editor.request(method) != .error(-32601), "\(method)")
    }
  }

  @Test func `every capability is on the page of what is stable`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let page = try String(contentsOf: root.appending(path: "Sources/reportlint/Documentation.docc/Stability.md"), encoding: .utf8)
    for name in Route.all.compactMap({ $0.offer.map { "\($0.name)" } }) { #expect(page.contains("`\(name)`"), "\(name)") }
  }

  @Test func `no method has two routes`() {
    #expect(Set(Route.all.map(\.method)).count == Route.all.count)
  }

  @Test func `the first encoding that the client offers is taken`() {
    for (offered, taken) in [("[\"utf-32\",\"utf-16\"]", "utf-32"), ("[\"utf-7\",\"utf-8\"]", "utf-8"), ("[]", "utf-16")] {
      let editor = TestEditor(capabilities: "{\"general\":{\"positionEncodings\":\(offered)}}")
      #expect(editor.capabilities["positionEncoding"]?.string == taken)
    }
    #expect(TestEditor(capabilities: "{}").capabilities["positionEncoding"]?.string == "utf-16")
  }

  @Test func `the workspace is checked file by file, and can be cancelled`() {
    let files = WorkspaceFiles(
      reports: { _ in ["file:///reports/a.txt", "file:///reports/b.txt"] },
      text: { _ in .init("支出100.00万元，其中：基本支出60.00万元，项目支出30.00万元。") })
    var editor = TestEditor(capabilities: TestEditor.pulling, files: files)
    guard case .value(let answer) = editor.request("workspace/diagnostic", "{\"previousResultIds\":[]}") else {
      Issue.record("no answer")
      return
    }
    #expect(answer["items"]?.array?.count == 2)
    let id = answer["items"]?.array?.first?["resultId"]?.string ?? ""
    let again = editor.request(
      "workspace/diagnostic", "{\"previousResultIds\":[{\"uri\":\"file:///reports/a.txt\",\"value\":\"\(id)\"}],\"workDoneToken\":1}")
    guard case .value(let second) = again else {
      Issue.record("no second answer")
      return
    }
    #expect(second["items"]?.array?.first?["kind"]?.string == "unchanged")
    #expect(editor.received.contains { if case .notification("$/progress", _) = $0 { true } else { false } })
  }
}
