import JSON
import LanguageServerProtocol
import Testing

/// What the server knows of the outline that a report follows.
struct StructureTests {
  private static let text = """
    湖南省澧江县水利局2024年度部门整体支出绩效自评报告
    一、部门基本情况
    内设5个股室。
    二、一般公共预算支出情况
    全部用于基本支出和项目支出。
    三、政府性基金预算支出情况
    无。
    四、国有资本经营预算支出情况
    无。
    五、社会保险基金预算支出情况
    无。
    六、部门整体支出绩效情况
    自评良好。
    七、存在的问题及原因分析
    预算编制不够细。
    八、下一步改进措施
    细化预算编制。

    """

  @Test func `sections that are missing stand in the outline as such`() {
    var editor = TestEditor()
    editor.open(Self.text)
    let names = (editor.ask("textDocument/documentSymbol").array ?? []).compactMap { $0["name"]?.string }
    #expect(names.contains("一、部门基本情况"))
    #expect(names.contains { $0.hasPrefix("缺少：九、部门整体支出绩效自评结果") }, "\(names)")
  }

  @Test func `at the beginning of a line the headings are offered that are missing`() {
    var editor = TestEditor()
    editor.open(Self.text)
    let end = editor.text.unicodeScalars.count
    let items = editor.ask("textDocument/completion", and: "\"position\":\(editor.position(end))")["items"]?.array ?? []
    #expect(items.contains { $0["label"]?.string?.hasPrefix("九、部门整体支出绩效自评结果") == true })
  }

  @Test func `a heading tells what the outline wants there`() {
    var editor = TestEditor()
    editor.open(Self.text)
    let hover = editor.ask("textDocument/hover", at: "一、部门")["contents"]?["value"]?.string ?? ""
    #expect(hover.contains("提纲要求"), "\(hover)")
  }

  @Test func `all missing sections are put in at once`() {
    var editor = TestEditor()
    editor.open(Self.text.replacing("八、下一步改进措施\n细化预算编制。\n", with: ""))
    let flagged = editor.published[TestEditor.uri]?["diagnostics"]?.array?.first { $0["code"]?.string == "missing-section" }
    guard let flagged else {
      Issue.record("no section is missing")
      return
    }
    var range = JSONWriter()
    flagged["range"]?.write(to: &range)
    let more = "\"range\":\(String(decoding: range.bytes, as: UTF8.self)),\"context\":{\"diagnostics\":[]}"
    let actions = editor.ask("textDocument/codeAction", and: more).array ?? []
    let all = actions.first { $0["title"]?.string?.contains("全部缺少的章节") == true }
    let mended = editor.text(after: all?["edit"])
    #expect(mended.contains("改进措施"), "\(actions.map { $0["title"]?.string ?? "" })")
  }
}
