import JSON
import LanguageServerProtocol
import Synchronization
import Testing
import Workspaces

@testable import LanguageServer

/// A finding is let be by an entry of the baseline.
struct BaselineActionTests {
  private static let wrong = "支出100.00万元，其中：基本支出60.00万元，项目支出30.00万元。"
  private static let configuration = "/reports/.reportlint.json"
  private static let baseline = "/reports/.reportlint-baseline.json"

  /// Files that are nowhere.
  private final class Disk: Sendable {
    let words: Mutex<[String: String]>

    init(_ words: [String: String] = [:]) {
      self.words = Mutex(words)
    }

    subscript(_ path: String) -> String? { words.withLock { $0[path] } }

    var files: WorkspaceFiles {
      WorkspaceFiles(
        reports: { _ in [] }, text: { _ in nil },
        contents: { path in .success(self[path.display].map { Array($0.utf8) }) },
        write: { path, bytes in
          if path.display.contains("/locked/") { return .denied }
          self.words.withLock { $0[path.display] = String(decoding: bytes, as: UTF8.self) }
          return nil
        })
    }
  }

  /// Chooses the action at the words, and gives what the user is shown.
  private func letBe(_ words: String, in editor: inout TestEditor) throws -> String {
    let action = try #require(editor.actions(at: words).last { $0["title"]?.string?.contains("记入基线") == true })
    var json = JSONWriter()
    action.write(to: &json)
    editor.request("workspace/executeCommand", String(decoding: json.bytes, as: UTF8.self))
    let shown = editor.received.compactMap { message -> String? in
      if case .notification("window/showMessage", let params) = message { params?["message"]?.string } else { nil }
    }
    return shown.joined(separator: "\n")
  }

  @Test(arguments: PositionEncoding.allCases) func `baseline and configuration are made where there are none`(_ encoding: PositionEncoding)
    throws
  {
    let disk = Disk()
    var editor = TestEditor(encoding, files: disk.files)
    editor.open("𠮷报告\n" + Self.wrong)
    #expect(editor.flagged == ["sum-mismatch 100.00万元"])
    #expect(try letBe("100.00", in: &editor).contains("已记入 \(Self.baseline)"))
    #expect(editor.flagged == [])
    #expect(disk[Self.configuration] == "{\n  \"baseline\": \".reportlint-baseline.json\"\n}\n")
    #expect(disk[Self.baseline]?.contains(#""file":"draft.txt","rule":"sum-mismatch","quantity":"支出","value":"100.00万元""#) == true)
    // A figure that changes brings the finding back.
    let place = editor.place(of: "60.00")
    editor.change([TestEditor.Change(range: place, words: "61.00")])
    #expect(editor.flagged == ["sum-mismatch 100.00万元"])
  }

  @Test(arguments: ["{}", "{\n  // 全县约定\n  \"region\": \"湖南\",\n}\n", "// 空\n{ \"rules\": {} }"]) func `a configuration keeps what it says`(
    _ words: String
  ) throws {
    let disk = Disk([Self.configuration: words])
    var editor = TestEditor(files: disk.files)
    editor.open(Self.wrong)
    _ = try letBe("100.00", in: &editor)
    #expect(editor.flagged == [])
    let changed = try #require(disk[Self.configuration])
    let (file, problems) = ConfigurationFile.read(
      Array(changed.utf8), path: FilePath(Self.configuration), knowing: ConfigurationVocabulary(rules: []))
    #expect(problems.isEmpty, "\(changed)")
    #expect(file.baseline?.value == FilePath(Self.baseline))
    #expect(words.split(separator: "\n").allSatisfy { $0.hasPrefix("{") || changed.contains($0) } || words.hasPrefix("//"), "\(changed)")
  }

