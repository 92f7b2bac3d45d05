import JSON
import LanguageServerProtocol
import Testing
import Workspaces

@testable import LanguageServer

/// The language of the server: that of the editor, unless a configuration or the editor's settings say otherwise.
struct LocaleTests {
  private static let wrong = "支出100.00万元，其中：基本支出60.00万元，项目支出30.00万元。"
  private static let english = "Total 100.00万元, but its items add up to 90.00万元: 10.00万元 too much"

  private func files(_ configuration: String) -> WorkspaceFiles {
    WorkspaceFiles(reports: { _ in [] }, text: { _ in nil }) { path in
      .success(path == FilePath("/reports/.reportlint.json") ? Array(configuration.utf8) : nil)
    }
  }

  private func message(_ editor: TestEditor) -> String? {
    editor.published[TestEditor.uri]?["diagnostics"]?.array?.first?["message"]?.string
  }

  @Test(arguments: [("en-US", true), ("en", true), ("zh-cn", false), ("de", false), (nil, false)] as [(String?, Bool)])
  func `diagnostics speak the language of the editor`(_ locale: String?, _ isEnglish: Bool) {
    var editor = TestEditor(locale: locale)
    editor.open(Self.wrong)
    #expect((message(editor) == Self.english) == isEnglish)
    #expect(message(editor)?.hasPrefix("合计写作100.00万元") == !isEnglish)
  }

  @Test func `settings come before the editor's locale, a configuration before the settings`() {
    var editor = TestEditor(options: #"{"language":"zh"}"#, locale: "en")
    editor.open(Self.wrong)
    #expect(message(editor)?.hasPrefix("合计写作") == true)
    var configured = TestEditor(options: #"{"language":"zh"}"#, files: files(#"{ "language": "en" }"#), locale: "zh-cn")
    configured.open(Self.wrong)
    #expect(message(configured) == Self.english)
  }

  @Test func `hovers, lenses, hints, symbols and actions speak English`() {
    var editor = TestEditor(locale: "en")
    editor.open("湖南省澧江县水利局2024年度部门整体支出绩效自评报告\n一、部门基本情况\n支出100.00万元，其中：基本支出60.00万元，项目支出30.00万元。\n")
    let hover = editor.ask("textDocument/hover", at: "100.00")["contents"]?["value"]?.string ?? ""
    #expect(hover.contains("Sum mismatch: 100.00万元 = 60.00万元 + 30.00万元 (computed 90.00, 10.00 too much)"))
    #expect(hover.contains("What: A total equals the sum of its items."))
    #expect(hover.contains("that is 1,000,000 yuan"))
    let section = editor.ask("textDocument/hover", at: "部门基本情况")["contents"]?["value"]?.string ?? ""
    #expect(section.contains("The outline asks for") && section.contains("Outline: "))
    let lens = editor.ask("textDocument/codeLens").array?.first?["command"]?["title"]?.string ?? ""
    #expect(lens.contains("3 figures recognised, 3 checked, 0 not covered"))
    let symbols = editor.ask("textDocument/documentSymbol").array ?? []
    #expect(symbols.contains { $0["name"]?.string?.hasPrefix("Missing: ") == true })
    let titles = editor.actions(at: "100.00").compactMap { $0["title"]?.string }
    #expect(titles.contains("Change the total to 90.00万元"))
    #expect(titles.contains("Silence this place (by a comment, sum-mismatch)"))
  }

  @Test func `refusals and warnings speak English`() {
    var editor = TestEditor(files: files(#"{ "regio": "x" }"#), locale: "en")
    editor.open(Self.wrong)
    let shown = editor.received.compactMap { message in
      if case .notification("window/showMessage", let params) = message { params?["message"]?.string } else { nil }
    }
    #expect(
      shown == [
        "The configuration is wrong; the rest is checked as usual. /reports/.reportlint.json:1:3: there is no setting “regio”; did you mean “region”?"
      ])
  }
}
