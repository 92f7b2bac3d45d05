import Foundation
import Linting
import ReportFacts
import ReportText
import Rules
import TestSupport
import Testing
import Workspaces

/// A report whose lines are broken elsewhere is the same report: the same findings, silenced by the same baseline.
struct ReflowTests {
  struct Sample: CustomTestStringConvertible, Sendable {
    let name: String
    let words: String
    var testDescription: String { name }
  }

  private static let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

  private static func samples(in folder: URL) -> [Sample] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()) ?? []
    return names.filter { $0.hasSuffix(".txt") }.compactMap { name in
      (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)).map { Sample(name: name, words: $0) }
    }
  }

  private static let faulty = samples(in: tests.appending(path: "Fixtures/FaultyReports"))
  /// Real reports, which are no part of the repository.
  private static let real = samples(in: tests.appending(path: "../../shared/corpus").standardized)

  private static let linter = Linter(.standard)
  private static let today = "2026-01-01"

  private static func findings(_ words: String) -> (text: SourceText, findings: [Finding]) {
    let text = SourceText(words)
    return (text, linter.lint(Analysis(text)))
  }

  private static func baseline(of sample: Sample) -> Baseline {
    var baseline = Baseline(path: FilePath("/b.json"))
    let (text, findings) = findings(sample.words)
    baseline.entries = baseline.entries(for: findings, of: text, named: "a", today: today)
    return baseline
  }

  private static func left(_ words: String, of baseline: Baseline) -> [String] {
    let (text, findings) = findings(words)
    return baseline.apply(to: findings, of: text, named: "a", today: today).findings.map { "\($0.rule) \($0.message)" }
  }

  @Test(arguments: faulty, [40, 60, 72, 76, 80, 100]) func `a baseline holds when lines are broken elsewhere`(
    _ sample: Sample, _ width: Int
  ) {
    let wrapped = HardWrap.columns("本报告经局党组审定。\n\n" + sample.words, width)
    #expect(Self.left(wrapped, of: Self.baseline(of: sample)) == [])
  }

  @Test(arguments: faulty, [35, 38, 40]) func `a baseline holds when lines are cut anywhere, numbers too`(_ sample: Sample, _ count: Int) {
    let wrapped = HardWrap.characters("本报告经局党组审定。\n\n" + sample.words, count)
    #expect(Self.left(wrapped, of: Self.baseline(of: sample)) == [])
  }

  @Test(arguments: faulty) func `a baseline of a wrapped report holds when its lines are joined`(_ sample: Sample) {
    let wrapped = Sample(name: sample.name, words: HardWrap.columns(sample.words, 76))
    #expect(Self.left(sample.words, of: Self.baseline(of: wrapped)) == [])
  }

  @Test(.enabled(if: !real.isEmpty, "NOT TESTED: ../shared/corpus is not there")) func `a baseline of real reports holds likewise`() {
    for sample in Self.real {
      let baseline = Self.baseline(of: sample)
      let moved = "本报告经局党组审定。\n\n" + sample.words
      for width in [40, 44, 50, 60, 64, 66, 70, 72, 76, 78, 80, 100, 120] {
        #expect(Self.left(HardWrap.columns(moved, width), of: baseline) == [], "\(sample.name) \(width)")
      }
      for count in [35, 38, 40, 60, 76] {
        #expect(Self.left(HardWrap.characters(moved, count), of: baseline) == [], "\(sample.name) \(count)")
      }
    }
  }

  @Test func `a figure that changes brings its finding back`() {
    var count = 0
    for sample in Self.faulty + Self.real {
      let baseline = Self.baseline(of: sample)
      let (text, findings) = Self.findings(sample.words)
      for finding in findings where finding.rule.hasSuffix("-mismatch") || finding.rule.hasSuffix("-restatement") {
        guard let digit = finding.range.first(where: { (0x31...0x38).contains(text.bytes[$0]) }) else { continue }
        var bytes = text.bytes
        bytes[digit] += 1
        let changed = SourceText(bytes)
        // What is said of the changed figure, where it still is wrong and not merely odd.
        let fresh = Self.linter.lint(Analysis(changed)).filter { $0.range.contains(digit) }
        let left = baseline.apply(to: fresh, of: changed, named: "a", today: Self.today).findings
        #expect(left == fresh, "\(sample.name): \(finding.message)")
        count += fresh.count
      }
    }
    #expect(count > 10)
  }

  @Test(arguments: faulty) func `claims and coverage are those of the report with its paragraphs whole`(_ sample: Sample) {
    let plain = Analysis(SourceText(sample.words))
    let wrapped = Analysis(SourceText(HardWrap.columns(sample.words, 76)))
    func words(_ analysis: Analysis, _ range: Range<Int>) -> [UInt8] { analysis.text.bytes[range].filter { $0 > 0x20 } }
    func told(_ analysis: Analysis) -> [[[UInt8]]] {
      analysis.claims.map { claim in
        let verdict = Array("\(claim.kind) \(claim.verdict)".utf8)
        return [verdict, words(analysis, claim.result.range)] + claim.operands.map { words(analysis, $0.range) }
      }
    }
    #expect(wrapped.whole != nil)
    #expect(told(wrapped) == told(plain))
    #expect(wrapped.coverage.quantities.map { words(wrapped, $0) } == plain.coverage.quantities.map { words(plain, $0) })
    #expect(wrapped.coverage.checked == plain.coverage.checked)
  }

  @Test func `the comment that is offered stands before the paragraph, not in its midst`() throws {
    let calm = String(repeating: "2023年，全局上下认真落实过紧日子要求，严格控制一般性支出，不断提高财政资金使用效益，各项工作取得明显成效。", count: 6)
    let plain = "概况。\n\n" + calm + "支出100.00万元，其中：基本支出60.00万元，项目支出30.00万元。" + calm + "\n"
    let analysis = Analysis(SourceText(HardWrap.columns(plain, 60)))
    let finding = try #require(Self.linter.lint(analysis).first)
    let silenced = analysis.text.replacing([Suppressions.insertion(for: finding, in: analysis.report)])
    #expect(String(decoding: silenced.bytes, as: UTF8.self).contains("概况。\n\n<!-- reportlint-disable-next-line \(finding.rule) -->\n2023年"))
    #expect(Self.linter.lint(Analysis(silenced)) == [])
  }

  @Test func `a fix of a wrapped report mends it where it stands`() throws {
    let wrong = String(repeating: "2023年，全局上下认真落实过紧日子要求，严格控制一般性支出，不断提高财政资金使用效益，各项工作取得明显成效。", count: 6)
    let plain = wrong + "支出100.00万元，其中：基本支出60.00万元，项目支出30.00万元。" + wrong + "\n"
    let wrapped = SourceText(HardWrap.columns(plain, 60))
    let fixed = Fixer(linter: Self.linter, appliesUnsafe: true).fix(wrapped)
    #expect(String(decoding: fixed.text.bytes, as: UTF8.self).replacing("\n", with: "").contains("支出90.00万元，其中"))
    #expect(Self.linter.lint(Analysis(fixed.text)) == [])
  }

  @Test func `the program silences what a baseline knows after insertion, re-flowing and GB18030`() throws {
    let folder = try TemporaryFolder()
    let samples = Self.real.isEmpty ? Self.faulty : Self.real
    if Self.real.isEmpty { print("NOT TESTED on real reports: ../shared/corpus is not there") }
    for sample in samples { try folder.write(sample.words, to: sample.name) }
    let arguments = ["--check", "--baseline", folder.path + "/b.json"] + samples.map { folder.path + "/" + $0.name }
    #expect(try Program.run(list: arguments + ["--write-baseline"]).status == 0)
    for sample in samples {
      let words = HardWrap.columns("本报告经局党组审定。\n\n" + sample.words, 76)
      try folder.write(try #require(TextEncoding.gb18030.encode(Array(words.utf8))), to: sample.name)
    }
    let run = try Program.run(list: arguments + ["--format", "concise"])
    #expect(run.output == "")
    #expect(run.status == 0)
    #expect(!run.errors.contains("已经没有了"), "\(run.errors)")
  }
}
