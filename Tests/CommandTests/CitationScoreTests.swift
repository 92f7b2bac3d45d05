import Foundation
import Linting
import ReportFacts
import ReportText
import Rules
import TestSupport
import Testing
import Workspaces

/// Citations as they stand in reports, labelled one by one: what is wrong is said, what is right is left alone, and the fixes give what
/// they should.
struct CitationScoreTests {
  struct Label: Decodable, Sendable {
    let text: String
    let ok: Bool
    let rule: String
    let fix: String
    var optional: Bool?
    var superseded: Bool?
  }

  private static let families = [
    "issuing-number", "citation", "title-mark", "law-", "superseded", "leftover-placeholder", "unbalanced-mark",
  ]

  static let labels: [Label] = {
    let folder = URL(filePath: #filePath).appending(path: "../../Fixtures/Citations").standardized
    let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return files.filter { $0.pathExtension == "jsonl" }.sorted { $0.path < $1.path }.flatMap { file -> [Label] in
      let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
      return text.split(separator: "\n").compactMap { try? JSONDecoder().decode(Label.self, from: Data($0.utf8)) }
    }.filter { $0.optional != true }
  }()

  @Test func `sixty citations at least are labelled`() {
    #expect(Self.labels.count >= 60)
  }

  @Test func `nearly every citation is judged right`() {
    let missed = Self.labels.filter { label in
      let findings = Linter(.standard).lint(Analysis(SourceText(label.text + "\n"))).filter { finding in
        Self.families.contains { finding.rule.hasPrefix($0) } && !(label.superseded == true && finding.rule.hasPrefix("superseded"))
      }
      let raised = label.ok ? findings.contains { $0.severity >= .warning } : !findings.isEmpty
      return raised == label.ok
    }
    #expect(missed.count * 100 <= Self.labels.count, "\(missed.map(\.text))")
  }

  @Test func `nearly every fix gives what it should`() {
    let wrong = Self.labels.filter { !$0.ok && !$0.fix.isEmpty && !$0.fix.contains("×") }
    let missed = wrong.compactMap { label -> String? in
      let mended = Self.mended(label.text + "\n")
      return mended == label.fix + "\n" ? nil : "\(label.text) → \(mended)"
    }
    #expect(missed.count * 100 <= wrong.count * 3, "\(missed)")
  }

  @Test func `what is mended once stays as it is`() {
    for label in Self.labels {
      let mended = Self.mended(label.text + "\n")
      #expect(Self.mended(mended) == mended, "\(label.text)")
    }
  }

  @Test func `whatever is cited how, mending comes to an end and leaves nothing to mend`() {
    let rules = Catalog.standard.rules.filter { rule in Self.families.contains { rule.id.hasPrefix($0) } }
    let linter = Linter(Catalog(rules))
    var generator = SplitMix64(seed: 7)
    let pieces = [
      "《", "》", "〈", "〉", "<", ">", "〔", "〕", "[", "]", "（", "）", "(", ")", "【", "】", "2022", "22", "２０２２", "号", "第", "字", "03", "5", "条",
      "陇财绩", "财预", "根据", " ", "、", "绩效办法", "关于印发", "的通知", "预算法", "“", "”", "文件", "（试行）", "国务院令", "中共中央国务院关于",
      "陇财绩〔2022〕3号", "《关于加强管理的通知》", "（财预〔2020〕10号）", "\n",
    ]
    for _ in 0..<1500 {
      var text = ""
      for _ in 0..<Int.random(in: 1...14, using: &generator) { text += pieces.randomElement(using: &generator) ?? "" }
      let fixer = Fixer(linter: linter, appliesUnsafe: true)
      let once = fixer.fix(SourceText(text))
      #expect(fixer.fix(once.text).text == once.text, "\(text) → \(once.text.string(0..<once.text.count))")
    }
  }

  private static func mended(_ text: String) -> String {
    let fixed = Fixer(linter: Linter(.standard), appliesUnsafe: true).fix(SourceText(text)).text
    return fixed.string(0..<fixed.count)
  }
}
