import Linting
import ReportFacts
import ReportText
import Rules
import Testing
import Workspaces

private let wrong = "支出100.00万元，其中：基本支出60.00万元，项目支出30.00万元。\n"
private let other = "2022年支出80.00万元，其中：基本支出45.00万元，项目支出20.00万元。\n"
private let report = "# 云川县教育局2023年度部门整体支出绩效自评报告\n\n" + wrong + "\n" + other

struct BaselineTests {
  private let folder: TemporaryFolder
  private let file: String
  private let baseline: String

  init() throws {
    folder = try TemporaryFolder()
    file = try folder.write(report, to: "报告.md")
    baseline = folder.path + "/known.json"
  }

  private func check() throws -> Program { try Program.run("--check", "--format", "concise", "--baseline", baseline, file) }

  private func write() throws {
    let run = try Program.run("--check", "--write-baseline", "--baseline", baseline, file)
    #expect(run.status == 0)
    #expect(run.errors.contains("已把 2 条问题记入"), "\(run.errors)")
  }

  @Test func `a baseline silences what it was written of`() throws {
    #expect(try Program.run("--check", file).status == 1)
    try write()
    let run = try check()
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    #expect(run.output == "")
  }

  @Test func `text may be inserted and moved`() throws {
    try write()
    try folder.write("# 云川县教育局2023年度部门整体支出绩效自评报告\r\n\r\n本报告经局党组审定。\r\n\r\n\(other)\r\n\(wrong)", to: "报告.md")
    #expect(try check().status == 0)
  }

  @Test func `a figure that changes brings its finding back`() throws {
    try write()
    try folder.write(report.replacing("60.00万元", with: "61.00万元"), to: "报告.md")
    let run = try check()
    #expect(run.status == 1)
    #expect(run.output.split(separator: "\n").count == 1)
    #expect(run.errors.contains("有 1 条记下的问题已经没有了"), "\(run.errors)")
  }

  @Test func `reasons are kept when a baseline is written anew, and what was passed is told`() throws {
    try write()
    let words = String(decoding: try folder.read("known.json"), as: UTF8.self)
    #expect(words.contains(#""file":"报告.md","rule":"sum-mismatch","quantity":"支出","value":"100.00万元""#), "\(words)")
    let first = #""value":"100.00万元","#
    try folder.write(words.replacing(first, with: first + #""reason":"市里口径不同","expires":"2999-12-31","#), to: "known.json")
    try write()
    #expect(String(decoding: try folder.read("known.json"), as: UTF8.self).contains(#""reason":"市里口径不同","expires":"2999-12-31""#))
    try folder.write(words.replacing(first, with: first + #""expires":"2020-12-31","#), to: "known.json")
    let run = try check()
    #expect(run.status == 1)
    #expect(run.errors.contains("有 1 条已经过期"))
  }

  @Test func `a configuration may name the baseline`() throws {
    try write()
    try folder.write(#"{ "baseline": "known.json" }"#, to: ".reportlint.json")
    #expect(try Program.run("--check", file).status == 0)
  }

  @Test func `a baseline that is missing or broken is status 2, with its place`() throws {
    #expect(try check().status == 2)
    try folder.write("{\n  \"version\": 1,\n  \"entries\": [{ \"rule\": \"sum-mismatch\" }]\n}", to: "known.json")
    let run = try check()
    #expect(run.status == 2)
    #expect(run.errors.contains("known.json:3:15：每一条应写明"), "\(run.errors)")
  }

  @Test func `what is let be is not mended`() throws {
    try folder.write("# 自评报告\n\n1、基本支出。\n2、项目支出。\n", to: "报告.md")
    #expect(try Program.run("--check", "--write-baseline", "--baseline", baseline, file).status == 0)
    _ = try Program.run("--check", "--fix", "--baseline", baseline, file)
    #expect(String(decoding: try folder.read("报告.md"), as: UTF8.self).contains("1、基本支出"))
  }

  @Test func `findings alike are counted`() throws {
    let text = SourceText("\(wrong)\n概况。\n\n\(wrong)")
    let findings = Linter(.standard).lint(Analysis(text)).filter { $0.rule == "sum-mismatch" }
    try #require(findings.count == 2)
    var baseline = Baseline(path: FilePath("/b.json"))
    baseline.entries = baseline.entries(for: Array(findings.prefix(1)), of: text, named: "a", today: "2026-01-01")
    #expect(baseline.apply(to: findings, of: text, named: "a", today: "2026-01-01").findings.count == 1)
    #expect(baseline.apply(to: findings, of: text, named: "b", today: "2026-01-01").findings.count == 2)
    baseline.entries[0].count = 2
    #expect(Baseline.read(baseline.bytes, path: baseline.path).baseline.entries.map(\.key) == baseline.entries.map(\.key))
    #expect(baseline.apply(to: findings, of: text, named: "a", today: "2026-01-01").findings.isEmpty)
  }

  @Test(arguments: [("/a/b/c.txt", "/a", "b/c.txt"), ("/a/c.txt", "/a/b", "../c.txt"), ("/c.txt", "/", "c.txt")])
  func `reports are named from the folder of the baseline`(_ path: String, _ base: String, _ name: String) {
    #expect(FilePath(path).seen(from: FilePath(base)).display == name)
  }
}
