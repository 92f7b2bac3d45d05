import Foundation
import JSON
import LanguageServerProtocol
import Linting
import ReportFacts
import ReportText
import Rules
import TestSupport
import Testing

@testable import LanguageServer

/// Whatever is typed, pasted and deleted: the server has the text that the client has, and says of it what a fresh check says.
struct RandomEditTests {
  /// How many edits are made in each encoding. `REPORTLINT_EDITS=10000` makes more.
  private static let count = ProcessInfo.processInfo.environment["REPORTLINT_EDITS"].flatMap(Int.init) ?? 300

  private static let pieces = [
    "支出100.00万元", "，其中：", "基本支出60.00万元", "，项目支出30.00万元", "。", "𠮷", "🇨🇳", "e\u{301}", "\u{FEFF}", "\n", "\r\n", "\r", "\t", "1", "0", ".",
    "万元", "比上年增加", "%", "|", "\n\n一、", "（二）", "《", "》", "增长5%", "\u{2028}", "\"\\",
  ]

  private static let reports: [String] = {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let own = texts(in: tests.appending(path: "Fixtures/FaultyReports"))
    let real = texts(in: tests.appending(path: "../../shared/corpus").standardized)
    if real.isEmpty { print("NOT TESTED on real reports: ../shared/corpus is not there") }
    return own + real
  }()

  private static func texts(in folder: URL) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()) ?? []
    return names.filter { $0.hasSuffix(".txt") }.compactMap { try? String(contentsOf: folder.appending(path: $0), encoding: .utf8) }
  }

  @Test(arguments: PositionEncoding.allCases) func `after any edits both sides have the same text and the same findings`(
    _ encoding: PositionEncoding
  ) throws {
    #expect(!Self.reports.isEmpty)
    var random = SplitMix64(seed: 5)
    var editor = TestEditor(encoding)
    for step in 0..<Self.count {
      if step % 100 == 0 { editor.open(Self.excerpt(&random)) }
      editor.change(Self.changes(to: editor.text.unicodeScalars.count, &random))
      let document = try #require(editor.session.documents[TestEditor.uri])
      guard document.text == SourceText(editor.text) else {
        Issue.record("the texts differ after edit \(step)")
        return
      }
      let told = editor.published[TestEditor.uri]?["diagnostics"]
      guard told == Self.fresh(document.text, encoding) else {
        Issue.record("the findings differ after edit \(step)")
        return
      }
    }
  }

  /// What a check says that has seen no other text, as it would be published.
  private static func fresh(_ text: SourceText, _ encoding: PositionEncoding) -> JSONValue? {
    let findings = ShownFindings(Linter(.standard).lint(Analysis(text)), limit: Reading.limit).findings
    var shape = DiagnosticShape()
    shape.encoding = encoding
    shape.showsRelated = true
    shape.carriesFixes = true
    let lines = LineIndex(text, countsByteOrderMark: true)
    let writer = DiagnosticWriter(uri: TestEditor.uri, Positions(lines, encoding), shape)
    var json = JSONWriter()
    findings.map(writer.diagnostic).write(to: &json)
    return try? JSONReader.read(json.bytes)
  }

  /// About two thousand characters of a report with mistakes.
  private static func excerpt(_ random: inout SplitMix64) -> String {
    let scalars = Array((reports.randomElement(using: &random) ?? "").unicodeScalars)
    let start = Int.random(in: 0...max(0, scalars.count - 2000), using: &random)
    return TestEditor.string(Array(scalars[start..<min(scalars.count, start + 2000)]))
  }

  /// One to three changes, each of the text that the one before leaves, `count` scalars long at first.
  private static func changes(to count: Int, _ random: inout SplitMix64) -> [TestEditor.Change] {
    var count = count
    return (0..<Int.random(in: 1...3, using: &random)).map { _ in
      let start = Int.random(in: 0...count, using: &random)
      let removed =
        Bool.random(using: &random)
        ? 0 : min(count - start, Int.random(in: 0...(Int.random(in: 0...9, using: &random) == 0 ? 300 : 6), using: &random))
      var words = ""
      for _ in 0..<Int.random(in: 0...3, using: &random) { words += pieces.randomElement(using: &random) ?? "" }
      count += words.unicodeScalars.count - removed
      return TestEditor.Change(range: start..<start + removed, words: words)
    }
  }
}
