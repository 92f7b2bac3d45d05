import JSON
import LanguageServerProtocol
import Testing

@testable import LanguageServer

/// What the user of an editor sees while writing.
struct EditingTests {
  private static let wrong = "支出100.00万元，其中：基本支出60.00万元，项目支出30.00万元。"

  @Test(arguments: PositionEncoding.allCases) func `a wrong total is flagged where it stands, whatever stands before it`(
    _ encoding: PositionEncoding
  ) {
    var editor = TestEditor(encoding)
    editor.open("𠮷林省🇨🇳e\u{301}\r\n\t𠮷" + Self.wrong)
    #expect(editor.flagged == ["sum-mismatch 100.00万元"])
  }

  @Test func `what is typed is judged at once`() {
    var editor = TestEditor()
    editor.open("")
    editor.type(Self.wrong)
    #expect(editor.flagged == ["sum-mismatch 100.00万元"])
    editor.change([TestEditor.Change(range: editor.place(of: "100.00"), words: "90.00")])
    #expect(editor.flagged == [])
  }

  @Test func `several changes in one message follow one another`() {
    var editor = TestEditor()
    editor.open("甲")
    editor.change([
      TestEditor.Change(range: 0..<1, words: "乙丙"), TestEditor.Change(range: 1..<2, words: "\r\n" + Self.wrong),
      TestEditor.Change(range: 0..<1, words: ""),
    ])
    #expect(editor.text == "\r\n" + Self.wrong)
    #expect(editor.flagged == ["sum-mismatch 100.00万元"])
  }

  @Test func `diagnostics carry the version they are about`() {
    var editor = TestEditor()
    editor.open(Self.wrong)
    editor.type("\n")
    #expect(editor.published[TestEditor.uri]?["version"]?.integer == 2)
  }

  @Test func `a closed document has no diagnostics`() {
    var editor = TestEditor()
    editor.open(Self.wrong)
    editor.notify("textDocument/didClose", "{\"textDocument\":{\"uri\":\"\(TestEditor.uri)\"}}")
    #expect(editor.published[TestEditor.uri]?["diagnostics"]?.array == [])
  }

  @Test func `a client that asks is told nothing unasked`() {
    var editor = TestEditor(capabilities: TestEditor.pulling)
    editor.open(Self.wrong)
    #expect(editor.published.isEmpty)
    let answer = editor.ask("textDocument/diagnostic")
    #expect(answer["items"]?.array?.count == 1)
    let again = editor.ask("textDocument/diagnostic", and: "\"previousResultId\":\"\(answer["resultId"]?.string ?? "")\"")
    #expect(again["kind"]?.string == "unchanged")
    editor.change([TestEditor.Change(range: editor.place(of: "100.00"), words: "90.00")])
    #expect(editor.ask("textDocument/diagnostic")["items"]?.array?.isEmpty == true)
  }

  @Test func `a position outside the text is clamped and logged, without a word of the text`() {
    var editor = TestEditor()
    editor.open(Self.wrong)
    editor.notify(
      "textDocument/didChange",
      """
      {"textDocument":{"uri":"\(TestEditor.uri)","version":2},"contentChanges":[{"range":{"start":{"line":9,"character":9},\
      "end":{"line":99,"character":0}},"text":"完"}]}
      """)
    #expect(editor.session.documents[TestEditor.uri]?.text.string(0..<1000) == Self.wrong + "完")
    let logged = editor.received.compactMap { message in
      if case .notification("window/logMessage", let params) = message { params?["message"]?.string } else { nil }
    }
    #expect(logged.count == 1)
    #expect(logged.allSatisfy { !$0.contains("支出") })
  }

  @Test func `settings switch a rule off and on again`() {
    var editor = TestEditor(options: "{\"rules\":{\"sum-mismatch\":\"off\"}}")
    editor.open(Self.wrong)
    #expect(editor.flagged == [])
    editor.notify("workspace/didChangeConfiguration", "{\"settings\":{\"reportlint\":{\"rules\":{\"sum-mismatch\":\"hint\"}}}}")
    #expect(editor.flagged == ["sum-mismatch 100.00万元"])
    #expect(editor.published[TestEditor.uri]?["diagnostics"]?.array?.first?["severity"]?.integer == 4)
  }
}