  @Test func `the baseline that a configuration names gets one more entry, and others stay`() throws {
    let known = #"{"version":1,"entries":[{"file":"别的.txt","rule":"zero-base","value":"0","reason":"口径"}]}"#
    let disk = Disk([Self.configuration: #"{ "baseline": "known/b.json" }"#, "/reports/known/b.json": known])
    var editor = TestEditor(files: disk.files)
    editor.open(Self.wrong + "\n\n概况。\n\n" + Self.wrong)
    #expect(editor.flagged.count == 2)
    _ = try letBe("100.00", in: &editor)
    #expect(editor.flagged.count == 1)
    _ = try letBe("概况。\n\n支出100.00", in: &editor)
    #expect(editor.flagged == [])
    let written = try #require(disk["/reports/known/b.json"])
    #expect(
      written.contains(#""file":"../draft.txt""#) && written.contains(#""count":2"#) && written.contains(#""reason":"口径""#), "\(written)")
    #expect(disk[Self.configuration] == #"{ "baseline": "known/b.json" }"#)
  }

  @Test func `an entry that expired holds again`() throws {
    let words = #""value":"100.00万元","words":["60.00万元","30.00万元"]"#
    let key = #""file":"draft.txt","rule":"sum-mismatch","quantity":"支出",\#(words)"#
    let disk = Disk([
      Self.configuration: #"{ "baseline": ".reportlint-baseline.json" }"#,
      Self.baseline: #"{"version":1,"entries":[{\#(key),"reason":"口径","expires":"2020-01-01"}]}"#,
    ])
    var editor = TestEditor(files: disk.files)
    editor.open(Self.wrong)
    #expect(editor.flagged.count == 1)
    _ = try letBe("100.00", in: &editor)
    #expect(editor.flagged == [])
    #expect(disk[Self.baseline]?.contains("口径") == true && disk[Self.baseline]?.contains("expires") == false)
  }

  @Test func `what is broken or cannot be written stays as it is, and the user is told`() throws {
    for (configuration, baseline) in [("{ \"region\": ", nil), ("{ \"baseline\": \".reportlint-baseline.json\" }", "{ \"version\": 7 }")] {
      let disk = Disk([Self.configuration: configuration].merging(baseline.map { [Self.baseline: $0] } ?? [:]) { $1 })
      var editor = TestEditor(files: disk.files)
      editor.open(Self.wrong)
      #expect(try letBe("100.00", in: &editor).contains("没有记入"))
      #expect(disk[Self.configuration] == configuration)
      #expect(disk[Self.baseline] == baseline)
    }
    let disk = Disk([Self.configuration: "{ \"baseline\": \"locked/b.json\" }", "/reports/locked/b.json": "{\"version\":1,\"entries\":[]}"])
    var editor = TestEditor(files: disk.files)
    editor.open(Self.wrong)
    #expect(try letBe("100.00", in: &editor).contains("没有记入：不能写入 /reports/locked/b.json"))
    #expect(editor.flagged.count == 1)
  }

  @Test func `a draft without a file has no entry`() {
    var editor = TestEditor(files: Disk().files)
    editor.open(Self.wrong)
    let titles = editor.actions(at: "100.00").compactMap { $0["title"]?.string }
    #expect(titles.contains { $0.contains("记入基线") })
    let range = "\"range\":\(editor.range(0..<5)),\"context\":{\"diagnostics\":[]}"
    editor.open(Self.wrong, uri: "untitled:1")
    let params = "{\"textDocument\":{\"uri\":\"untitled:1\"},\(range)}"
    guard case .value(let actions) = editor.request("textDocument/codeAction", params) else {
      Issue.record("no answer")
      return
    }
    #expect(actions.array?.contains { $0["title"]?.string?.contains("记入基线") == true } == false)
  }

  @Test func `a client that takes commands alone gets the command itself`() {
    var editor = TestEditor(capabilities: "{}", files: Disk().files)
    editor.open(Self.wrong)
    #expect(editor.actions(at: "100.00").compactMap { $0["command"]?.string } == ["reportlint.addToBaseline"])
  }
}
