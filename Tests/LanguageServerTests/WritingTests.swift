import JSON
import LanguageServerProtocol
import Testing

/// What helps to write a report.
struct WritingTests {
  @Test func `behind an opening mark stand the documents whose titles fit, with their numbers`() {
    var editor = TestEditor()
    editor.open("根据《全面实施预算绩效")
    let items = editor.ask("textDocument/completion", and: "\"position\":\(editor.position(11))")["items"]?.array ?? []
    let labels = items.compactMap { $0["label"]?.string }
    #expect(labels.first == "《中共中央 国务院关于全面实施预算绩效管理的意见》")
    #expect(items.first?["textEdit"]?["newText"]?.string == "中共中央 国务院关于全面实施预算绩效管理的意见》（中发〔2018〕34号）")
    #expect(editor.words(at: items.first?["textEdit"]?["range"]) == "全面实施预算绩效")
    #expect(items.first?["documentation"] == nil)
    guard let item = items.first else { return }
    var json = JSONWriter()
    item.write(to: &json)
    let resolved = editor.request("completionItem/resolve", String(decoding: json.bytes, as: UTF8.self))
    guard case .value(let value) = resolved else {
      Issue.record("not resolved")
      return
    }
    #expect(value["documentation"]?["value"]?.string?.contains("2018年") == true)
    #expect(value["label"] == item["label"])
  }

  @Test func `the mark that the editor has closed is written once`() {
    var editor = TestEditor()
    editor.open("根据《全面实施预算绩效》")
    let items = editor.ask("textDocument/completion", and: "\"position\":\(editor.position(11))")["items"]?.array ?? []
    #expect(editor.words(at: items.first?["textEdit"]?["range"]) == "全面实施预算绩效》")
  }

  @Test func `behind the bracket of a number stand the known numbers of its code`() {
    var editor = TestEditor()
    editor.open("《意见》（中发〔")
    let items = editor.ask("textDocument/completion", and: "\"position\":\(editor.position(8))")["items"]?.array ?? []
    #expect(items.contains { $0["textEdit"]?["newText"]?.string == "2018〕34号" })
    #expect(items.allSatisfy { $0["label"]?.string?.hasPrefix("中发〔") != false || $0["label"]?.string?.hasPrefix("〔") == true })
  }

  @Test func `nothing is offered where nothing is begun`() {
    var editor = TestEditor()
    editor.open("根据《意见》，全面实施预算绩效")
    let answer = editor.ask("textDocument/completion", and: "\"position\":\(editor.position(15))")
    #expect(answer["items"]?.array == [])
  }

  @Test func `a citation tells what is known of the document`() {
    var editor = TestEditor()
    editor.open("根据《中共中央 国务院关于全面实施预算绩效管理的意见》（中发〔2018〕34号）的要求。")
    for place in ["绩效管理", "2018"] {
      let hover = editor.ask("textDocument/hover", at: place)["contents"]?["value"]?.string ?? ""
      #expect(hover.contains("现行有效"), "\(place)")
    }
  }
}
