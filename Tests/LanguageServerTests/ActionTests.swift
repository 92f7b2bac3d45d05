import JSON
import LanguageServerProtocol
import Testing

/// What the user can have done.
struct ActionTests {
  private static let wrong = "支出100.00万元，其中：基本支出60.00万元，项目支出30.00万元。"

  @Test(arguments: PositionEncoding.allCases) func `a fix mends the text, behind characters of any width`(_ encoding: PositionEncoding) {
    var editor = TestEditor(encoding)
    editor.open("𠮷🇨🇳。" + Self.wrong)
    let actions = editor.actions(at: "100.00")
    #expect(actions.first?["isPreferred"]?.boolean == true)
    #expect(editor.text(after: actions.first?["edit"]) == "𠮷🇨🇳。支出90.00万元，其中：基本支出60.00万元，项目支出30.00万元。")
  }

  @Test func `a diagnostic finds its fixes though the range is wrong and its data is stale`() {
    var editor = TestEditor()
    editor.open("报告\n" + Self.wrong)
    guard let shown = editor.published[TestEditor.uri]?["diagnostics"]?.array?.first else {
      Issue.record("nothing is flagged")
      return
    }
    let nowhere = "{\"start\":{\"line\":0,\"character\":0},\"end\":{\"line\":0,\"character\":0}}"
    var json = JSONWriter()
    shown.write(to: &json)
    let diagnostic = String(decoding: json.bytes, as: UTF8.self).replacing("\"data\":", with: "\"data\":7,\"other\":")
    let actions = editor.ask("textDocument/codeAction", and: "\"range\":\(nowhere),\"context\":{\"diagnostics\":[\(diagnostic)]}")
    #expect(actions.array?.isEmpty == false)
  }

  @Test func `all findings of a rule are mended at once`() {
    var editor = TestEditor()
    editor.open(Self.wrong + "\n\n" + Self.wrong.replacing("支出100.00", with: "卫生支出200.00"))
    let action = editor.actions(at: "100.00").first { $0["title"]?.string?.contains("一并改正") == true }
    #expect(action?["title"]?.string?.contains("2处") == true)
    let mended = editor.text(after: action?["edit"])
    #expect(mended.contains("卫生支出90.00万元"))
  }

  @Test func `a client that wants other kinds of actions gets none`() {
    var editor = TestEditor()
    editor.open(Self.wrong)
    #expect(editor.actions(at: "100.00", only: "refactor").isEmpty)
    #expect(editor.actions(at: "100.00", only: "source.fixAll").isEmpty, "no fix of a figure is safe")
  }

  @Test func `a finding can be let be by a comment`() {
    var editor = TestEditor()
    editor.open("报告\n" + Self.wrong)
    let action = editor.actions(at: "100.00").first { $0["title"]?.string?.contains("不再提示") == true }
    let silenced = editor.text(after: action?["edit"])
    #expect(silenced == "报告\n<!-- reportlint-disable-next-line sum-mismatch -->\n" + Self.wrong)
    editor.open(silenced)
    #expect(editor.flagged == [])
  }

  @Test func `a client that takes document changes gets them with the version`() {
    var editor = TestEditor(
      capabilities: TestEditor.everything.replacing(
        "\"applyEdit\":true", with: "\"applyEdit\":true,\"workspaceEdit\":{\"documentChanges\":true}"))
    editor.open(Self.wrong)
    let edit = editor.actions(at: "100.00").first?["edit"]
    #expect(edit?["changes"] == nil)
    #expect(edit?["documentChanges"]?.array?.first?["textDocument"]?["version"]?.integer == 1)
  }

  @Test func `a client that takes commands alone has the server apply the edit`() {
    var editor = TestEditor(capabilities: "{\"workspace\":{\"applyEdit\":true}}")
    editor.open(Self.wrong)
    guard let command = editor.actions(at: "100.00").first, let argument = command["arguments"]?.array?.first else {
      Issue.record("no command")
      return
    }
    var json = JSONWriter()
    argument.write(to: &json)
    editor.request(
      "workspace/executeCommand",
      "{\"command\":\"\(command["command"]?.string ?? "")\",\"arguments\":[\(String(decoding: json.bytes, as: UTF8.self))]}")
    guard case .request(_, "workspace/applyEdit", let params) = editor.received.last else {
      Issue.record("nothing is applied")
      return
    }
    let mended = editor.text(after: params?["edit"])
    #expect(mended.hasPrefix("支出90.00万元"))
  }
}
