import JSON
import LanguageServerProtocol
import Testing

/// What helps to read a report.
struct ReadingAidTests {
  private static let text = """
    一、基本情况
    支出90.00万元，其中：基本支出60.00万元，项目支出30.00万元。
    （一）预算
    水利支出100.00万元，其中：人员经费60.00万元，公用经费30.00万元。
    二、绩效
    """

  private func opened(_ text: String = Self.text) -> TestEditor {
    var editor = TestEditor()
    editor.open(text)
    return editor
  }

  @Test func `a figure tells its claims`() {
    var editor = opened()
    let hover = editor.ask("textDocument/hover", at: "90.00")["contents"]?["value"]?.string ?? ""
    #expect(hover.contains("900,000"))
    #expect(hover.contains("60.00万元 + 30.00万元"))
    let wrong = editor.ask("textDocument/hover", at: "100.00")["contents"]?["value"]?.string ?? ""
    #expect(wrong.contains("sum-mismatch"))
    #expect(wrong.contains("多出 10.00"))
  }

  @Test func `totals carry a sign that says whether they add up`() {
    var editor = opened()
    let whole = "\"range\":{\"start\":{\"line\":0,\"character\":0},\"end\":{\"line\":9,\"character\":0}}"
    let hints = editor.ask("textDocument/inlayHint", and: whole).array ?? []
    #expect(hints.map { $0["label"]?.string } == ["Σ ✓", "Σ ✗ 差 10.00"])
  }

  @Test func `a total leads to its parts and a part to its total`() {
    var editor = opened()
    let parts = editor.ask("textDocument/definition", at: "90.00").array ?? []
    #expect(parts.map { editor.words(at: $0["range"]) } == ["60.00万元", "30.00万元"])
    let total = editor.ask("textDocument/definition", at: "30.00").array ?? []
    #expect(total.map { editor.words(at: $0["range"]) } == ["90.00万元"])
    let highlights = editor.ask("textDocument/documentHighlight", at: "60.00").array ?? []
    #expect(highlights.map { editor.words(at: $0["range"]) } == ["90.00万元", "60.00万元", "30.00万元"])
  }

  @Test func `a figure told twice is renamed in both places, each in its unit`() {
    var editor = opened("2023年度公用经费支出1613.46万元。\n\n2023年公用经费支出16,134,600元。\n")
    #expect(editor.words(at: editor.ask("textDocument/prepareRename", at: "1613.46")["range"]) == "1613.46")
    let edit = editor.ask("textDocument/rename", at: "1613.46", and: "\"newName\":\"1700.50\"")
    #expect(editor.text(after: edit) == "2023年度公用经费支出1700.50万元。\n\n2023年公用经费支出17,005,000元。\n")
    #expect(editor.ask("textDocument/rename", at: "1613.46", and: "\"newName\":\"很多\"") == .null)
  }

  @Test func `headings nest as documents number them`() {
    var editor = opened()
    let symbols = editor.ask("textDocument/documentSymbol").array ?? []
    #expect(symbols.map { $0["name"]?.string } == ["一、基本情况", "二、绩效"])
    #expect(symbols.first?["children"]?.array?.first?["name"]?.string == "（一）预算")
    let folds = editor.ask("textDocument/foldingRange").array ?? []
    #expect(folds.map { [$0["startLine"]?.integer, $0["endLine"]?.integer] } == [[0, 3], [2, 3]])
  }

  @Test func `a selection grows from the figure to the report`() {
    var editor = opened()
    var range = editor.ask("textDocument/selectionRange", and: "\"positions\":[\(editor.position(editor.place(of: "60.00").lowerBound))]")
      .array?.first
    var words: [String] = []
    while let next = range {
      words.append(editor.words(at: next["range"]))
      range = next["parent"]
    }
    #expect(words.first == "60.00万元")
    #expect(words.last == Self.text)
    #expect(words == words.sorted { $0.utf8.count < $1.utf8.count })
  }

  @Test func `tokens name headings, figures and units, and mark what fails`() {
    var editor = opened()
    let data = editor.ask("textDocument/semanticTokens/full")
    let numbers = (data["data"]?.array ?? []).compactMap(\.integer)
    #expect(numbers.prefix(5) == [0, 0, 6, 0, 0], "the first heading")
    let marks = stride(from: 4, to: numbers.count, by: 5).map { numbers[$0] }
    #expect(marks.contains(1) && marks.contains(2))
    editor.type("\n三、问题")
    let delta = editor.ask("textDocument/semanticTokens/full/delta", and: "\"previousResultId\":\"\(data["resultId"]?.string ?? "")\"")
    #expect(delta["edits"]?.array?.count == 1)
    #expect(delta["edits"]?.array?.first?["data"]?.array?.count == 5)
  }

  @Test func `the first line says how much was checked`() {
    var editor = opened()
    let lens = editor.ask("textDocument/codeLens").array?.first
    #expect(lens?["command"]?["title"]?.string == "共识别 6 个数值，核对 6 个，未涉及 0 个；发现 1 处问题")
  }
}
